import type { LinearTable } from './linear-table';
import {
  contextNumber,
  contextOf,
  joinFeatures,
  MAX_JOIN_FEATURES,
  MAX_WHOLE_FEATURES,
  type SpanContext,
  wholeFeatures,
} from './reading-features';
import { CONTENT, ReadingSpans } from './reading-spans';
import { type CueScene, MAX_SPAN_FEATURES, type SpanShape, spanFeatures } from './span-features';

/** Spans of a reading behind so many features are left out. */
const ENOUGH = 206;
/** Most features one reading can have. */
const MOST = ENOUGH + MAX_SPAN_FEATURES + MAX_JOIN_FEATURES;
/** Most parts one reading can have: the whole, and two for each span. */
const MOST_PARTS = ENOUGH;

/**
 * The readings of one cue's sentence as lists of features. They differ little: what depends on one span, or on a span in the same
 * context, is one part of several readings; it is hashed once, and its weights are added up once.
 */
export class ReadingParts {
  private scene!: CueScene;
  private readonly spans = new ReadingSpans();
  private readonly features: Int32Array;
  /** Where each part's features begin; the next one's beginning is its end. */
  private readonly start: Int32Array;
  private parts = 0;
  /** Sums of the weights of the parts in `table`, NaN for those not added up yet. */
  private readonly sums: Float64Array;
  private table: LinearTable | null = null;
  /** The parts of each reading. */
  private readonly list: Int32Array;
  private readonly count: Int32Array;
  private readings = 0;
  /** The spans met so far and their parts; and the contexts of each with theirs. */
  private shapes: SpanShape[] = [];
  private shapeParts: number[] = [];
  private contexts: number[] = [];
  private contextParts: number[] = [];
  private readonly context: SpanContext = {
    before: 0,
    after: 0,
    gap: 0,
    contents: 0,
    under: 0,
    intoBefore: 0,
    intoAfter: 0,
  };

  /** @param most readings of one cue */
  constructor(most: number) {
    this.features = new Int32Array(most * MOST + MAX_WHOLE_FEATURES);
    this.start = new Int32Array(most * MOST_PARTS + 1);
    this.sums = new Float64Array(most * MOST_PARTS);
    this.list = new Int32Array(most * MOST_PARTS);
    this.count = new Int32Array(most);
  }

  /** Turns to another cue's sentence; the readings so far are forgotten. */
  begin(scene: CueScene): void {
    this.scene = scene;
    this.parts = 0;
    this.readings = 0;
    this.table = null;
    this.shapes.length = 0;
    this.shapeParts.length = 0;
    this.contexts.length = 0;
    this.contextParts.length = 0;
  }

  /** Adds a reading of the sentence; returns its number. */
  read(labels: Uint8Array): number {
    const { scene, spans, context, features, start } = this;
    const reading = this.readings++;
    spans.read(labels, scene.v.n);
    this.count[reading] = 0;
    let at = start[this.parts]!;
    let n = this.take(reading, this.close(wholeFeatures(scene, spans, features, at)));
    let contents = 0;
    for (let k = 0; k < spans.count && n < ENOUGH; k++) {
      const role = spans.role[k]!;
      const span = this.shapeOf(role, spans.from[k]!, spans.to[k]!);
      const shape = this.shapes[span]!;
      n += this.take(reading, this.shapeParts[span]!);
      contextOf(scene, labels, spans, k, contents, shape, context);
      const number = contextNumber(context) * 512 + span;
      let c = this.contexts.indexOf(number);
      if (c < 0) {
        c = this.contexts.push(number) - 1;
        at = start[this.parts]!;
        this.contextParts.push(this.close(joinFeatures(scene, shape, context, features, at)));
      }
      n += this.take(reading, this.contextParts[c]!);
      if (role === CONTENT) contents++;
    }
    return reading;
  }

  /** The sum of a reading's weights in a table one weight wide. */
  score(reading: number, table: LinearTable): number {
    const { list, sums } = this;
    if (this.table !== table) {
      this.table = table;
      sums.fill(Number.NaN, 0, this.parts);
    }
    let sum = 0;
    for (let k = reading * MOST_PARTS, end = k + this.count[reading]!; k < end; k++) {
      const part = list[k]!;
      let value = sums[part]!;
      if (Number.isNaN(value)) {
        value = this.addUp(part, table);
        sums[part] = value;
      }
      sum += value;
    }
    return sum * table.scale;
  }

  /** The hashes of a reading's features. */
  featuresOf(reading: number): Int32Array {
    const out: number[] = [];
    for (let k = reading * MOST_PARTS, end = k + this.count[reading]!; k < end; k++)
      for (let f = this.start[this.list[k]!]!; f < this.start[this.list[k]! + 1]!; f++)
        out.push(this.features[f]!);
    return Int32Array.from(out);
  }

  private addUp(part: number, { mask, weights }: LinearTable): number {
    let sum = 0;
    for (let f = this.start[part]!, end = this.start[part + 1]!; f < end; f++)
      sum += weights[this.features[f]! & mask]!;
    return sum;
  }

  /** Ends the part that is being written. */
  private close(end: number): number {
    this.start[this.parts + 1] = end;
    this.sums[this.parts] = Number.NaN;
    return this.parts++;
  }

  /** Makes a part one of a reading's; returns how many features it has. */
  private take(reading: number, part: number): number {
    this.list[reading * MOST_PARTS + this.count[reading]!++] = part;
    return this.start[part + 1]! - this.start[part]!;
  }

  /** The number of a span among those met so far. */
  private shapeOf(role: number, from: number, to: number): number {
    for (let s = 0; s < this.shapes.length; s++) {
      const shape = this.shapes[s]!;
      if (shape.from === from && shape.to === to && shape.role === role) return s;
    }
    const { shape, end } = spanFeatures(this.scene, role, from, to, this.features, this.start[this.parts]!);
    this.shapeParts.push(this.close(end));
    return this.shapes.push(shape) - 1;
  }
}

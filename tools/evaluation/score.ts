import type { Act, Kind } from '../../lib/model/attribution';
import { type Span, textOf } from '../../lib/model/span';
import { type Comparable, comparable, intersectionOverUnion, pairUp, sameName } from './compare';
import type { GoldAttribution, LabelledDocument } from './gold';

const PARTS = ['source', 'cue', 'content'] as const;
const KINDS = ['direct', 'indirect', 'mixed'] as const;
const FIELDS = ['source', 'speaker', 'type', 'relays', 'hops'] as const;
export type Part = (typeof PARTS)[number];
export type Field = (typeof FIELDS)[number];

/** Two spans or contents are the same find when they share at least this much (intersection over union). */
const SAME = 0.5;

/** Precision, recall and their harmonic mean in percent, and the numbers they come from. */
export interface Rate {
  p: number;
  r: number;
  f1: number;
  gold: number;
  pred: number;
}

/** Scores of a whole set. */
export interface Scores {
  documents: number;
  /** Gold documents for which there was no prediction; counted as empty ones. */
  missing: number;
  /** Spans that agree to the character once blanks, marks and punctuation at the ends are gone. */
  exact: Record<Part, Rate>;
  /** Spans that share at least half of their union, one to one. */
  overlap: Record<Part, Rate>;
  /** Whole attributions whose contents share at least half of their union, one to one. */
  linked: Rate;
  /** Linked ones of the same kind, by kind. */
  kinds: Record<Kind, Rate>;
  /**
   * Direct quotations. Recall: of the gold contents that stand in marks of any kind, those linked with a find of whatever kind.
   * Precision: of the finds called direct, those linked with a gold attribution of whatever kind.
   */
  quotations: Rate;
  /** Linked ones that are second-hand or further on both sides. */
  relayed: Rate;
  /** Of the linked ones, percent with this field right; null where the gold does not label it. */
  right: Record<Field, { accuracy: number; of: number } | null>;
}

interface Tally {
  gold: number;
  pred: number;
  hit: number;
}
const tally = (): Tally => ({ gold: 0, pred: 0, hit: 0 });
const perPart = (): Record<Part, Tally> => ({ source: tally(), cue: tally(), content: tally() });

/** @param found hits counted from the predictions' side, where the two sides count differently */
function rate({ gold, pred, hit }: Tally, found = hit): Rate {
  const p = pred === 0 ? 0 : (100 * found) / pred;
  const r = gold === 0 ? 0 : (100 * hit) / gold;
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r), gold, pred };
}

/** Each span once: two attributions may share a source or a cue. */
function distinctSpans(list: readonly Comparable[], part: Part): Map<string, Span> {
  return new Map(list.flatMap((a) => a[part].map((span) => [span.join(), span] as const)));
}

/**
 * Compares predictions with gold, document by document.
 *
 * The measures are those of the field: exact spans as in CofeNet (Wang et al., COLING 2022), overlap and linked attributions
 * as in PARC and Citron, and the chain's fields as this project defines them. Gold without `parent` (PolNeAR) labels outermost
 * attributions alone, so predicted nested ones are left out there.
 */
export class Scorer {
  #documents = 0;
  #missing = 0;
  #exact = perPart();
  #overlap = perPart();
  #linked = tally();
  #kinds: Record<Kind, Tally> = { direct: tally(), indirect: tally(), mixed: tally() };
  #quotations = { ...tally(), found: 0 };
  #relayed = tally();
  #right: Record<Field, { right: number; of: number }> = {
    source: { right: 0, of: 0 },
    speaker: { right: 0, of: 0 },
    type: { right: 0, of: 0 },
    relays: { right: 0, of: 0 },
    hops: { right: 0, of: 0 },
  };
  /** One line for each gold attribution that was missed and each predicted one that is not in the gold. */
  readonly errors: string[] = [];

  /** @param acts when given, other acts are left out on both sides; attributions without an act always count */
  constructor(private readonly acts: readonly Act[] = []) {}

  /** Adds one document. `predicted: undefined` stands for a document without a prediction. */
  add(doc: LabelledDocument, predicted: readonly GoldAttribution[] | undefined): void {
    this.#documents++;
    if (!predicted) this.#missing++;
    const wanted = (a: GoldAttribution) => this.acts.length === 0 || !a.act || this.acts.includes(a.act);
    const outermostOnly = doc.attributions.length > 0 && doc.attributions.every((a) => !('parent' in a));
    const gold = doc.attributions.filter(wanted).map((a) => comparable(doc.text, a));
    const found = (predicted ?? [])
      .filter((a) => wanted(a) && !(outermostOnly && a.parent))
      .map((a) => comparable(doc.text, a));
    this.#addSpans(gold, found);
    this.#addLinks(doc, gold, found);
  }

  #addSpans(gold: readonly Comparable[], found: readonly Comparable[]): void {
    for (const part of PARTS) {
      const g = distinctSpans(gold, part);
      const f = distinctSpans(found, part);
      const pairs = pairUp([...g.values()], [...f.values()], (x, y) => intersectionOverUnion([x], [y]), SAME);
      const count = (t: Tally, hit: number) => {
        t.gold += g.size;
        t.pred += f.size;
        t.hit += hit;
      };
      count(this.#exact[part], [...g.keys()].filter((key) => f.has(key)).length);
      count(this.#overlap[part], pairs.length);
    }
  }

  #addLinks(doc: LabelledDocument, gold: readonly Comparable[], found: readonly Comparable[]): void {
    // Of two contents that fit alike, the one whose cue meets is the better pair.
    const likeness = (g: Comparable, f: Comparable) =>
      intersectionOverUnion(g.content, f.content) + (intersectionOverUnion(g.cue, f.cue) > 0 ? 0.001 : 0);
    const links = pairUp(gold, found, likeness, SAME);

    this.#linked.gold += gold.length;
    this.#linked.pred += found.length;
    this.#linked.hit += links.length;
    for (const a of gold) this.#kinds[a.kind].gold++;
    for (const a of found) this.#kinds[a.kind].pred++;
    for (const [g, f] of links) this.#judge(gold[g]!, found[f]!);
    this.#quotations.gold += gold.filter((a) => a.quoted).length;
    this.#quotations.pred += found.filter((a) => a.kind === 'direct').length;
    this.#quotations.hit += links.filter(([g]) => gold[g]!.quoted).length;
    this.#quotations.found += links.filter(([, f]) => found[f]!.kind === 'direct').length;

    if (gold.some((a) => a.relays)) {
      const relayed = (a: Comparable) => (a.hops ?? 0) > 0;
      this.#relayed.gold += gold.filter(relayed).length;
      this.#relayed.pred += found.filter(relayed).length;
      this.#relayed.hit += links.filter(([g, f]) => relayed(gold[g]!) && relayed(found[f]!)).length;
    }

    const describe = (a: Comparable) =>
      `[${textOf(doc.text, a.source)}] ${textOf(doc.text, a.cue)}: ${textOf(doc.text, a.content)}`;
    gold.forEach((a, i) => {
      if (!links.some(([g]) => g === i)) this.errors.push(`missed   ${doc.id}: ${describe(a)}`);
    });
    found.forEach((a, i) => {
      if (!links.some(([, f]) => f === i)) this.errors.push(`spurious ${doc.id}: ${describe(a)}`);
    });
  }

  /** Judges the fields of one linked pair. */
  #judge(g: Comparable, f: Comparable): void {
    if (g.kind === f.kind) this.#kinds[g.kind].hit++;
    const mark = (field: Field, ok: boolean) => {
      this.#right[field].of++;
      if (ok) this.#right[field].right++;
    };
    mark(
      'source',
      g.source.length === 0 ? f.source.length === 0 : intersectionOverUnion(g.source, f.source) >= SAME,
    );
    if (g.speaker !== undefined) mark('speaker', sameName(g.speaker, f.speaker));
    if (g.type) mark('type', g.type === f.type);
    if (g.relays) {
      const relays = f.relays ?? [];
      mark('hops', g.hops === f.hops);
      mark('relays', g.relays.length === relays.length && g.relays.every((r, k) => sameName(r, relays[k])));
    }
  }

  /** The scores of all documents added so far. */
  result(): Scores {
    const rates = <K extends string>(tallies: Record<K, Tally>) =>
      Object.fromEntries(Object.entries<Tally>(tallies).map(([k, t]) => [k, rate(t)])) as Record<K, Rate>;
    const right = Object.fromEntries(
      FIELDS.map((field) => {
        const { right: ok, of } = this.#right[field];
        return [field, of === 0 ? null : { accuracy: (100 * ok) / of, of }];
      }),
    ) as Scores['right'];
    return {
      documents: this.#documents,
      missing: this.#missing,
      exact: rates(this.#exact),
      overlap: rates(this.#overlap),
      linked: rate(this.#linked),
      kinds: rates(this.#kinds),
      quotations: rate(this.#quotations, this.#quotations.found),
      relayed: rate(this.#relayed),
      right,
    };
  }
}

export { FIELDS, KINDS, PARTS };

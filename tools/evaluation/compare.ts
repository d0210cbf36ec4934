import type { Kind, SourceType } from '../../lib/model/attribution';
import { overlap, type Span } from '../../lib/model/span';
import type { GoldAttribution } from './gold';

/** An attribution made ready for comparison: parts trimmed, and in the order of the text. */
export interface Comparable {
  content: Span[];
  cue: Span[];
  source: Span[];
  kind: Kind;
  /** Direct by its label, or where there is none by quotation marks of any kind around all of it. */
  quoted: boolean;
  /** Undefined where the labels do not say (PolNeAR). */
  speaker: string | null | undefined;
  /** What sort of source it is; undefined where the labels do not say. */
  type: SourceType | undefined;
  relays: (string | null)[] | undefined;
  hops: number | undefined;
}

const EDGE = /[\s"'“”‘’«»„‹›`,.;:!?…—–-]/u;

/** `span` without blanks, quotation marks and closing punctuation at either end; null when nothing else is in it. */
export function trimEdges(text: string, [from, to]: Span): Span | null {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return start < end ? [start, end] : null;
}

function trimAll(text: string, spans: readonly Span[]): Span[] {
  return spans
    .map((span) => trimEdges(text, span))
    .filter((span) => span !== null)
    .sort((a, b) => a[0] - b[0]);
}

/** Makes an attribution of `text` ready for comparison. */
export function comparable(text: string, a: GoldAttribution): Comparable {
  const source = Array.isArray(a.source) ? { spans: a.source as Span[] } : a.source;
  return {
    content: trimAll(text, a.content),
    cue: trimAll(text, a.cue),
    source: trimAll(text, source.spans),
    kind: a.kind ?? kindByMarks(text, a.content),
    quoted: a.kind ? a.kind === 'direct' : standsInMarks(text, a.content),
    speaker: 'speaker' in source ? source.speaker : undefined,
    type: 'type' in source ? source.type : undefined,
    relays: a.relays?.map((r) => r.name),
    hops: a.hops,
  };
}

/**
 * Kind of a content whose labels do not say: by the share of its letters that stand within double quotation marks. A content
 * right behind an opening mark counts as quoted from its first letter.
 */
export function kindByMarks(text: string, content: readonly Span[]): Kind {
  let quoted = 0;
  let letters = 0;
  for (const [start, end] of content) {
    const before = text.slice(Math.max(0, start - 2), start);
    let inside = /["“”«»]|''/u.test(before) && !/\s/u.test(text[start - 1] ?? ' ');
    for (const c of text.slice(start, end).split('')) {
      if (c === '“' || c === '«') inside = true;
      else if (c === '”' || c === '»' || c === '"') {
        inside = c === '"' && !inside;
        // A mark is evidence of a quotation by itself, even around a single word.
        quoted++;
      } else if (/\p{L}/u.test(c)) {
        letters++;
        if (inside) quoted++;
      }
    }
  }
  if (letters === 0 || quoted >= 0.95 * letters) return 'direct';
  return quoted < 3 ? 'indirect' : 'mixed';
}

const MARK = /["“”«»„]|''|``/gu;

/**
 * Whether all letters of a content stand in double quotation marks of any kind, `''` among them. Marks are paired line by line:
 * a line that ends within a quotation is quoted to its end.
 */
export function standsInMarks(text: string, content: readonly Span[]): boolean {
  let letters = false;
  for (const [start, end] of content) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const stop = text.indexOf('\n', end);
    const line = text.slice(from, stop < 0 ? text.length : stop);
    let inside = false;
    let at = from;
    const allIn = (to: number) => {
      const words = /[\p{L}\p{N}]/u.test(
        text.slice(Math.max(at, start), Math.max(at, start, Math.min(to, end))),
      );
      letters ||= words;
      return inside || !words;
    };
    for (const m of line.matchAll(MARK)) {
      if (!allIn(from + m.index)) return false;
      inside = '“«„`'.includes(m[0][0]!) || (/["']/.test(m[0]) && !inside);
      at = from + m.index + m[0].length;
    }
    if (!allIn(end)) return false;
  }
  return letters;
}

const total = (spans: readonly Span[]) => spans.reduce((n, [start, end]) => n + end - start, 0);

/** Intersection over union of two parts, in code units: 1 for the same words, 0 for none in common. */
export function intersectionOverUnion(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const x of a) for (const y of b) both += overlap(x, y);
  return both === 0 ? 0 : both / (total(a) + total(b) - both);
}

const TITLE = /^(the|a|an|mr|mrs|ms|dr|sir|president|prime minister|senator|sen|gen)\.?\s+/u;
const bareName = (name: string | null | undefined) =>
  (name ?? '')
    .toLowerCase()
    .replace(TITLE, '')
    .replace(/['’]s$/u, '')
    .trim();

/** Two names agree when one is the other, or ends in it by whole words (`Reyes`, `Ana Reyes`); title and article aside. */
export function sameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const x = bareName(a);
  const y = bareName(b);
  if (x === '' || y === '') return x === y;
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

/**
 * Pairs each of `gold` with at most one of `found`, the most alike first; pairs less alike than `floor` are not made.
 * Answers with index pairs `[gold, found]`. Ties go to the earlier in the text.
 */
export function pairUp<A, B>(
  gold: readonly A[],
  found: readonly B[],
  likeness: (g: A, f: B) => number,
  floor: number,
): [gold: number, found: number][] {
  const candidates: { score: number; g: number; f: number }[] = [];
  gold.forEach((a, g) => {
    found.forEach((b, f) => {
      const score = likeness(a, b);
      if (score >= floor) candidates.push({ score, g, f });
    });
  });
  candidates.sort((x, y) => y.score - x.score || x.g - y.g || x.f - y.f);
  const goldTaken = new Set<number>();
  const foundTaken = new Set<number>();
  const pairs: [number, number][] = [];
  for (const { g, f } of candidates) {
    if (goldTaken.has(g) || foundTaken.has(f)) continue;
    goldTaken.add(g);
    foundTaken.add(f);
    pairs.push([g, f]);
  }
  return pairs;
}

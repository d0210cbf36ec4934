/** A stretch of text: UTF-16 code units, half open `[start, end)`, as in the gold files. */
export type Span = readonly [start: number, end: number];

/** Number of UTF-16 code units two spans share; 0 when they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** True when `inner` lies within `outer`; equal spans lie within each other. */
export function within(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

/** The smallest span that covers all of `spans`, or null when there are none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  let start = Infinity;
  let end = -Infinity;
  for (const [s, e] of spans) {
    if (s < start) start = s;
    if (e > end) end = e;
  }
  return [start, end];
}

/** Text of `spans` joined by an ellipsis, as shown to readers. */
export function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(([s, e]) => text.slice(s, e)).join(' … ');
}

/** Common length by joint length (Jaccard index) of two lists of spans, 0 to 1. */
export function sharedPart(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  let both = 0;
  for (const x of a) for (const y of b) both += overlap(x, y);
  const joint = size(a) + size(b) - both;
  return joint === 0 ? 0 : both / joint;
}

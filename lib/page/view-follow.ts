import type { Session } from './session';

/** Milliseconds between two looks at where the reader is. */
const THROTTLE = 150;

/** What a page tells the panel that listens; see `PageNews` in the protocol. */
export interface News {
  inView?: string | null;
  changed?: true;
}

/**
 * Tells which attribution the reader has in view, and that the page's state is another. Costs nothing while nobody listens; then it
 * listens passively and looks at most every 150 ms, at O(log n) boxes.
 * @returns ends it.
 */
export function followView(doc: Document, session: Session, tell: (news: News) => void): () => void {
  const view = doc.defaultView!;
  const end = new AbortController();
  let last: string | null | undefined;
  let timer = 0;
  let changed = false;

  const look = () => {
    timer = 0;
    const inView = attributionInView(session, doc.documentElement.clientHeight, readingLine(doc));
    const news: News = {};
    if (changed) news.changed = true;
    if (inView !== last) news.inView = inView;
    if (changed || inView !== last) tell(news);
    changed = false;
    last = inView;
  };
  const soon = () => {
    timer ||= view.setTimeout(look, THROTTLE);
  };
  const { signal } = end;
  doc.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  view.addEventListener('resize', soon, { passive: true, signal });
  const unwatch = session.watch(() => {
    changed = true;
    soon();
  });
  look();
  return () => {
    end.abort();
    unwatch();
    view.clearTimeout(timer);
  };
}

/** Where one reads: at the window's upper edge when the page begins, at its lower edge when it ends, so that all come past it. */
function readingLine({ scrollingElement, documentElement }: Document): number {
  const height = documentElement.clientHeight;
  const way = (scrollingElement?.scrollHeight ?? 0) - height;
  return way > 0 ? height * Math.min(1, Math.max(0, (scrollingElement?.scrollTop ?? 0) / way)) : 0;
}

/**
 * The first attribution that ends below the reading line, if it has begun in the window; else the last one above the line that is still
 * in the window. Relies on marks standing one below the other, which holds for running text.
 */
function attributionInView({ marks, index }: Session, height: number, line: number): string | null {
  const boxOf = (i: number) => {
    const mark = marks[i];
    const ranges = mark ? mark.attribution.content.flatMap((span) => index.rangesOf(span)) : [];
    const first = ranges[0]?.getBoundingClientRect();
    const last = ranges.at(-1)?.getBoundingClientRect();
    return first && last ? { top: first.top, bottom: last.bottom } : null;
  };
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxOf(middle)?.bottom ?? 0) >= line) high = middle;
    else low = middle + 1;
  }
  const next = boxOf(low);
  if (next && next.top < height) return marks[low]!.attribution.id;
  const before = boxOf(low - 1);
  return before && before.bottom > 0 ? marks[low - 1]!.attribution.id : null;
}

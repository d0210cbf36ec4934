/** What the reader did last, and where it went: an event's own path is gone once it is over. */
export interface Moment {
  event: PointerEvent;
  path: readonly EventTarget[];
}

/**
 * Waits for the reader to turn to the article: to move the pointer over it, to click in it, to select words.
 * @param concerns whether a node belongs to the article.
 * @param comes called for every such event.
 * @returns the last move or click on the page so far.
 */
export function watchForReader(
  doc: Document,
  concerns: (node: Node) => boolean,
  comes: () => void,
  signal: AbortSignal,
): () => Moment | null {
  let last: Moment | null = null;
  const seen = (event: Event) => {
    last = { event: event as PointerEvent, path: event.composedPath() };
    if (event.target instanceof Node && concerns(event.target)) comes();
  };
  for (const name of ['pointermove', 'click'] as const) {
    doc.addEventListener(name, seen, { capture: true, passive: true, signal });
  }
  const selected = () => {
    if (doc.getSelection()?.isCollapsed === false) comes();
  };
  doc.addEventListener('selectionchange', selected, { signal });
  return () => last;
}

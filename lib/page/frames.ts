import type { PageServices } from './services';

/** Least size of a frame that may hold an article, in CSS pixels. */
const LEAST = { width: 300, height: 150 };

/**
 * On a page that is no article, lets its frames be looked into when there are such that may hold one: at once, and whenever one has
 * loaded.
 * @param wanted whether there is still no article
 * @returns looks now
 */
export function watchFrames(
  doc: Document,
  wanted: () => boolean,
  services: PageServices,
  signal: AbortSignal,
): () => void {
  const look = () => {
    if (!wanted() || signal.aborted || doc.defaultView !== doc.defaultView?.top) return;
    if (largeFrames(doc).length > 0) services.lookInFrames().catch(() => undefined);
  };
  // Load events of frames do not bubble.
  doc.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement) look();
    },
    { capture: true, signal },
  );
  return look;
}

/** Frames in which an article has room. */
export function largeFrames(doc: Document): Element[] {
  return [...doc.querySelectorAll('iframe, frame')].filter((el) => {
    const { width, height } = el.getBoundingClientRect();
    return width >= LEAST.width && height >= LEAST.height;
  });
}

/** Time without further changes before the page is read again, and the longest wait, in milliseconds. */
const QUIET = 90;
const LONGEST = 180;
/** Time in which a change of theme has run its transition, in milliseconds. */
const TRANSITION = 250;
/** On pages that never rest: share of the time that may go into reading them again. */
const DUTY = 1 / 10;

export interface PageWatch {
  /** Is this change one of the article's? */
  concerns(record: MutationRecord): boolean;
  /** Text of the article changed, or was put in anew. */
  changed(): void;
  /** The page's colours may have changed. */
  restyled(): void;
  /** The reader came to another address without a new document being loaded. */
  navigated(): void;
  /** The page is looked at again: a moment to see that all is still there. */
  returned(): void;
}

/**
 * Watches a page that changes by itself: edits of the article, replaced paragraphs, themes, client-side navigation. Many
 * changes at a time come as one. Watching changes nothing, so nothing can go round in a circle.
 */
export function watchPage(doc: Document, watch: PageWatch, signal: AbortSignal): void {
  const view = doc.defaultView!;
  let timer = 0;
  let since = 0;
  let address = bare(doc.URL);

  let notBefore = 0;

  const settle = () => {
    timer = 0;
    since = 0;
    const began = view.performance.now();
    watch.changed();
    const ended = view.performance.now();
    notBefore = ended + (ended - began) / DUTY;
  };
  const soon = () => {
    const now = view.performance.now();
    since ||= now;
    clearTimeout(timer);
    timer = view.setTimeout(settle, Math.max(notBefore - now, Math.min(QUIET, since + LONGEST - now), 0));
  };
  const lookAtAddress = () => {
    if (bare(doc.URL) === address) return;
    address = bare(doc.URL);
    watch.navigated();
  };

  const text = new MutationObserver((records) => {
    lookAtAddress();
    if (records.some((record) => watch.concerns(record))) soon();
  });
  text.observe(doc, { subtree: true, childList: true, characterData: true });

  let restyleTimer = 0;
  const restyleSoon = () => {
    clearTimeout(restyleTimer);
    restyleTimer = view.setTimeout(watch.restyled, TRANSITION);
  };
  const style = new MutationObserver(restyleSoon);
  const themed = {
    attributes: true,
    attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode', 'data-mode'],
  };
  style.observe(doc.documentElement, themed);
  if (doc.body) style.observe(doc.body, themed);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    view.matchMedia(query).addEventListener('change', restyleSoon, { signal });
  }

  view.addEventListener('popstate', lookAtAddress, { signal });
  const { navigation } = view as Window & { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', lookAtAddress, { signal });
  for (const [target, name] of [
    [view, 'focus'],
    [view, 'pageshow'],
    [doc, 'visibilitychange'],
  ] as const) {
    target.addEventListener(name, () => watch.returned(), { signal });
  }

  signal.addEventListener('abort', () => {
    text.disconnect();
    style.disconnect();
    clearTimeout(timer);
    clearTimeout(restyleTimer);
  });
}

/** The fragment leads within a page. */
const bare = (url: string) => url.replace(/#.*$/, '');

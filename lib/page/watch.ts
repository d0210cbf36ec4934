import type { Reach } from './session';

/** Time without further changes before the page is read again, and the longest wait, in milliseconds. */
const QUIET = 60;
const LONGEST = 150;
/** Time in which a change of theme has run its transition, in milliseconds. */
const TRANSITION = 250;
/** On pages that never rest: share of the time that may go into reading them again. */
const DUTY = 1 / 10;
/** What the page takes out of the registry of highlights is looked for at most so often, in milliseconds; twice as rarely each time. */
const LOOK = 200;
const LONGEST_LOOK = 30_000;
/** Attributes that show or hide text. */
const LOOKS = ['class', 'style', 'hidden', 'open'];

export interface PageWatch {
  /** How far a change reaches; null when it does not touch the article. */
  reach(record: MutationRecord): Reach | null;
  /** The article changed. Resolves when the page shows it. */
  changed(reach: Reach): Promise<void>;
  /** The page's colours may have changed. */
  restyled(): void;
  /** The reader came to another address without a new document being loaded. */
  navigated(): void;
  /** The page is in use: a moment to see that all is still there. @returns whether it was. */
  inUse(): boolean;
}

/** Where the article stands, as far as changes are concerned. */
export interface Watched {
  /** Elements in which text may be shown or hidden by an attribute. */
  roots: readonly Element[];
  /** Open shadow trees, which the document's observer does not see into. */
  shadows: Iterable<ShadowRoot>;
}

/**
 * Watches a page that changes by itself: edits of the article, replaced paragraphs, themes, client-side navigation. Many
 * changes at a time come as one. Watching changes nothing, so nothing can go round in a circle.
 * @returns to be told where the article stands, whenever it was read.
 */
export function watchPage(doc: Document, watch: PageWatch, signal: AbortSignal): (at: Watched) => void {
  const view = doc.defaultView!;
  let timer = 0;
  let since = 0;
  let notBefore = 0;
  let furthest: Reach = 'inside';
  let address = bare(doc.URL);

  const settle = async () => {
    timer = 0;
    since = 0;
    const reach = furthest;
    furthest = 'inside';
    const began = view.performance.now();
    await watch.changed(reach);
    const ended = view.performance.now();
    notBefore = ended + (ended - began) / DUTY;
  };
  const soon = (reach: Reach) => {
    if (reach === 'around') furthest = reach;
    const now = view.performance.now();
    since ||= now;
    clearTimeout(timer);
    // A page is made to wait for a costly reading, but never longer than a reader would take for a fault.
    const wait = Math.min(Math.max(notBefore - now, Math.min(QUIET, since + LONGEST - now), 0), 1000);
    timer = view.setTimeout(() => void settle(), wait);
  };
  const lookAtAddress = () => {
    if (bare(doc.URL) === address) return;
    address = bare(doc.URL);
    watch.navigated();
  };
  const judge = (records: MutationRecord[]) => {
    lookAtAddress();
    let reach: Reach | null = null;
    // All of them are judged: what each one touches has to be read again.
    for (const record of records) {
      const own = watch.reach(record);
      if (own === 'around' || !reach) reach = own ?? reach;
    }
    if (reach) soon(reach);
    look();
  };

  const text = new MutationObserver(judge);
  const looks = new MutationObserver(judge);
  const everywhere = { subtree: true, childList: true, characterData: true };
  text.observe(doc, everywhere);
  let roots: readonly Element[] = [];
  const seen = new WeakSet<ShadowRoot>();
  const observe = (at: Watched) => {
    const visible = { attributes: true, attributeFilter: LOOKS, subtree: true };
    if (at.roots.some((root, i) => root !== roots[i])) {
      looks.disconnect();
      roots = at.roots;
      for (const root of roots) looks.observe(root, visible);
    }
    for (const shadow of at.shadows) {
      if (seen.has(shadow)) continue;
      seen.add(shadow);
      text.observe(shadow, { ...everywhere, ...visible });
    }
  };

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

  let lastLook = 0;
  let lookPause = LOOK;
  /** A page may clear the registry at any time, and nobody is told. One that does so again and again is left in peace. */
  const look = () => {
    const now = view.performance.now();
    if (now - lastLook < lookPause) return;
    lastLook = now;
    lookPause = watch.inUse() ? LOOK : Math.min(LONGEST_LOOK, lookPause * 2);
  };

  view.addEventListener('popstate', lookAtAddress, { signal });
  const { navigation } = view as Window & { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', lookAtAddress, { signal });
  for (const [target, name] of [
    [view, 'focus'],
    [view, 'pageshow'],
    [doc, 'visibilitychange'],
  ] as const) {
    target.addEventListener(name, () => watch.inUse(), { signal });
  }
  for (const name of ['scroll', 'pointermove'] as const) {
    doc.addEventListener(name, look, { signal, passive: true, capture: true });
  }

  signal.addEventListener('abort', () => {
    for (const observer of [text, looks, style]) observer.disconnect();
    clearTimeout(timer);
    clearTimeout(restyleTimer);
  });
  return observe;
}

/** The fragment leads within a page. */
const bare = (url: string) => url.replace(/#.*$/, '');

import { browser } from 'wxt/browser';
import { offHosts } from './sites';

/** Characters in paragraphs that make an article, as in the page layer. */
const ARTICLE = 350;
/** Milliseconds that frames have to answer. */
const PATIENCE = 700;

/** What a document says of itself before anything is injected into it. */
export interface FrameProbe {
  /** MIME type. Chromium's PDF viewer lets scripts in, into a document that holds nothing but the viewer. */
  type: string;
  /** Characters in its longer paragraphs; 0 where it was not counted, since the page has no frames. */
  text: number;
  isFramed: boolean;
  /** Its site; empty for what has no address of its own. */
  host: string;
}

/**
 * Which frame of a tab holds its article: the page itself, unless it has none and a frame that the browser lets Hearsay read has.
 * @returns null where no script runs, which Firefox does not say in any other way.
 * @throws where no script may run, in the browser's words
 */
export async function articleFrame(
  tabId: number,
  patience = PATIENCE,
): Promise<{ frameId: number; type: string } | null> {
  const [page] = probesOf(await browser.scripting.executeScript({ target: { tabId }, func: probe }));
  if (!page) return null;
  if (!page.isFramed || page.text >= ARTICLE) return page;
  // The browser waits for frames that are still loading, some of which never come: the page does not wait for them.
  const target = { tabId, allFrames: true };
  const asked = browser.scripting
    .executeScript({ target, func: probe, injectImmediately: true })
    // One of them may go while it is asked.
    .then(probesOf, () => []);
  const late = new Promise<Frame[]>((resolve) => setTimeout(() => resolve([]), patience));
  const frames = await Promise.race([asked, late]);
  // What the reader says of a site holds for its frames in others' pages too.
  const off = await offHosts();
  return frames
    .filter(({ host }) => host === page.host || !off.includes(host))
    .reduce((best, frame) => (frame.text >= ARTICLE && frame.text > best.text ? frame : best), page);
}

type Frame = FrameProbe & { frameId: number };

const probesOf = (results: { frameId: number; result?: unknown }[]): Frame[] =>
  results.flatMap(({ frameId, result }) => (result ? [{ frameId, ...(result as FrameProbe) }] : []));

/** Runs in the page and sees nothing of this module. */
function probe(): FrameProbe {
  let text = 0;
  // Known for frames of other sites too.
  if (window.top?.length) {
    for (const paragraph of document.querySelectorAll('p')) {
      const { length } = (paragraph.textContent ?? '').trim();
      // Frames as small as an advertisement hold none.
      if (length >= 80 && innerWidth >= 300 && innerHeight >= 150) text += length;
    }
  }
  const { hostname: host } = window.location;
  return { type: document.contentType, text, isFramed: Boolean(window.top?.length), host };
}

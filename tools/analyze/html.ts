import { JSDOM, VirtualConsole } from 'jsdom';
import type { ArticleText } from '../../lib/model/block-quotation';
import { markupRendering } from '../../lib/page/markup-rendering';
import { readPage } from '../../lib/page/read-page';

/**
 * The article text of an HTML page, found as the extension finds it, but by markup alone: nothing is laid out, no script runs,
 * nothing is loaded. A page without an article gives all of its text.
 */
export function readHtml(html: string): ArticleText {
  // jsdom reports style sheets it cannot parse to its console; they do not matter here.
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  return readPage(document, { url: 'about:blank', now: 0, anyway: true, rendering: markupRendering }).input;
}

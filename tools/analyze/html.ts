import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../../lib/page/read-page';

/**
 * The article text of an HTML page, found as the extension finds it, but by markup alone: nothing is laid out, no script runs,
 * nothing is loaded. A page without an article gives all of its text.
 */
export function readHtml(html: string): { text: string; publisher: string | null } {
  // jsdom reports style sheets it cannot parse to its console; they do not matter here.
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const { details, index } = readPage(document, { url: 'about:blank', now: new Date(0), anyway: true });
  return { text: index.text, publisher: details.publisher };
}

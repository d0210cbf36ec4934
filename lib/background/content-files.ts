/** What is put into pages, as paths in the package. */

/** The script of every marked page. */
export const PAGE_SCRIPT = '/page.js';
/** What is injected to start it: in Chromium a script that imports it as a module (entrypoints/start.ts), in Firefox the script itself. */
export const START_SCRIPT = import.meta.env.FIREFOX ? PAGE_SCRIPT : '/start.js';
/** Its style sheet. */
export const MARKS_CSS = '/assets/marks.css';
/** What comes when the reader turns to the page. */
export const LATER_SCRIPT = '/hands.js';
export const LATER_CSS: readonly string[] = ['/assets/card.css', '/assets/hand.css'];

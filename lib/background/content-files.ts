/** What is put into pages, as paths in the package: script and style sheet of every marked page. */
export const PAGE_SCRIPT = '/page.js';
export const MARKS_CSS = '/assets/marks.css';
/** What comes when the reader turns to the page. */
export const LATER_SCRIPT = '/hands.js';
export const LATER_CSS: readonly string[] = ['/assets/card.css', '/assets/hand.css'];

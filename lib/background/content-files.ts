/** The content script and its style sheet, as paths in the package. */
export const CONTENT_SCRIPT = '/content-scripts/hearsay.js';
export const CONTENT_CSS = '/content-scripts/hearsay.css';

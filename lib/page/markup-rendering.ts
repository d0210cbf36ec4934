import { NO_TEXT, type Rendering } from './rendering';

/** Elements that are blocks in the HTML standard's rendering section (15.3), as far as articles use them. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p pre search section ' +
    'summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Goes by tags and attributes: for documents without layout, such as the command line tool's. */
export const markupRendering: Rendering = {
  flow(el) {
    if (NO_TEXT.has(el.localName) || el.hasAttribute('hidden')) return 'none';
    const style = el.getAttribute('style');
    if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return 'none';
    if (SCREEN_READER_ONLY.test(el.getAttribute('class') ?? '')) return 'none';
    return BLOCKS.has(el.localName) ? 'block' : 'inline';
  },
  keepsLineFeeds: (el) => el.localName === 'pre',
  quotes: () => true,
};

/** The names under which the large CSS frameworks hide text from the eye. */
const SCREEN_READER_ONLY =
  /(^|[\s_-])(sr-only|visually-?hidden|screen-reader(-text)?|off-?screen|hidden-text)($|[\s_-])/i;

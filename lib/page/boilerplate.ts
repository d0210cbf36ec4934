/**
 * What on a news page is no part of the article. Tables of tags, roles and the words that sites put into class names and ids;
 * the approach (signs of what a block is for, kept apart from how much text it holds) follows Kohlschütter, Fankhauser, Nejdl:
 * Boilerplate Detection using Shallow Text Features, WSDM 2010, and Mozilla's Readability.
 */

/** Never part of the article's text, whatever they hold. */
const FOREIGN_TAGS = new Set(
  'nav footer form button select pre dialog menu search fieldset label'.split(' '),
);

const FOREIGN_ROLES = new Set(
  'navigation complementary contentinfo search dialog alertdialog alert button toolbar menu menubar tablist tooltip status form'.split(
    ' ',
  ),
);

/** Words that name a part foreign to the article, when they stand alone in a class name or id (`_` and `-` part words). */
const FOREIGN_WORDS = words(
  'comment comments disqus livefyre coral responses discussion replies',
  'related recirc recirculation recommended recommendations recommendation suggested popular trending mostread morefrom',
  'promo promos promotion teaser teasers upsell newsletter newsletters signup subscribe subscription paywall piano',
  'ad ads advert adverts advertisement advertisements advertising advertorial adslot dfp sponsor sponsored sponsorship outbrain taboola',
  'share sharing sharebar social socials follow addthis',
  'sidebar rail breadcrumb breadcrumbs pagination pager toolbar menu nav navbar navigation masthead topbar',
  'cookie cookies consent gdpr cmp onetrust banner modal popup overlay lightbox tooltip',
  'tags taglist topics keywords',
  'byline byl authorbio bio authors contributors dateline timestamp readtime',
  'credit credits copyright photographer rights licence license',
  'skip noprint player playlist jwplayer metadata toc',
);

/** Pairs of words of the same kind. */
const FOREIGN_PAIRS =
  /(^|[^a-z])((read|more|most|further|see|also|you|up|whats)[-_]?(more|read|also|from|next|reading|viewed|watched|shared|popular|stories|may[-_]?like|trending)|follow[-_]us|(print|hidden)[-_](only|print)|sign[-_]?up|article[-_]?(tags|tools|meta|actions)|story[-_]?(tools|meta)|author[-_]?(info|box|bio|card)|(image|photo|media|caption|picture)[-_]?(credit|source|copyright)|inline[-_]?(ad|newsletter|promo))([^a-z]|$)/;

const PULLED_QUOTE = /pull|quote|blockquote/i;

function words(...lines: string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** True for what is foreign by its tag or role, or hidden from everyone by an attribute. */
export function foreignByMarkup(el: Element): boolean {
  // The footer of a pulled quote names who said it.
  if (el.localName === 'footer' && el.parentElement && isPulledQuote(el.parentElement)) return false;
  if (FOREIGN_TAGS.has(el.localName)) return true;
  if (el.localName === 'aside') return !isPulledQuote(el) && !el.querySelector('blockquote');
  if (el.localName === 'details') return !el.hasAttribute('open');
  const role = el.getAttribute('role');
  if (role && FOREIGN_ROLES.has(role.toLowerCase())) return true;
  return el.getAttribute('aria-modal') === 'true' || /comment/i.test(el.getAttribute('itemtype') ?? '');
}

function isPulledQuote(el: Element): boolean {
  return el.localName === 'blockquote' || PULLED_QUOTE.test(namesOf(el));
}

/** True for what its class, id or data attributes call foreign. A hint only: sites name whole articles `has-sidebar`. */
export function foreignByName(el: Element): boolean {
  const names = namesOf(el);
  if (!names.trim()) return false;
  const lower = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  if (FOREIGN_PAIRS.test(lower)) return true;
  for (const name of lower.split(/\s+/)) {
    // States and variants (`has-comments`, `with-sidebar`, `no-ads`) tell of something else on the page.
    if (/^(has|with|no|is|js|show|hide|without)[-_]/.test(name)) continue;
    if (name.split(/[-_:./[\]]+/).some((word) => FOREIGN_WORDS.has(word))) return true;
  }
  return false;
}

/** True where readers talk: more text than the article, at times. */
export function isDiscussion(el: Element): boolean {
  return /(^|[\s_-])(comments?|disqus|livefyre|responses|discussion)($|[\s_-])/i.test(namesOf(el));
}

function namesOf(el: Element): string {
  return `${el.getAttribute('class') ?? ''} ${el.id} ${el.getAttribute('itemprop') ?? ''} ${
    el.getAttribute('data-component') ?? el.getAttribute('data-testid') ?? ''
  }`;
}

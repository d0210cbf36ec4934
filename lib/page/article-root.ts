import { foreignByMarkup, foreignByName, isDiscussion } from './boilerplate';
import { letters } from './letters';
import { finish, type Work } from './slices';
import { measureText, measuring, type TextMeasure } from './text-measure';

/** Where the article stands in the page. */
export interface ArticlePlace {
  /** Elements to read, in document order: headline, standfirst and captions where they stand apart, then the body. */
  roots: Element[];
  /** The element that holds the article's paragraphs. */
  body: Element;
  /** The headline's element, inside or outside the body. */
  headline: Element | null;
  /** True for an element inside a root that is not the article's. */
  rejects(el: Element): boolean;
  /** Characters in paragraphs of running text inside the body. */
  length: number;
  /** Number of those paragraphs. */
  paragraphs: number;
}

/** The body is the deepest element that holds at least this share of its parent's running text (named boilerplate aside). */
const SHARE_TO_DESCEND = 0.8;
/** Text that makes a full article: in an `<article>`, or beside its headline, whatever else fills the page. */
const FULL_ARTICLE = 600;
const FULL_ARTICLE_PARAGRAPHS = 3;
/** The same for an `<article>` with a headline of its own. */
const HEADED_ARTICLE = 300;
/** An element named as foreign that holds more than this share of the text is believed to be the article all the same. */
const TOO_MUCH_TO_REJECT = 0.4;
/** Share of linked characters from which a block is a list of links, not reading. */
const LINK_LIST = 0.8;
/** Shortest standfirst, in characters. */
const STANDFIRST = 40;

/**
 * Finds the article of a page: the smallest part that holds most of the running text, with its headline, standfirst and
 * captions. Linear in the number of nodes.
 * @returns null when the page has no paragraph of running text.
 */
export function findArticle(doc: Document): ArticlePlace | null {
  return finish(findingArticle(doc));
}

/** As `findArticle`, with rests. */
export function* findingArticle(doc: Document): Work<ArticlePlace | null> {
  if (!doc.body) return null;
  const foreign = cached((el) => foreignByMarkup(el) || (isDiscussion(el) && !el.querySelector('h1')));
  const measure = yield* measuring(doc.body, foreign);
  yield;
  const total = measure.of(doc.body).length;
  if (total === 0) return null;

  const titles = findHeadlines(doc);
  const title = titles[0] ?? null;
  const body = descend(startOf(doc, measure, title), measure, title);
  const bodyText = measure.of(body);
  const rejects = cached((el) => {
    if (foreign(el)) return true;
    const own = measure.of(el).length;
    if (own > TOO_MUCH_TO_REJECT * bodyText.length) return false;
    return foreignByName(el) || isForeignSection(el) || isLinkList(el, own);
  });
  const headline = titles.find((el) => body.contains(el)) ?? (title && precedes(title, body) ? title : null);
  const roots = [...leadOf(doc, headline, body, rejects), body];
  return { roots, body, headline, rejects, length: bodyText.length, paragraphs: bodyText.paragraphs };
}

/** The page as a whole, for a reader who wants it marked although it is no article. */
export function wholePage(doc: Document): ArticlePlace {
  const measure = measureText(doc.body, foreignByMarkup);
  const { length, paragraphs } = measure.of(doc.body);
  return {
    roots: [doc.body],
    body: doc.body,
    headline: doc.querySelector('h1'),
    rejects: foreignByMarkup,
    length,
    paragraphs,
  };
}

/** Where the search begins: the element marked as the article's body, the article with the headline, or the page. */
function startOf(doc: Document, measure: TextMeasure, headline: Element | null): Element {
  const total = measure.of(doc.body).length;
  const marked = [...doc.querySelectorAll('[itemprop~="articleBody"]')].filter(
    (el) => measure.of(el).length > total / 2,
  );
  if (marked[0]) return marked[0];
  const articles = [...doc.querySelectorAll('article, [role="article"]')].filter(
    (el) =>
      measure.of(el).length >= (el.querySelector('h1') ? HEADED_ARTICLE : FULL_ARTICLE) &&
      !el.parentElement?.closest('article, [role="article"]'),
  );
  // Where one article follows another on scrolling, the headline that the page's title names tells which one the reader is at.
  const headed = articles.find((el) => el.contains(headline));
  if (headed) return headed;
  // Several without the headline are the posts of a live blog.
  return articles.find((el) => measure.of(el).length > total / 2) ?? doc.body;
}

function descend(from: Element, measure: TextMeasure, headline: Element | null): Element {
  for (let el = from; ; ) {
    const children = [...el.children].filter((child) => !measure.isParagraph(child));
    const amounts = children.map((child) => measure.of(child));
    let own = measure.of(el).length;
    children.forEach((child, i) => {
      const { length } = amounts[i]!;
      if (length > 0 && length < TOO_MUCH_TO_REJECT * own && foreignByName(child)) own -= length;
    });
    const heir = children.find((child, i) => {
      const { length, paragraphs } = amounts[i]!;
      if (length >= SHARE_TO_DESCEND * own) return true;
      return length >= FULL_ARTICLE && paragraphs >= FULL_ARTICLE_PARAGRAPHS && child.contains(headline);
    });
    if (!heir) return el;
    el = heir;
  }
}

/** The `h1`s whose words stand in the page's title (some pages have one for each screen size), else the last with words. */
function findHeadlines(doc: Document): Element[] {
  const all = [...doc.querySelectorAll('h1')].filter((el) => letters(el.textContent ?? '').length > 8);
  const social = doc.querySelector('meta[property="og:title"]')?.getAttribute('content');
  const titles = [letters(doc.title), letters(social ?? '')];
  const matching = all.filter((el) => {
    const words = letters(el.textContent ?? '');
    return titles.some((title) => title.includes(words) || (title.length > 20 && words.includes(title)));
  });
  return matching.length > 0 ? matching : all.slice(-1);
}

/** Headline, standfirst and captions that stand before the body, in order. */
function leadOf(
  doc: Document,
  headline: Element | null,
  body: Element,
  rejects: (el: Element) => boolean,
): Element[] {
  if (!headline || body.contains(headline)) return [];
  const lead: Element[] = [headline];
  for (const el of doc.querySelectorAll(
    'h2, p, figcaption, [class*="standfirst" i], [class*="subtitle" i]',
  )) {
    if (!precedes(headline, el) || !precedes(el, body) || lead.some((known) => known.contains(el))) continue;
    if ((el.textContent ?? '').trim().length < STANDFIRST || isInside(el, rejects)) continue;
    lead.push(el);
  }
  return lead;
}

/** `a` ends before `b` begins. */
function precedes(a: Element, b: Element): boolean {
  const position = a.compareDocumentPosition(b);
  // 4: b follows a; 16: b is inside a.
  return (position & 4) !== 0 && (position & 16) === 0;
}

function isInside(el: Element, rejects: (el: Element) => boolean): boolean {
  for (let up: Element | null = el; up; up = up.parentElement) if (rejects(up)) return true;
  return false;
}

/** Headings and labels of parts that lead elsewhere. */
const FOREIGN_HEADING =
  /^(related|recommended|suggested|more (from|on|in|stories|news|coverage|like this|reading)|(read|see) (more|also|next)|further reading|most (read|popular|viewed|shared)|popular|trending|top stories|latest (news|stories)|editors?['’]?s? picks?|you (may|might) (also )?(like|be interested)|up next|what to read next|(sign up|subscribe)( (for|to|now).*)?|newsletters?|comments?|advertis(ing|ement)|share this( article| story)?|follow us( on.*)?|about the authors?|tags|topics)\b/i;
/** Longest label, in characters. */
const LABEL = 40;

/** A section under a heading such as “Recommended for you”, or a line that is only such a label. */
function isForeignSection(el: Element): boolean {
  if (/^(h[2-6]|p|div|span|strong)$/.test(el.localName) && el.childElementCount <= 2) {
    const text = (el.textContent ?? '').trim();
    if (text.length > 0 && text.length <= LABEL && !/[.!?”"]$/.test(text)) return FOREIGN_HEADING.test(text);
  }
  if (!/^(section|div|ul|ol)$/.test(el.localName)) return false;
  const first = el.querySelector('h2, h3, h4, h5, h6');
  const heading = (first?.textContent ?? '').trim();
  if (!first || heading.length > LABEL || !FOREIGN_HEADING.test(heading)) return false;
  // The heading has to stand at the section's top.
  for (let child: Element | null = el; child && child !== first; child = child.firstElementChild) {
    if (child.contains(first) && child.firstElementChild?.contains(first) === false) return false;
  }
  return true;
}

/** A block whose words are (almost) all links, such as “Read more: …” or a list of other stories. */
function isLinkList(el: Element, runningText: number): boolean {
  if (runningText > 0 || !/^(ul|ol|p|div|section|h[2-6]|strong)$/.test(el.localName)) return false;
  const links = el.querySelectorAll('a[href]');
  if (links.length === 0) return false;
  const length = (s: string | null) => (s ?? '').replace(/\s+/g, '').length;
  let linked = 0;
  for (const link of links) linked += length(link.textContent);
  return linked >= LINK_LIST * length(el.textContent);
}

function cached(judge: (el: Element) => boolean): (el: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (el) => {
    let answer = known.get(el);
    if (answer === undefined) {
      answer = judge(el);
      known.set(el, answer);
    }
    return answer;
  };
}

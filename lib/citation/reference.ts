import type { Article } from '../model/article';
import { authorsOf, inOrder, inverted, withInitials } from './authors';
import { apaDate, chicagoDate, citedDate, mlaDate } from './dates';

/*
 * References to an article on the web in the three styles that writers ask for most: three forms of one kind of source. Why no processor
 * of citation styles is used, docs/library.md says; apa.test.ts holds the form against one.
 */

export const STYLES = ['apa', 'mla', 'chicago'] as const;
export type CitationStyle = (typeof STYLES)[number];

/** A stretch of a reference; titles of works are set in italics. */
export interface Run {
  text: string;
  italic?: boolean;
}

/** The reference to an article, without a line break. */
export function reference(style: CitationStyle, article: Article): Run[] {
  return FORMS[style](article).filter(({ text }) => text !== '');
}

/** A reference as plain text. */
export const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Up to twenty are all named; of more the first nineteen and the last (APA, 9.8). */
function apaAuthors(names: readonly string[]): string {
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}` : (names[0] ?? '');
}

const FORMS: Record<CitationStyle, (article: Article) => Run[]> = {
  /** APA, 7th edition, section 10.16, example 67 (news websites): author. (date). *Title*. Site. address */
  apa(article) {
    const authors = apaAuthors(authorsOf(article.author).map(withInitials));
    const published = citedDate(article.published);
    const accessed = citedDate(article.accessed);
    const date = ` (${published ? apaDate(published) : 'n.d.'}). `;
    const title = { text: titleOf(article), italic: true };
    const stop = { text: /[.?!]$/.test(title.text) ? '' : '.' };
    return [
      ...(authors === ''
        ? [title, stop, { text: date }]
        : [{ text: ended(authors) }, { text: date }, title, stop, { text: ' ' }]),
      { text: article.publisher ? `${ended(article.publisher)} ` : '' },
      // What bears no date may be another article tomorrow (9.16).
      { text: !published && accessed ? `Retrieved ${chicagoDate(accessed)}, from ` : '' },
      { text: article.url },
    ];
  },

  /** MLA Handbook, 9th edition: author. “Title.” *Site*, date, address without scheme. Accessed date. */
  mla(article) {
    const published = citedDate(article.published);
    const accessed = citedDate(article.accessed);
    return [
      { text: authorsInWords(article, 2) },
      { text: `${inQuotes(titleOf(article))} ` },
      { text: article.publisher ?? '', italic: true },
      { text: article.publisher ? ', ' : '' },
      { text: published ? `${mlaDate(published)}, ` : '' },
      { text: `${article.url.replace(/^https?:\/\//, '')}.` },
      { text: accessed ? ` Accessed ${mlaDate(accessed)}.` : '' },
    ];
  },

  /** Chicago Manual of Style, 17th edition, 14.191 and 14.207 (bibliography): author. “Title.” *Site*, date. address */
  chicago(article) {
    const published = citedDate(article.published);
    const accessed = citedDate(article.accessed);
    // An access date only where the article has none of its own (14.12).
    const date = published
      ? chicagoDate(published)
      : accessed
        ? `${article.publisher ? 'accessed' : 'Accessed'} ${chicagoDate(accessed)}`
        : '';
    return [
      { text: authorsInWords(article, 10) },
      { text: `${inQuotes(titleOf(article))} ` },
      { text: article.publisher ?? '', italic: true },
      { text: article.publisher && date ? ', ' : '' },
      { text: date },
      { text: article.publisher || date ? '. ' : '' },
      { text: `${article.url}.` },
    ];
  },
};

/** `Berg, Jane, and Tom Roe. `; of more than `most` the first with “et al.”. Empty without an author. */
function authorsInWords(article: Article, most: number): string {
  const [first, ...others] = authorsOf(article.author);
  if (!first) return '';
  if (others.length + 1 > most) return `${inverted(first)}, et al. `;
  const names = [inverted(first), ...others.map(inOrder)];
  const text = names.length > 1 ? `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}` : names[0]!;
  return `${ended(text)} `;
}

const titleOf = (article: Article) => article.title.trim() || article.url;

/** Ends with a full stop, once. */
const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** A title in quotation marks with its stop inside; marks inside become single. */
function inQuotes(title: string): string {
  const inner = title.replace(/[“„"](?=\S)/g, '‘').replace(/[”"]/g, '’');
  return `“${ended(inner)}”`;
}

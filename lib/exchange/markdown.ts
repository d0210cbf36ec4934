import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Collection } from '../model/collection';
import { byArticle } from './by-article';
import { chainOf, distanceWords, wordsOf } from './words';

/**
 * A text as Markdown that shows exactly it (CommonMark 0.31, section 2.4: any ASCII punctuation may be escaped). What can begin markup
 * anywhere is escaped, what can only begin a line's markup where a line begins. Line breaks become spaces.
 */
export function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>&~|#$]/g, '\\$&')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/(https?|ftp):\/\/|www\.|@/gi, (start) => start.replace(/[:.@]/, '\\$&'))
    .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

/** A text of several lines, each as `inline` has it, empty ones kept; hard breaks by a backslash (section 6.7). */
function lines(text: string): string[] {
  const split = text.replace(/\r\n?/g, '\n').split('\n').map(inline);
  return split.map((line, i) => (line !== '' && split[i + 1] ? `${line}\\` : line));
}

/** A link whose target cannot end early: in angle brackets, with the characters escaped that those forbid (section 6.3). */
const link = (text: string, url: string): string =>
  `[${inline(text)}](<${url.replace(/[<>\\\s]/g, (c) => encodeURIComponent(c))}>)`;

function heading(article: Article): string[] {
  const facts = [
    article.publisher,
    article.author,
    article.published,
    `accessed ${article.accessed.slice(0, 10)}`,
  ].filter((fact) => fact !== null && fact !== '');
  return [
    `## ${link(article.title.trim() === '' ? article.url : article.title, article.url)}`,
    '',
    inline(facts.join(' · ')),
  ];
}

function entry(annotation: Annotation, article: Article): string[] {
  const { note, tags, hedge } = annotation;
  const details = [distanceWords(annotation), annotation.kind, annotation.act];
  if (hedge !== '') details.push(`“${hedge}”`);
  return [
    ...lines(wordsOf(annotation)).map((line) => `> ${line}`.trimEnd()),
    '>',
    `> — ${inline(chainOf(annotation, article))} (${inline(details.join(', '))})`,
    ...(note.trim() === '' ? [] : ['', ...lines(note.trim())]),
    ...(tags.length === 0 ? [] : ['', `Tags: ${tags.map(inline).join(', ')}`]),
  ];
}

/** For reading and for notes: each article with title, address and date, its quotations with their chains, and the reader's notes. */
export function toMarkdown(collection: Collection): string {
  const blocks = ['# Quotations'];
  for (const { article, annotations } of byArticle(collection)) {
    blocks.push(heading(article).join('\n'));
    for (const annotation of annotations) blocks.push(entry(annotation, article).join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

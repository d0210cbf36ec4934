import { makeZip } from 'client-zip';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { FileNames } from './file-names';
import { frontMatter } from './front-matter';
import type { Group, Groups } from './groups';
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

/** Title with a link, and where and when it was published and read. */
function heading(article: Article): string {
  const facts = [
    article.publisher,
    article.author,
    article.published,
    `accessed ${article.accessed.slice(0, 10)}`,
  ].filter((fact) => fact !== null && fact !== '');
  const title = article.title.trim() === '' ? article.url : article.title;
  return `# ${link(title, article.url)}\n\n${inline(facts.join(' · '))}`;
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

/**
 * One article as a note: front matter, title, quotations with their chains, the reader's notes. The front matter is YAML as Obsidian and
 * Logseq read it as properties.
 */
export function markdownPage({ article, annotations }: Group): string {
  const blocks = [
    frontMatter(article, annotations),
    heading(article),
    ...annotations.map((a) => entry(a, article).join('\n')),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The pages one after the other: one file for one article. */
export async function* writeMarkdown(groups: Groups): AsyncGenerator<string> {
  for await (const group of groups) yield markdownPage(group).toWellFormed();
}

/** An archive with one file an article (ZIP after APPNOTE 6.3; ZIP64 where there are more than 65,535). */
export async function* writeMarkdownZip(groups: Groups, exported: string): AsyncGenerator<Uint8Array> {
  const names = new FileNames('md');
  const lastModified = new Date(exported);
  async function* files() {
    for await (const group of groups) {
      const { title, url } = group.article;
      yield {
        name: names.of(title.trim() === '' ? url : title),
        lastModified,
        input: markdownPage(group).toWellFormed(),
      };
    }
  }
  yield* read(makeZip(files()));
}

/** A stream's pieces; for browsers whose streams cannot be iterated. Ends the stream when the reader of the pieces stops. */
async function* read(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // client-zip ends its source by throwing the reason into it, and so is rejected with it itself.
    await reader.cancel().catch(() => undefined);
  }
}

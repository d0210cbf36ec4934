import type { Groups } from './groups';

/** Marks a file as Hearsay's. */
export const FORMAT = 'hearsay';
/** Raised when a reader of the older version would misread a file. */
export const VERSION = 1;

/** What a file holds besides articles and annotations. */
export interface Envelope {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** When it was written, ISO 8601. */
  exported: string;
}

/**
 * Everything that is known, so that an import elsewhere makes the same collection: JSON (RFC 8259), one article or annotation a line, so
 * that two files can be compared. Lone surrogates come out escaped, so that encoding it as UTF-8 loses nothing. The articles stand last:
 * they are few and kept back as text while the annotations are written.
 */
export async function* writeJson(groups: Groups, exported: string): AsyncGenerator<string> {
  const envelope: Envelope = { format: FORMAT, version: VERSION, exported };
  yield `${JSON.stringify(envelope, null, 2).slice(0, -2)},\n  "annotations": [`;
  const articles: string[] = [];
  let count = 0;
  for await (const { article, annotations } of groups) {
    articles.push(JSON.stringify(article));
    yield annotations.map((a) => `${count++ === 0 ? '' : ','}\n    ${JSON.stringify(a)}`).join('');
  }
  yield `${count === 0 ? '' : '\n  '}],\n  "articles": [`;
  for (const [i, article] of articles.entries()) yield `${i === 0 ? '' : ','}\n    ${article}`;
  yield `${articles.length === 0 ? '' : '\n  '}]\n}\n`;
}

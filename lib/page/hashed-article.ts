import type { Article } from '../model/article';
import { authorOf, isoDate } from './credits';
import type { Reading } from './read-page';
import { sha256 } from './sha256';

const known = new WeakMap<Reading, Article>();

/** The article of a reading: its text is hashed and its dates are read when that is first asked for, since most readings are never saved. */
export function articleOf(reading: Reading): Article {
  let article = known.get(reading);
  if (!article) {
    const { byline, dated, read, ...details } = reading.details;
    article = {
      ...details,
      author: authorOf(byline),
      published: isoDate(dated),
      accessed: new Date(read).toISOString(),
      textHash: sha256(reading.index.text),
    };
    known.set(reading, article);
  }
  return article;
}

import type { Article } from '../model/article';
import type { Reading } from './read-page';
import { sha256 } from './sha256';

const known = new WeakMap<Reading, Article>();

/** The article of a reading. Its text is hashed when that is first asked for, since most readings are never saved. */
export function articleOf(reading: Reading): Article {
  let article = known.get(reading);
  if (!article) {
    article = { ...reading.details, textHash: sha256(reading.index.text) };
    known.set(reading, article);
  }
  return article;
}

import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';

/** Equal by content: same keys, same values, arrays in the same order. For plain data only. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) &&
        sameData((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
    )
  );
}

/**
 * What to keep when words are saved that were saved before: the reader's note, tags and date of creation stay, the engine's reading is
 * the newer one. Answers `known` itself when nothing differs, so that a repeated save changes nothing.
 */
export function mergeSaved(known: Annotation | undefined, fresh: Annotation): Annotation {
  if (!known) return fresh;
  const { note, tags, created, modified } = known;
  const unmodified = { ...fresh, note, tags, created, modified };
  return sameData(known, unmodified) ? known : { ...unmodified, modified: fresh.modified };
}

/** The newer reading of an article; what only the older one knew (an author, a date) stays. */
export function mergeArticle(known: Article | undefined, fresh: Article): Article {
  if (!known) return fresh;
  return {
    ...fresh,
    title: fresh.title || known.title,
    textHash: fresh.textHash || known.textHash,
    publisher: fresh.publisher ?? known.publisher,
    author: fresh.author ?? known.author,
    published: fresh.published ?? known.published,
    language: fresh.language ?? known.language,
  };
}

/** Whether ISO 8601 time `a` is later than `b`; times that cannot be read are the earliest. */
export function isLater(a: string, b: string): boolean {
  return (Date.parse(a) || 0) > (Date.parse(b) || 0);
}

import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { distanceOf } from '../model/attribution';

const NOBODY = 'someone not named';

/** The saved words, the pieces of one statement joined by an ellipsis. */
export const wordsOf = (annotation: Annotation): string =>
  annotation.content.map(({ quote }) => quote.exact).join(' … ');

/** The way of the words from the reader's side: `The Paper ← Radio Delta ← Ines Roth`. */
export function chainOf(annotation: Annotation, article: Article): string {
  const site = article.publisher ?? (new URL(article.url).hostname || 'this file');
  const names = [...annotation.relays.map(({ name }) => name), annotation.source.speaker];
  return [site, ...names.map((name) => name ?? NOBODY)].join(' ← ');
}

/** How far the words are from the reader: `first-hand`, `second-hand`, `third-hand or more`, `hearsay`. */
export function distanceWords(annotation: Annotation): string {
  const distance = distanceOf(annotation);
  if (distance === 'hearsay') return distance;
  return distance === 'third' ? 'third-hand or more' : `${distance}-hand`;
}

import type { Annotation } from '../model/annotation';
import type { Run } from './runs';

/**
 * A quotation as it is copied: the words, who said them and through whom, and below the reference to the article.
 * @param speaker the name the speaker goes by; null when nobody is named.
 */
export function citedQuotation(
  reference: readonly Run[],
  { annotation, speaker }: { annotation: Annotation; speaker: string | null },
): Run[] {
  const words = annotation.content.map(({ quote }) => quote.exact).join(' … ');
  const quoted = annotation.kind === 'direct' ? words : `“${words}”`;
  const relays = annotation.relays.map(({ name }) => name ?? 'someone not named');
  const who = [speaker ?? 'source not named', relays.length > 0 ? `through ${listed(relays)}` : ''];
  return [{ text: `${quoted}\n— ${who.filter((part) => part !== '').join(', ')}\n` }, ...reference];
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

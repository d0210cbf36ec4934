import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { type CitationStyle, plain, type Run, reference } from './reference';

/**
 * A quotation as it is copied: the words, who said them and through whom, and below the reference to the article.
 * @param speaker the name the speaker goes by; null when nobody is named.
 */
export function citedQuotation(
  style: CitationStyle,
  { annotation, article, speaker }: { annotation: Annotation; article: Article; speaker: string | null },
): Run[] {
  const words = annotation.content.map(({ quote }) => quote.exact).join(' … ');
  const quoted = annotation.kind === 'direct' ? words : `“${words}”`;
  const relays = annotation.relays.map(({ name }) => name ?? 'someone not named');
  const who = [speaker ?? 'source not named', relays.length > 0 ? `through ${listed(relays)}` : ''];
  return [
    { text: `${quoted}\n— ${who.filter((part) => part !== '').join(', ')}\n` },
    ...reference(style, article),
  ];
}

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Both forms that a clipboard takes. Escapes what HTML reads as markup. */
export function clipboardForms(runs: readonly Run[]): { text: string; html: string } {
  const escaped = (text: string) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');
  return {
    text: plain(runs),
    html: runs.map(({ text, italic }) => (italic ? `<i>${escaped(text)}</i>` : escaped(text))).join(''),
  };
}

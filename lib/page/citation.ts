import type { Article } from '../model/article';

export interface CitationInput {
  /** The words as they stand in the article. */
  words: string;
  /** True when the words carry quotation marks of their own. */
  marked: boolean;
  speaker: string | null;
  /** Names of the relays from the reader outwards; null for the one nobody names. */
  relays: (string | null)[];
  article: Article;
  /** Locale of dates; the reader's when left out. */
  locale?: string;
}

/**
 * The words with where they come from, as one would write it under a quotation:
 * `“Words.” — Speaker, through Relay, in “Title”, Author, Publisher, 3 May 2026, https://…, accessed 4 May 2026.`
 */
export function citation({ words, marked, speaker, relays, article, locale }: CitationInput): string {
  const quoted = marked ? words : `“${words}”`;
  const parts = [
    speaker ?? 'unnamed source',
    relays.length > 0 ? `through ${through(relays)}` : null,
    article.title ? `in ${titled(article.title)}` : null,
    article.author,
    article.publisher,
    article.published ? date(article.published, locale) : null,
    article.url,
    `accessed ${date(article.accessed, locale)}`,
  ];
  return `${quoted}\n— ${parts.filter((part) => part).join(', ')}`;
}

/** Names of relays in words, the one next to the speaker last: `Sputnik and Yuri Petrov`; unknown ones are called so. */
export function through(relays: (string | null)[]): string {
  const names = relays.map((name) => name ?? 'someone not named');
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A title in quotation marks; marks inside it become single. */
const titled = (title: string) => `“${title.replace(/[“”"]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`;

/** A day in words. Dates without a time are days as written, whatever the reader's zone. */
function date(iso: string, locale: string | undefined): string {
  const timeZone = iso.length === 10 ? 'UTC' : undefined;
  return new Date(iso).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  });
}

import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';

/** One statement as it was met in several articles. */
export interface Story {
  /** Id of the version in which the words are fullest; the others are compared with it. */
  fullest: string;
  /** In the order in which they were published. */
  versions: Version[];
}

/** How an article came by the statement. */
export type Hearing =
  /** It names nobody between the speaker and itself: it heard it, or does not say from whom. */
  | 'heard'
  /** It names those through whom it came. */
  | 'repeats'
  /** It says that it came through somebody, and not through whom. */
  | 'hearsay';

export interface Version {
  annotation: Annotation;
  article: Article;
  hearing: Hearing;
}

/** The versions of one statement as a story: who heard it, who repeats it, in which order. */
export function storyOf(entries: readonly { annotation: Annotation; article: Article }[]): Story {
  const versions = entries
    .map(({ annotation, article }) => ({ annotation, article, hearing: hearingOf(annotation) }))
    .sort((a, b) => dateOf(a) - dateOf(b));
  const fullest = versions.reduce((best, version) => (wordCount(version) > wordCount(best) ? version : best));
  return { fullest: fullest.annotation.id, versions };
}

function hearingOf({ relays }: Annotation): Hearing {
  if (relays.some(({ name }) => name === null)) return 'hearsay';
  return relays.length === 0 ? 'heard' : 'repeats';
}

const dateOf = ({ article, annotation }: Version): number =>
  (article.published && Date.parse(article.published)) || Date.parse(annotation.created) || 0;

const wordCount = ({ annotation }: Version): number =>
  annotation.content.reduce((sum, { quote }) => sum + quote.exact.split(/\s+/).length, 0) +
  // Of two equally full ones the speaker's own words are shown.
  (annotation.kind === 'direct' ? 0.5 : 0);

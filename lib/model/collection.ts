import type { Annotation } from './annotation';
import type { Article } from './article';

/** Articles and annotations that belong together: what is exported, and what an import holds. */
export interface Collection {
  articles: readonly Article[];
  annotations: readonly Annotation[];
}

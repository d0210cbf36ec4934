import { wordsOf } from '../search/fold';

/** A saved statement as tracing sees it. */
export interface Statement {
  id: string;
  /** Folded words of the content, in order. */
  words: readonly string[];
  /** The name the speaker goes by; empty when nobody is named. */
  speaker: string;
  /** Tells one article from another. */
  article: string;
}

/** A statement of a text, for tests and tools. */
export const statementOf = (id: string, text: string, speaker = '', article = id): Statement => ({
  id,
  words: wordsOf(text),
  speaker,
  article,
});

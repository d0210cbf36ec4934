import type { Entity } from './entity';
import type { Gender } from './name-kind';

/** What a pronoun or description looks back to. Salience after Lappin & Leass (1994): recency, subjects, speakers. */
export interface Context {
  /** Entities in order of their latest mention, latest first; at most some dozens. */
  recent: readonly Entity[];
  sentence: number;
  /** In a quotation the one who speaks is never `he` or `she`. */
  notThis: Entity | null;
  /** Whom the words are spoken to, `he told | Reuters`: not meant in them by `the agency` or `it`. */
  told?: Entity | null;
  /** Inside what this one is reported to say, `he` is most likely the speaker. */
  reported: Entity | null;
  quoted: boolean;
  /** What follows is whom one works for: `his | client`, of whoever speaks. */
  client?: boolean;
  /** The phrase says itself whose it is: `the mother | of the sisters`. */
  complemented?: boolean;
  /** Gender of the pronoun right behind what a description says: `the singer said | she`. */
  ownGender?: Gender;
  /** It says where: `the ministry | in Rome`. */
  place?: string | null;
  /** What follows a pronoun is what nobody else can know: `he | thought`. */
  inward?: boolean;
  /** The pronoun is the subject of a clause of time or reason: `left | when he`. */
  subordinate?: boolean;
  /** Who spoke last, outside of what others said. */
  lastSpeaker: Entity | null;
  /** Nothing but quotations stands between the last speaker's sentence and this one: they are still that speaker's words. */
  speakerGoesOn: boolean;
  /** Whoever asked is not the one who answers in the same sentence. */
  asker: Entity | null;
}

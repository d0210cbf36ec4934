import type { Collection } from '../model/collection';

/** Marks a file as Hearsay's. */
export const FORMAT = 'hearsay';
/** Raised when a reader of the older version would misread a file. */
export const VERSION = 1;

/** What a file holds besides articles and annotations. */
export interface Envelope {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** When it was written, ISO 8601. */
  exported: string;
}

/**
 * Everything that is known, so that an import elsewhere makes the same collection.
 * @param exported ISO 8601.
 * @returns JSON (RFC 8259); lone surrogates come out escaped, so that encoding it as UTF-8 loses nothing.
 */
export function toJson({ articles, annotations }: Collection, exported: string): string {
  const envelope: Envelope = { format: FORMAT, version: VERSION, exported };
  return `${JSON.stringify({ ...envelope, articles, annotations }, null, 2)}\n`;
}

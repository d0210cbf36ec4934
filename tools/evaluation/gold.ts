import { readFileSync } from 'node:fs';
import type { Act, Kind, SourceType } from '../../lib/model/attribution';
import type { Span } from '../../lib/model/span';

/**
 * An attribution as gold files hold it. Hand-labelled ones for this project have every field; PolNeAR's have spans alone, with
 * the source as a bare list of spans. Offsets are UTF-16 code units, half open.
 */
export interface GoldAttribution {
  id: string;
  content: Span[];
  cue: Span[];
  source: Span[] | { spans: Span[]; speaker?: string | null; type?: SourceType };
  kind?: Kind;
  act?: Act;
  relays?: { name: string | null }[];
  hops?: number;
  parent?: string | null;
}

/** One line of a gold or prediction file. */
export interface LabelledDocument {
  id: string;
  text: string;
  publisher?: string | null;
  attributions: GoldAttribution[];
}

/**
 * Reads a JSONL file of labelled documents, one a line; blank lines are left out.
 * @throws {SyntaxError} for a line that is no JSON, {Error} for a file that cannot be read
 */
export function readGold(file: string): LabelledDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledDocument);
}

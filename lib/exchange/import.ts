import { words } from '../i18n/words';
import { ImportError } from './check';
import { type IdOf, type Imported, isObject } from './foreign';
import { hypothesisRows, readHypothesis } from './import-hypothesis';
import { readWebAnnotations, webAnnotations } from './import-web-annotation';
import { FORMAT } from './json';
import { parseExport, readJson } from './parse';

export interface ImportOptions {
  idOf: IdOf;
  /** Date of what has none. */
  now?: Date;
}

/**
 * Reads a file of a kind that Hearsay knows: its own JSON, W3C Web Annotation JSON-LD, or Hypothesis' JSON. Changes nothing.
 * @throws {ImportError} in words for the reader, for any other file, and for one of these that is broken.
 */
export async function readImport(json: string, { idOf, now = new Date() }: ImportOptions): Promise<Imported> {
  const file = readJson(json);
  const time = now.toISOString();
  if (isObject(file) && file.format === FORMAT) return { kind: 'hearsay', ...parseExport(file), skipped: [] };
  const rows = hypothesisRows(file);
  if (rows) return readHypothesis(rows, idOf, time);
  const items = webAnnotations(file);
  if (items) return readWebAnnotations(items, idOf, time);
  throw new ImportError(words().importing.unknown);
}

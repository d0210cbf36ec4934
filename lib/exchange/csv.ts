import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Groups } from './groups';
import { chainOf, distanceWords, wordsOf } from './words';

/** Columns in their order, with what stands in them. */
const COLUMNS: [name: string, cell: (annotation: Annotation, article: Article) => string][] = [
  ['words', (a) => wordsOf(a)],
  ['speaker', (a) => a.source.speaker ?? ''],
  ['source as written', (a) => a.source.text],
  ['source type', (a) => a.source.type],
  ['cue', (a) => a.cue],
  ['distance', (a) => distanceWords(a)],
  ['hops', (a) => String(a.hops)],
  ['relays', (a) => a.relays.map(({ name }) => name ?? 'not named').join('; ')],
  ['chain', (a, article) => chainOf(a, article)],
  ['hedge', (a) => a.hedge],
  ['kind', (a) => a.kind],
  ['act', (a) => a.act],
  ['confidence', (a) => String(Math.round(a.confidence * 1000) / 1000)],
  ['note', (a) => a.note],
  ['tags', (a) => a.tags.join('; ')],
  ['article', (_, article) => article.title],
  ['address', (_, article) => article.url],
  ['publisher', (_, article) => article.publisher ?? ''],
  ['author', (_, article) => article.author ?? ''],
  ['published', (_, article) => article.published ?? ''],
  ['accessed', (_, article) => article.accessed],
  ['saved', (a) => a.created],
  ['modified', (a) => a.modified],
  ['id', (a) => a.id],
];

/** What spreadsheets take for the start of a formula (OWASP, CSV Injection), the full-width forms among it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * One field after RFC 4180, section 2. What a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises; that is
 * the one change to a text.
 */
export function csvField(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: string[]) => `${cells.map(csvField).join(',')}\r\n`;

/**
 * A table with a header line and one line for each annotation (RFC 4180: CRLF, fields with commas, quotes or line breaks quoted).
 * A byte order mark stands in front: without it Excel reads UTF-8 as the system's old encoding.
 */
export async function* writeCsv(groups: Groups): AsyncGenerator<string> {
  yield `\uFEFF${line(COLUMNS.map(([name]) => name))}`;
  for await (const { article, annotations } of groups)
    yield annotations
      .map((annotation) => line(COLUMNS.map(([, cell]) => cell(annotation, article))))
      .join('');
}

import { basename } from 'node:path';
import type { ArticleText } from '../../lib/model/block-quotation';
import { readHtml } from './html';
import { linesOf } from './lines';

/** A document to analyse, or the reason why one line gave none. Lines are counted from 1. */
export type Input =
  | { ok: true; line: number; document: InputDocument }
  | { ok: false; line: number; message: string };

export interface InputDocument extends ArticleText {
  id: string;
  /** True when `text` was taken out of a page, so that nobody but us has the text the spans point into. */
  extracted: boolean;
}

export type Format = 'text' | 'html' | 'jsonl';

/** The format a file's name tells; null when the name tells none. */
export function formatOfName(name: string): Format | null {
  if (/\.(jsonl|ndjson)$/i.test(name)) return 'jsonl';
  if (/\.x?html?$/i.test(name)) return 'html';
  if (/\.(txt|text|md)$/i.test(name)) return 'text';
  return null;
}

/** The format the first line with words tells. Text is what is neither an object nor markup. */
export function formatOfLine(line: string): Format {
  if (/^\s*\{/.test(line)) return 'jsonl';
  return /^\s*<(!doctype|html|head|body|!--|\?xml)/i.test(line) ? 'html' : 'text';
}

/** Lines looked at before a stream without a name counts as plain text: a JSONL stream may begin with a bad line. */
const LOOK_AHEAD = 20;

/**
 * The documents of one input, in order and as soon as they are read: JSONL is never held as a whole.
 * @param name the file's name, which is also the id of a document of its own; `-` for standard input
 * @param format when the caller knows; told from name and content otherwise
 */
export async function* readInput(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  format: Format | null = formatOfName(name),
): AsyncGenerator<Input> {
  const lines = linesOf(bytes);
  const seen: string[] = [];
  let kind = format;
  while (kind === null && seen.length < LOOK_AHEAD) {
    const next = await lines.next();
    if (next.done) break;
    seen.push(next.value);
    if (next.value.trim() === '') continue;
    const told = formatOfLine(next.value);
    if (told !== 'text') kind = told;
  }
  const all = (async function* () {
    yield* seen;
    yield* lines;
  })();
  if (kind === 'jsonl') yield* readJsonl(all);
  else yield { ok: true, line: 1, document: await readWhole(all, name, kind ?? 'text') };
}

async function readWhole(
  lines: AsyncIterable<string>,
  name: string,
  format: 'text' | 'html',
): Promise<InputDocument> {
  const parts: string[] = [];
  for await (const line of lines) parts.push(line);
  const content = parts.join('\n');
  const id = name === '-' ? 'stdin' : basename(name);
  if (format === 'html') return { id, ...readHtml(content), extracted: true };
  return { id, text: content, publisher: null, extracted: false };
}

async function* readJsonl(lines: AsyncIterable<string>): AsyncGenerator<Input> {
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    const problem = (message: string): Input => ({ ok: false, line, message });
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      yield problem(`no valid JSON (${error instanceof Error ? error.message : String(error)})`);
      continue;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) yield problem('no JSON object');
    else if (!('id' in value) || typeof value.id !== 'string') yield problem('“id” is missing or no string');
    else if (!('text' in value) || typeof value.text !== 'string')
      yield problem('“text” is missing or no string');
    else {
      const publisher = 'publisher' in value ? value.publisher : null;
      if (publisher !== null && publisher !== undefined && typeof publisher !== 'string') {
        yield problem('“publisher” is no string');
        continue;
      }
      const document = { id: value.id, text: value.text, publisher: publisher ?? null, extracted: false };
      yield { ok: true, line, document };
    }
  }
}

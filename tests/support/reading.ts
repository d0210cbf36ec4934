import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Doc, type RawAttribution, TAGS } from '../../lib/engine/document';
import { analyzeLinguistics } from '../../lib/engine/linguistics';
import { loadModels } from '../../lib/engine/models';
import type { Words } from '../../lib/engine/noun-phrase';
import { findQuotes, type QuotePair } from '../../lib/engine/quotation-marks';
import { firstTokenFrom } from '../../lib/engine/quote-map';
import { resolve } from '../../lib/engine/resolve';
import { tokenizeText } from '../../lib/engine/tokenize';
import { wordClasses } from '../../lib/engine/word-class';
import type { Attribution } from '../../lib/model/attribution';
import type { Span } from '../../lib/model/span';

const models = loadModels(
  gunzipSync(readFileSync(new URL('../../public/models/engine.bin.gz', import.meta.url))),
);

/** A text after the linguistic stages, before any attribution is looked for. */
export function annotate(text: string): { doc: Doc; w: Words; quotes: QuotePair[] } {
  const doc = tokenizeText(text);
  analyzeLinguistics(doc, models.linguistics);
  return { doc, w: { doc, cls: wordClasses(doc) }, quotes: findQuotes(text, doc.paragraphs) };
}

/**
 * The span of the words `part` in `text`, at whole words; `before|part` takes the part right after the words before the bar.
 * @throws {Error} when they are not there
 */
export function spanOfWords(text: string, part: string): Span {
  const [before, words] = part.includes('|') ? (part.split('|') as [string, string]) : ['', part];
  for (let at = text.indexOf(before + words); at >= 0; at = text.indexOf(before + words, at + 1)) {
    const start = at + before.length;
    const end = start + words.length;
    const joined = (x: string | undefined, y: string | undefined) => /\w/.test(x ?? '') && /\w/.test(y ?? '');
    if (!joined(text[start - 1], text[start]) && !joined(text[end - 1], text[end])) return [start, end];
  }
  throw new Error(`“${part}” does not stand in “${text}”`);
}

/** Spans of several parts, parted by ` … `; the empty string has none. */
export const spansOfWords = (text: string, parts: string): Span[] =>
  parts === '' ? [] : parts.split(' … ').map((part) => spanOfWords(text, part));

/** Token of the cue's last verb, or of its last word; -1 without a cue. */
function headOf(doc: Doc, cue: readonly Span[]): number {
  const last = cue[cue.length - 1];
  if (!last) return -1;
  const end = firstTokenFrom(doc, last[1] - 1);
  for (let k = end; k >= 0 && doc.start[k]! >= last[0]; k--)
    if (TAGS[doc.tag[k]!]!.startsWith('VB')) return k;
  return end;
}

/** An attribution as the extraction would leave it: `source`, `cue` and `content` by their words. */
export function rawOf(doc: Doc, [source, cue, content]: readonly [string, string, string]): RawAttribution {
  const spans = spansOfWords(doc.text, cue);
  return {
    source: spansOfWords(doc.text, source),
    cue: spans,
    content: spansOfWords(doc.text, content),
    confidence: 0.9,
    cueHead: headOf(doc, spans),
  };
}

const wordsOf = (text: string, spans: readonly Span[]) => spans.map((s) => text.slice(...s)).join(' … ');

/** `source | cue | content`, to be read and compared. */
export const shown = (text: string, a: Pick<RawAttribution, 'source' | 'cue' | 'content'>) =>
  `${wordsOf(text, a.source)} | ${wordsOf(text, a.cue)} | ${wordsOf(text, a.content)}`;

/** What the later stages make of attributions with these spans. */
export function resolved(
  text: string,
  list: readonly (readonly [string, string, string])[],
  publisher: string | null = null,
): Attribution[] {
  const { doc, quotes } = annotate(text);
  return resolve(
    doc,
    list.map((a) => rawOf(doc, a)),
    { publisher, quotes },
    { final: true },
  );
}

import { readFileSync } from 'node:fs';
import type { Doc } from '../../lib/engine/document';
import { ENTITIES, emptyDoc, fillLexical, RELATIONS, TAGS } from '../../lib/engine/document';
import type { Span } from '../../lib/model/span';

/** A PolNeAR document: outermost attributions, offsets UTF-16, half open. */
export interface CorpusDocument {
  id: string;
  text: string;
  attributions: { id: string; source: Span[]; cue: Span[]; content: Span[] }[];
}

type SilverToken = [start: number, end: number, tag: string, entity: string, head: number, relation: string];
export interface SilverDocument {
  id: string;
  sentences: SilverToken[][];
  coref: [number, number, 0 | 1][][];
}

/** Reads a JSONL file whole; one object a line. */
export function readJsonl<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}

const ENTITY_FOLD: Record<string, string> = {
  DURATION: 'DATE',
  TIME: 'DATE',
  SET: 'DATE',
  PERCENT: 'NUMBER',
  MONEY: 'NUMBER',
  ORDINAL: 'NUMBER',
};
const code = (list: readonly string[], name: string) => Math.max(0, list.indexOf(name));

/** The automatic analysis of a document (CoreNLP) as the engine's own structure: silver data. */
export function silverDoc(text: string, silver: SilverDocument): Doc {
  const n = silver.sentences.reduce((sum, s) => sum + s.length, 0);
  const doc = emptyDoc(text, n);
  let at = 0;
  for (const sentence of silver.sentences) {
    const first = at;
    for (const [start, end, tag, entity, head, relation] of sentence) {
      doc.start[at] = start;
      doc.end[at] = end;
      fillLexical(doc, at);
      doc.sentenceOf[at] = doc.sentences.length;
      doc.tag[at] = code(TAGS, tag);
      doc.entity[at] = code(ENTITIES, ENTITY_FOLD[entity] ?? entity);
      doc.head[at] = head > 0 ? first + head - 1 : -1;
      doc.rel[at] = code(RELATIONS, relation);
      at++;
    }
    doc.sentences.push({ first, last: at });
  }
  for (const m of text.matchAll(/[^\n]+/g))
    if (m[0].trim()) doc.paragraphs.push([m.index, m.index + m[0].length]);
  return doc;
}

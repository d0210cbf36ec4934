import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import * as parts from './engine-parts';
import { STAGES, stageTable } from './stages';

const model = gunzipSync(readFileSync('public/models/engine.bin.gz'));
const TEXTS = [
  'The bridge is closed. “We will walk,” Ann Lee told the Post. According to the mayor, it will open in June.',
  'He reportedly said that nobody had looked at it for years.',
];

test('every stage has a row, and the shares are of the whole', () => {
  const rows = stageTable(parts, model, TEXTS, 31, 3).slice(2);
  expect(rows.slice(0, -1).map((row) => row.split(' | ')[0]!.slice(2))).toEqual([...STAGES]);
  const ms = rows.map((row) => Number(row.split(' | ')[1]));
  expect(ms.every((value) => Number.isFinite(value))).toBe(true);
  expect(rows.at(-1)).toMatch(/^\| \*\*all\*\* \| \d+ \| 100 % \| [\d,]+ \|$/);
});

test('the stages that are timed one by one find what the engine finds', () => {
  const models = parts.loadModels(model);
  for (const text of TEXTS) {
    const doc = parts.tokenizeText(text);
    parts.tagDocument(doc, models.linguistics);
    const map = parts.mapQuotes(doc, parts.findQuotes(text, doc.paragraphs));
    doc.sentences.forEach(({ first, last }, s) => {
      if (parts.mayHoldCue(doc, first, last, map.quoteOf, models.screen))
        parts.parseSentence(doc, s, models.linguistics.parser);
    });
    const whole = parts.findCandidates(text, models).doc;
    expect([...doc.head]).toEqual([...whole.head]);
    expect([...doc.tag]).toEqual([...whole.tag]);
    expect(parts.createEngine(model).analyze({ text }).length).toBeGreaterThan(0);
  }
});

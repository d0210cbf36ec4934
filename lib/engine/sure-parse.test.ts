import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { tagDocument } from './linguistics';
import { loadModels } from './models';
import { type ParserModel, parseSentence, type Witness } from './parse';
import { ParseState, SHIFT } from './parse-state';
import { moveKey, relationKey, sureMove, sureRelation } from './sure-parse';
import { tokenizeText } from './tokenize';

const { linguistics } = loadModels(gunzipSync(readFileSync('public/models/engine.bin.gz')));
const { moves, labels, sure } = linguistics.parser;
const articles = readFileSync('tests/gold/relay-dev.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

function tagged(text: string) {
  const doc = tokenizeText(text);
  tagDocument(doc, linguistics);
  return doc;
}

describe('sure decisions', () => {
  test('are what the weights decide, all but never another, and a quarter of all', () => {
    let asked = 0;
    let known = 0;
    let other = 0;
    const note = (answer: number, decided: number) => {
      asked++;
      if (answer < 0) return;
      known++;
      if (answer !== decided) other++;
    };
    const witness: Witness = {
      move: (x, action) => note(sureMove(sure!, x), action),
      relation: (x, child, head, relation) => note(sureRelation(sure!, x, child, head), relation),
    };
    for (const text of articles) {
      const doc = tagged(text);
      for (let s = 0; s < doc.sentences.length; s++) parseSentence(doc, s, { moves, labels }, witness);
    }
    expect(known / asked).toBeGreaterThan(0.25);
    expect(other / asked).toBeLessThan(0.002);
  });

  test('leave the trees as they were', () => {
    const trees = (model: ParserModel) =>
      articles.flatMap((text) => {
        const doc = tagged(text);
        for (let s = 0; s < doc.sentences.length; s++) parseSentence(doc, s, model);
        return [...doc.head];
      });
    const with_ = trees({ moves, labels, sure });
    const without = trees({ moves, labels });
    const same = with_.filter((head, i) => head === without[i]).length;
    expect(same / with_.length).toBeGreaterThan(0.99);
  });
});

describe('keys', () => {
  test('tell states apart by class, head and distance', () => {
    const doc = tagged('The old mayor said so.');
    const x = new ParseState();
    x.reset(0, doc.length, doc);
    const first = moveKey(x);
    x.move(SHIFT);
    expect(moveKey(x)).not.toBe(first);
  });

  test('tell arcs apart by side', () => {
    const doc = tagged('The old mayor said so.');
    const x = new ParseState();
    x.reset(0, doc.length, doc);
    expect(relationKey(x, 1, 2)).not.toBe(relationKey(x, 1, 0));
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STATEMENT_WORDS } from './lexicon/speech';
import { tokenizeText } from './tokenize';
import { WordFilter } from './word-filter';

test('answers as the set does', () => {
  const filter = new WordFilter(STATEMENT_WORDS);
  const text = readFileSync('tests/gold/relay-dev.jsonl', 'utf8').slice(0, 60_000);
  const doc = tokenizeText(text);
  let found = 0;
  for (let k = 0; k < doc.length; k++) {
    expect(filter.has(doc, k)).toBe(STATEMENT_WORDS.has(doc.lower[k]!));
    if (filter.has(doc, k)) found++;
  }
  expect(found).toBeGreaterThan(20);
});

test('capitals and curly apostrophes are no matter, as in `Doc.lower`', () => {
  const doc = tokenizeText('According to them, it isn’t.');
  const filter = new WordFilter(['according', "n't"]);
  expect([...doc.lower.keys()].filter((k) => filter.has(doc, k)).map((k) => doc.lower[k])).toEqual([
    'according',
    "n't",
  ]);
});

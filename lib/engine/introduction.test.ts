import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { introduction } from './introduction';
import { loadModels } from './models';
import { parseSentence } from './parse';
import { findCandidates } from './raw';

const models = loadModels(gunzipSync(readFileSync('public/models/engine.bin.gz')));

/** `source | cue | content` of the attribution that introduces the first quotation; null when nobody does. */
function introduced(text: string): string | null {
  const { doc, quotes, map, found } = findCandidates(text, models);
  doc.sentences.forEach((_, s) => {
    parseSentence(doc, s, models.linguistics.parser);
  });
  const made = introduction(doc, quotes[0]!, map, found, models.extractor);
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([s, e]) => text.slice(s, e)).join(' … ');
  return made && `${words(made.source)} | ${words(made.cue)} | ${words(made.content)}`;
}

test.each([
  [
    'On Monday, Dahl made the following comment:\n\n“The bridge is safe for everybody.”',
    'Dahl | made the following comment | “The bridge is safe for everybody.”',
  ],
  [
    'The mayor had this to say: “We are sorry for it.”',
    'The mayor | had this to say | “We are sorry for it.”',
  ],
  ['Her verdict on the meal: “There was too much salt.”', 'Her | verdict | “There was too much salt.”'],
  [
    'His old neighbour, Ann Lee, could not resist: “He never paid for a single egg.”',
    'His old neighbour, Ann Lee, | : | “He never paid for a single egg.”',
  ],
])('%s', (text, expected) => {
  expect(introduced(text)).toBe(expected);
});

test.each([
  'The mayor went home. “We are sorry for it.”',
  'In short: “We are sorry for it.”',
  '“We are sorry for it.”',
])('nobody introduces it: %s', (text) => {
  expect(introduced(text)).toBeNull();
});

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { tagDocument } from './linguistics';
import { loadModels } from './models';
import { findQuotes } from './quotation-marks';
import { mapQuotes } from './quote-map';
import { MAX_SCREEN_FEATURES, screenFeatures, screenSentence } from './screen';
import { tokenizeText } from './tokenize';

const models = loadModels(gunzipSync(readFileSync('public/models/engine.bin.gz')));

/** For each sentence of a text, whether it passes; and the words that may head a cue. */
function screen(text: string): { passes: boolean[]; words: string[] } {
  const doc = tokenizeText(text);
  tagDocument(doc, models.linguistics);
  const { quoteOf } = mapQuotes(doc, findQuotes(text, doc.paragraphs));
  const possible = new Uint8Array(doc.length);
  const passes = doc.sentences.map(({ first, last }) =>
    screenSentence(doc, first, last, quoteOf, models.screen, possible),
  );
  return { passes, words: doc.form.filter((_, i) => possible[i] === 1) };
}
const screened = (text: string) => screen(text).passes;

describe('screenSentence', () => {
  test.each([
    'The mayor said the bridge was safe.',
    'The road was closed, according to police.',
    '“We are ready,” Dahl added.',
    'Critics accuse the firm of theft.',
    'His claim that the bridge was safe was wrong.',
    'Voters want a new school.',
    'She believes it.',
  ])('lets through: %s', (text) => {
    expect(screened(text)).toEqual([true]);
  });

  test.each(['The sun was out.', 'Three dogs and a cat.', '12 August 2016', 'And then, at last, the rain.'])(
    'spares the parser: %s',
    (text) => {
      expect(screened(text)).toEqual([false]);
    },
  );

  test('tells which words may head a cue', () => {
    const { words } = screen('Three dogs and a cat ran across the old bridge, the mayor said on Friday.');
    expect(words).toContain('said');
    for (const word of ['Three', 'and', 'the', 'mayor', ',', '.']) expect(words).not.toContain(word);
  });

  test('judges each sentence by itself', () => {
    expect(screened('The sun was out. The mayor said it was warm. Three dogs and a cat.')).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('screenFeatures', () => {
  const doc = tokenizeText('The mayor said so.');
  const out = new Int32Array(MAX_SCREEN_FEATURES);
  const at = (i: number, quoted: boolean) => [
    ...out.subarray(0, screenFeatures(doc, i, 0, doc.length, quoted, out)),
  ];

  test('fit the buffer, at the edges of the sentence, too', () => {
    for (let i = 0; i < doc.length; i++) expect(at(i, true).length).toBeLessThanOrEqual(MAX_SCREEN_FEATURES);
  });

  test('know whether the sentence holds a quotation', () => {
    expect(at(2, true)).not.toEqual(at(2, false));
  });
});

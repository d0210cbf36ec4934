import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { lookUp } from './dictionary';
import { TAGS } from './document';
import { hashString } from './hashing';
import { loadModels } from './models';
import { MAX_TAG_FEATURES, tagFeatures, tagSentence } from './tag';
import { tokenizeText } from './tokenize';

const { tagger } = loadModels(gunzipSync(readFileSync('public/models/engine.bin.gz'))).linguistics;

/** `word/class` of each token. */
function tagged(text: string): string[] {
  const doc = tokenizeText(text);
  for (const { first, last } of doc.sentences) tagSentence(doc, first, last, tagger);
  return doc.form.map((form, i) => `${form}/${TAGS[doc.tag[i]!]}`);
}

describe('tagSentence', () => {
  test.each([
    ['The mayor said the bridge was safe.', 'said/VBD'],
    ['The mayor has said the bridge was safe.', 'said/VBN'],
    ['They plan a new school.', 'plan/VBP'],
    ['They have a plan.', 'plan/NN'],
    ['He wants to plan a party.', 'plan/VB'],
    ['She reports from the north.', 'reports/VBZ'],
    ['The reports were late.', 'reports/NNS'],
    ['Officials say that rain will fall.', 'that/IN'],
    ['Ana Brülow lives in Oslo.', 'Brülow/NNP'],
    ['It cost 40 million dollars.', '40/CD'],
    ['His brother left.', 'His/PRP$'],
    ['It was not true.', 'not/RB'],
    ['Bees fall ill, according to a study published this week.', 'study/NN'],
    ['A diary found in his desk says otherwise.', 'diary/NN'],
    ['The timetable claims a train an hour.', 'timetable/NN'],
  ])('%s: %s', (text, expected) => {
    expect(tagged(text)).toContain(expected);
  });

  test('gives the same to every dress of one mark', () => {
    expect(tagged('“Yes,” he said.')[0]).toBe('“/``');
    expect(tagged('"Yes," he said.')[0]).toBe('"/``');
    expect(tagged('“Yes,” he said.')).toContain("”/''");
  });

  test('leaves the tokens outside of its range alone', () => {
    const doc = tokenizeText('The dog barked. The cat slept.');
    doc.tag.fill(44);
    const { first, last } = doc.sentences[1]!;
    tagSentence(doc, first, last, tagger);
    expect([...doc.tag.subarray(0, first)]).toEqual(new Array(first).fill(44));
    expect(TAGS[doc.tag[first]!]).toBe('DT');
  });
});

describe('the dictionary', () => {
  test('knows frequent words of one class', () => {
    expect(TAGS[lookUp(tagger.dictionary, hashString('the'))]).toBe('DT');
    expect(TAGS[lookUp(tagger.dictionary, hashString('of'))]).toBe('IN');
  });

  test.each(['plan', 'report', 'zyzzogeton'])('leaves %s to the perceptron', (word) => {
    expect(lookUp(tagger.dictionary, hashString(word))).toBe(-1);
  });

  test('does not take the slot of another word for this one', () => {
    const the = hashString('the');
    // the same slot of the table, other check bytes
    expect(lookUp(tagger.dictionary, the ^ 0x7f000000)).toBe(-1);
    expect(lookUp(tagger.dictionary, the)).toBeGreaterThanOrEqual(0);
  });
});

describe('tagFeatures', () => {
  const features = (text: string, sentence: number, at: number) => {
    const doc = tokenizeText(text);
    const { first, last } = doc.sentences[sentence]!;
    const out = new Int32Array(MAX_TAG_FEATURES);
    return [...out.subarray(0, tagFeatures(doc, first + at, first, last, out))];
  };

  test('fit the buffer for every token, also where the sentence ends', () => {
    const doc = tokenizeText('I. A “x” – 1!');
    const out = new Int32Array(MAX_TAG_FEATURES);
    for (const { first, last } of doc.sentences)
      for (let i = first; i < last; i++)
        expect(tagFeatures(doc, i, first, last, out)).toBeLessThanOrEqual(MAX_TAG_FEATURES);
  });

  test('do not look into the neighbouring sentence', () => {
    expect(features('Dogs bark. Cats sleep.', 1, 0)).toEqual(features('Nobody was there. Cats sleep.', 1, 0));
    expect(features('Cats sleep. Dogs bark.', 0, 1)).toEqual(features('Cats sleep. So it was.', 0, 1));
  });

  test('know the neighbours within it', () => {
    expect(features('Big cats sleep.', 0, 1)).not.toEqual(features('Small cats sleep.', 0, 1));
  });
});

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Doc, ENTITIES } from './document';
import { tagDocument } from './linguistics';
import { loadModels } from './models';
import { findNames, MAX_NAME_FEATURES, nameFeatures, remember } from './names';
import { tokenizeText } from './tokenize';

const { linguistics } = loadModels(gunzipSync(readFileSync('public/models/engine.bin.gz')));

function analysed(text: string): Doc {
  const doc = tokenizeText(text);
  tagDocument(doc, linguistics);
  return doc;
}

/** `words: KIND` of each run of tokens with one kind of name. */
function names(text: string): string[] {
  const doc = analysed(text);
  const out: string[] = [];
  for (let i = 0; i < doc.length; i++) {
    const kind = doc.entity[i]!;
    if (kind === 0) continue;
    let end = i;
    while (end + 1 < doc.length && doc.entity[end + 1] === kind) end++;
    out.push(`${text.slice(doc.start[i], doc.end[end])}: ${ENTITIES[kind]}`);
    i = end;
  }
  return out;
}

describe('findNames', () => {
  test.each([
    ['Michael Brown said he was tired.', 'Michael Brown: PERSON'],
    ['Police in London closed the road.', 'London: LOCATION'],
    ['The Justice Department opened an inquiry.', 'Justice Department: ORGANIZATION'],
    ['She came home on Tuesday.', 'Tuesday: DATE'],
    ['The bridge cost $40 million.', '$40 million: NUMBER'],
  ])('%s → %s', (text, expected) => {
    expect(names(text)).toContain(expected);
  });

  test.each([
    'The dog slept in the sun.',
    'He was told that the road was closed.',
    'Nobody knew why they had left.',
  ])('no name: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  test('starts anew with every document', () => {
    const text = 'Jordan won.';
    const before = [...analysed(text).entity];
    analysed('Michael Jordan said so. Jordan was glad. Jordan left.');
    expect([...analysed(text).entity]).toEqual(before);
  });

  test('judges by word classes: it can be run again with the same result', () => {
    const doc = analysed('Sarah Miller of the Senate spoke in Ohio on Friday.');
    const once = [...doc.entity];
    findNames(doc, linguistics.names);
    expect([...doc.entity]).toEqual(once);
  });
});

describe('remember', () => {
  const doc = tokenizeText('Lind lind LIND 40 Monday');
  test.each([
    [0, 'PERSON', true],
    [2, 'ORGANIZATION', true],
    // written small it is another word
    [1, 'PERSON', false],
    // neither nothing, nor dates and amounts
    [0, 'O', false],
    [3, 'NUMBER', false],
    [4, 'DATE', false],
  ] as const)('token %i as %s: %s', (token, kind, kept) => {
    const seen = new Map<number, number>();
    remember(doc, token, ENTITIES.indexOf(kind), seen);
    expect(seen.size).toBe(kept ? 1 : 0);
    if (kept) expect(seen.get(doc.word[token]!)).toBe(ENTITIES.indexOf(kind));
  });

  test('the last mention counts', () => {
    const seen = new Map<number, number>();
    remember(doc, 0, 1, seen);
    remember(doc, 0, 3, seen);
    expect(seen.get(doc.word[0]!)).toBe(3);
  });
});

describe('nameFeatures', () => {
  const doc = tokenizeText('Dr. Ana Maria Brülow Lind of Quill Press International Agency spoke.');
  const out = new Int32Array(MAX_NAME_FEATURES);

  test('fit the buffer for every token', () => {
    for (let i = 0; i < doc.length; i++)
      expect(nameFeatures(doc, i, 0, doc.length, new Map(), out)).toBeLessThanOrEqual(MAX_NAME_FEATURES);
  });

  test('change with what the word was taken for before', () => {
    const seen = new Map([[doc.word[1]!, 1]]);
    const bare = [...out.subarray(0, nameFeatures(doc, 1, 0, doc.length, new Map(), out))];
    const known = [...out.subarray(0, nameFeatures(doc, 1, 0, doc.length, seen, out))];
    expect(known).not.toEqual(bare);
  });
});

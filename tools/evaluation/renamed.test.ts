import { expect, test } from 'vitest';
import type { LabelledDocument } from './gold';
import { renamed } from './renamed';

const text = 'Ann Dahl told the Corran Courier that it was late. Dahl was quoted by Axios as saying no.';
const at = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];
const doc = {
  id: 'r1',
  text,
  publisher: null,
  attributions: [
    {
      id: 'a1',
      source: { spans: [at('Ann Dahl')], speaker: 'Ann Dahl', type: 'person' },
      cue: [at('told')],
      content: [at('that it was late')],
      relays: [
        { spans: [at('the Corran Courier')], name: 'Corran Courier', type: 'outlet', cue: [at('told')] },
      ],
      hops: 1,
    },
    {
      id: 'a2',
      source: { spans: [at('Dahl was').map((x, i) => x - 4 * i)], speaker: 'Ann Dahl', type: 'person' },
      cue: [],
      content: [at('no')],
      relays: [{ spans: [at('Axios')], name: 'Axios', type: 'outlet', cue: [] }],
      hops: 1,
    },
  ],
} as unknown as LabelledDocument;

test('persons and media have other names, and the labels stand where they stood', () => {
  const other = renamed(doc);
  const words = ([start, end]: readonly number[]) => other.text.slice(start, end);
  expect(other.text).not.toMatch(/Ann|Dahl|Corran|Axios/);
  const [first, second] = other.attributions as unknown as {
    source: { spans: number[][]; speaker: string };
    content: number[][];
    relays: { spans: number[][]; name: string }[];
    hops: number;
  }[];
  expect(words(first!.source.spans[0]!)).toBe(first!.source.speaker);
  expect(words(first!.content[0]!)).toBe('that it was late');
  expect(words(first!.relays[0]!.spans[0]!)).toBe(`the ${first!.relays[0]!.name}`);
  expect(first!.source.speaker.endsWith(words(second!.source.spans[0]!))).toBe(true);
  expect(words(second!.relays[0]!.spans[0]!)).toBe(second!.relays[0]!.name);
  expect(second!.hops).toBe(1);
  expect(renamed(doc)).toEqual(other);
});

test('who is called by a part of the name, and a document without names, stay as they are', () => {
  const short = { ...doc, text: text.replace('quoted by Axios', 'known to the Courier') };
  expect(renamed(short).text).toContain('Corran Courier');
  const bare = { id: 'r2', text: 'Nobody said a word.', attributions: [] };
  expect(renamed(bare)).toBe(bare);
});

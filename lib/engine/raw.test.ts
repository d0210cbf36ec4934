import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadModels } from './models';
import { analyzeRaw } from './raw';

const models = loadModels(gunzipSync(readFileSync('public/models/engine.bin.gz')));

/** `source | cue | content`, one line for each attribution of the learned stages; spans of one part joined by `…`. */
function read(text: string): string[] {
  const { raw } = analyzeRaw(text, models);
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([s, e]) => text.slice(s, e)).join(' … ');
  return raw.map((r) => `${words(r.source)} | ${words(r.cue)} | ${words(r.content)}`);
}

describe('quotations and those beside them', () => {
  it('gives one that its speaker follows to nobody before it', () => {
    expect(read('Dockers want him to leave. “We know why,” one of them said.')).toEqual([
      'Dockers | want | him to leave',
      'one of them | said | “We know why,”',
    ]);
  });

  it('gives an answer not to the question before it', () => {
    expect(read('Dahl laughed when asked about the rumour. “I will never sell.”')).not.toContainEqual(
      expect.stringMatching(/asked \| about the rumour … /),
    );
  });

  it('takes a colon before a few words in marks for an introduction', () => {
    expect(read('The owner, Ann Lee, texted the paper two words: “Go home.”')).toContainEqual(
      expect.stringMatching(/^The owner, Ann Lee,? \| texted.* \| “Go home.”$/),
    );
  });
});

describe('the learned stages', () => {
  it.each([
    [
      'said that',
      'The minister said that the bridge was safe.',
      'The minister | said | that the bridge was safe',
    ],
    ['without that', 'Police said the road was closed.', 'Police | said | the road was closed'],
    [
      'quotation first',
      '“The bridge is safe,” the minister said.',
      'the minister | said | “The bridge is safe,”',
    ],
    ['verb before source', '“We are ready,” said Ana Brülow.', 'Ana Brülow | said | “We are ready,”'],
    [
      'split quotation',
      '“We waited,” he said, “and nobody came.”',
      'he | said | “We waited,” … “and nobody came.”',
    ],
    [
      'a few words that go on behind an aside',
      '“We waited for nine hours,” he said after the long night at the gate of the yard. “All night.”',
      'he | said | “We waited for nine hours,” … “All night.”',
    ],
    [
      'according to',
      'The plant will close, according to the company.',
      'the company | according to | The plant will close',
    ],
    [
      'a quotation that runs on',
      '“We waited,” he said. “Nobody came.”',
      'he | said | “We waited,” … “Nobody came.”',
    ],
    [
      'typewriter marks',
      "''We waited,'' he said. ''Nobody came.''",
      "he | said | ''We waited,'' … ''Nobody came.''",
    ],
    [
      'an aside before it runs on',
      '“We waited,” the teacher said on Monday at the ferry. “Nobody came that day.”',
      'the teacher | said | “We waited,” … “Nobody came that day.”',
    ],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    ['“We waited all night.” — Ana B. Brülow', 'Ana B. Brülow | — | “We waited all night.”'],
    ['“We waited all night.” ― Ana Brülow', 'Ana Brülow | ― | “We waited all night.”'],
  ])('finds who signed a quotation: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('takes a heading in marks for no quotation', () => {
    expect(read('It was wet.\n\n‘The Long Way Home.’\n\nIt was dry.')).toEqual([]);
  });

  it('finds a quotation that nobody claims', () => {
    expect(read('She shook her head.\n“It was terrible for all of us.”')).toContain(
      ' |  | “It was terrible for all of us.”',
    );
  });

  it('reads who signed a quotation', () => {
    expect(read('“It is a fine town to live in.” — Ana Brülow')).toContain(
      'Ana Brülow | — | “It is a fine town to live in.”',
    );
  });

  it.each([['The bridge was built in 1932.'], ['Three trains a day run to the coast.'], ['']])(
    'finds nothing in “%s”',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('gives the same result whenever it is asked', () => {
    const text = 'Police said the road was closed. “We are ready,” said Ana Brülow.';
    expect(read(text)).toEqual(read(text));
  });
});

describe('long texts', () => {
  const paragraph =
    'Police said on Monday that the road was closed. “We waited for hours,” said Ana Brülow, a teacher. ' +
    'The bridge was built in 1932 and carries three trains a day. According to the company, work goes on.\n';
  const words = paragraph.split(/\s+/).length - 1;
  /** Processor time for a text of so many words, in microseconds a word; the least of three runs. */
  const cost = (size: number) => {
    const text = paragraph.repeat(Math.ceil(size / words));
    const runs = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      analyzeRaw(text, models);
      return process.cpuUsage(before).user;
    });
    return Math.min(...runs) / size;
  };

  it('take time in proportion: ten times the words cost about as much a word', () => {
    cost(5000);
    expect(cost(100_000) / cost(10_000)).toBeLessThan(2.5);
  }, 180_000);
});

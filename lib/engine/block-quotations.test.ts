import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BlockQuotation } from '../model/block-quotation';
import { READER_CONFIDENCE } from '../model/settings';
import type { Span } from '../model/span';
import { withBlocks } from './block-quotations';
import { createEngine } from './index';
import { findQuotes } from './quotation-marks';

const engine = createEngine(gunzipSync(readFileSync('public/models/engine.bin.gz')));

/** A text in which `[[…]]` is set apart and `{{…}}` in it names whose it is. */
function read(marked: string): { text: string; blocks: BlockQuotation[] } {
  const blocks: BlockQuotation[] = [];
  let text = '';
  let from = 0;
  let by: [number, number] | null = null;
  let start = 0;
  for (const { 0: sign, index } of marked.matchAll(/\[\[|\]\]|\{\{|\}\}/g)) {
    text += marked.slice(from, index);
    from = index + sign.length;
    if (sign === '[[') [start, by] = [text.length, null];
    else if (sign === '{{') by = [text.length, 0];
    else if (sign === '}}') by![1] = text.length;
    else blocks.push({ span: [start, text.length], by });
  }
  return { text: text + marked.slice(from), blocks };
}

/** `speaker | words` of all that is found in direct speech and is sure enough to be shown. */
function spoken(marked: string): string[] {
  const { text, blocks } = read(marked);
  return engine
    .analyze({ text, blocks })
    .filter(({ kind, confidence }) => kind === 'direct' && confidence >= READER_CONFIDENCE)
    .map(({ source, content }) => `${source.speaker} | ${content.map((s) => text.slice(...s)).join(' … ')}`);
}

const pairs = (marked: string) => {
  const { text, blocks } = read(marked);
  const paragraphs: Span[] = [...text.matchAll(/[^\n]+/g)].map((m) => [m.index, m.index + m[0].length]);
  return withBlocks(text, paragraphs, findQuotes(text, paragraphs), blocks).map(
    (q) => `${q.level} ${q.open} ${q.spans.map((s) => text.slice(...s)).join(' … ')}`,
  );
};

describe('pairs', () => {
  test('a block is a quotation without marks, marks in it stand one level deeper', () => {
    expect(pairs('She wrote:\n[[We have a “plan” for it.\nIt will work.]]\nThe end.')).toEqual([
      '0  We have a “plan” for it. … It will work.',
      '1 “ “plan”',
    ]);
  });

  test('marks around all of it suffice', () => {
    expect(pairs('She wrote:\n[[“We have a plan for it.”]]')).toEqual(['0 “ “We have a plan for it.”']);
  });

  test('a passage in which others are quoted is left alone', () => {
    expect(pairs('[[The mayor was late. “We have a plan for it,” said Ann Lee.]]')).toEqual([
      '0 “ “We have a plan for it,”',
    ]);
  });

  test('a few words, and none at all, are no quotation', () => {
    expect(pairs('[[Read more here]]\n[[]]')).toEqual([]);
  });

  test('the line that signs it is not of it', () => {
    expect(pairs('[[We have a plan for it.\n— Ann Lee]]')).toEqual(['0  We have a plan for it.']);
    expect(pairs('[[We have a plan for it. — {{Ann Lee}}]]')).toEqual(['0  We have a plan for it.']);
    expect(pairs('[[As the {{Daily Mail}} said, we have a plan.]]')).toEqual([
      '0  As the Daily Mail said, we have a plan.',
    ]);
  });

  test('without blocks nothing is another', () => {
    expect(pairs('“We go,” she said.')).toEqual(['0 “ “We go,”']);
  });
});

describe('whose words a block is', () => {
  const STORY = 'The bridge of Sorn was closed on Monday by the council of the town.';

  test.each([
    [
      'behind a colon',
      `${STORY}\nIn a letter to the council, Ann Lee wrote:\n[[The bolts have been gone for years. Nobody looked.]]\nThe council met on Friday.`,
      ['Ann Lee | The bolts have been gone for years. Nobody looked.'],
    ],
    [
      'over paragraphs',
      `${STORY}\nIn a statement, the company said:\n[[We regret the delay.\nWe will pay for all of it.]]`,
      ['the company | We regret the delay. … We will pay for all of it.'],
    ],
    [
      'going on behind what somebody said',
      `${STORY}\nThe repair takes months, the engineer Ann Lee said at the meeting.\n[[I have seen the bolts myself. They are not there any more, and I think that everybody knew.]]`,
      [
        'Ann Lee | I have seen the bolts myself. They are not there any more, and I think that everybody knew.',
      ],
    ],
    [
      'signed with a dash',
      `${STORY}\n[[The bolts have been gone for years.\n— Ann Lee, engineer]]\nThe council met on Friday.`,
      ['Ann Lee | The bolts have been gone for years.'],
    ],
    [
      'signed in markup',
      `${STORY}\n[[The bolts have been gone for years.\n{{Bo Ek (@boek) March 3, 2017}}]]\nThe council met on Friday.`,
      ['Bo Ek | The bolts have been gone for years.'],
    ],
    [
      'pulled out of the text, before somebody else’s words',
      `${STORY}\n“We will not open it before June,” the mayor, Bo Ek, said.\n[[The bolts have been gone for years.]]\n“The bolts have been gone for years,” said Ann Lee, the engineer. Nobody had looked.`,
      [
        'Bo Ek | “We will not open it before June,”',
        'Ann Lee | The bolts have been gone for years.',
        'Ann Lee | “The bolts have been gone for years,”',
      ],
    ],
    [
      'pulled out of the author’s own words',
      `${STORY}\nNobody in the town has looked at the bridge for years. It is old.\n[[Nobody in the town has looked at the bridge for years.]]\n“We will walk,” said Ann Lee.`,
      ['Ann Lee | “We will walk,”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  test('“I” in it is who speaks', () => {
    const { text, blocks } = read(
      `${STORY}\nThe engineer Ann Lee wrote in a letter to the town:\n[[The council asked me for a report. I said that the bridge was not safe.]]`,
    );
    const inner = engine
      .analyze({ text, blocks })
      .find(({ parent, source }) => parent !== null && text.slice(...source.spans[0]!) === 'I')!;
    expect(inner.source.speaker).toBe('Ann Lee');
  });

  test('so it is in one that goes on behind what somebody said', () => {
    const { text, blocks } = read(
      `${STORY}\nThe repair takes months, the engineer Ann Lee said at the meeting.\n[[The council asked me for a report. I said that the bridge was not safe.]]`,
    );
    const inner = engine.analyze({ text, blocks }).filter(({ parent }) => parent !== null);
    expect(inner.map(({ source }) => source.speaker)).toContain('Ann Lee');
  });

  test('one that nobody introduces is not sure enough to be shown', () => {
    const { text, blocks } = read(
      `${STORY}\nThe town is old.\n[[Two cups of flour and a spoon of salt, baked until brown.]]`,
    );
    for (const { kind, confidence } of engine.analyze({ text, blocks }))
      if (kind === 'direct') expect(confidence).toBeLessThan(READER_CONFIDENCE);
  });
});

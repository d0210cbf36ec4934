import { describe, expect, test } from 'vitest';
import { analysed, models } from '../../tests/support/sentence';
import { CUE_FLOOR, extractSentence, MAX_SENTENCE, readAt, scoreCues } from './extract';
import { viewSentence } from './sentence-view';

/** `source | cue | content` of the surest candidate of sentence `index`, null without one. */
function surest(text: string, index = 0): string | null {
  const { doc, map } = analysed(text);
  const found = extractSentence(doc, index, map, models.extractor);
  const best = [...found].sort((a, b) => b.cueScore - a.cueScore)[0];
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([s, e]) => text.slice(s, e)).join(' … ');
  return best ? `${words(best.source)} | ${words(best.cue)} | ${words(best.content)}` : null;
}

describe('extractSentence', () => {
  test.each([
    ['The mayor said the bridge was safe.', 'The mayor | said | the bridge was safe'],
    ['The bridge was safe, the mayor said.', 'the mayor | said | The bridge was safe'],
    ['The bridge, the mayor said, was safe.', 'the mayor | said | The bridge … was safe'],
    ['The road was closed, according to the police.', 'the police | according to | The road was closed'],
    ['The council hopes to open it in May.', 'The council | hopes | to open it in May'],
  ])('%s', (text, expected) => {
    expect(surest(text)).toBe(expected);
  });

  test.each(['The sun was out.', 'Yes.', 'Three dogs and a cat.'])('finds nothing in: %s', (text) => {
    expect(surest(text)).toBeNull();
  });

  test('content stays within the sentence', () => {
    const text = 'The mayor said the bridge was safe. It was closed all the same.';
    expect(surest(text, 0)).toBe('The mayor | said | the bridge was safe');
    expect(surest(text, 1)).toBeNull();
  });

  test('lists and tables are left alone', () => {
    const long = `The mayor said ${'the bridge, '.repeat(MAX_SENTENCE / 2)}was safe.`;
    const { doc, map } = analysed(long);
    expect(doc.sentences).toHaveLength(1);
    expect(doc.length).toBeGreaterThan(MAX_SENTENCE);
    expect(extractSentence(doc, 0, map, models.extractor)).toEqual([]);
  });

  test('a candidate has one source, though its sentence names two', () => {
    const { doc, map } = analysed('The mayor said, and the council says, that the bridge is safe.');
    for (const c of extractSentence(doc, 0, map, models.extractor))
      expect(c.source.length).toBeLessThanOrEqual(1);
  });

  test('every candidate has a cue, which holds its head and is likely enough', () => {
    const { doc, map } = analysed('He said she had told him that the mayor wants to go, and he agreed.');
    const found = extractSentence(doc, 0, map, models.extractor);
    expect(found.length).toBeGreaterThan(2);
    for (const c of found) {
      const at = doc.start[c.cueHead]!;
      expect(c.cue.some((s) => s[0] <= at && at < s[1])).toBe(true);
      expect(c.cueScore).toBeGreaterThanOrEqual(CUE_FLOOR);
      expect(c.labelScore).toBeLessThanOrEqual(0);
    }
  });

  test('inside a quotation nothing beyond its marks is taken', () => {
    const text = 'Police were there. “The mayor said that the bridge was safe,” Dahl told the paper.';
    const { doc, map } = analysed(text);
    const close = text.indexOf('”');
    const inner = extractSentence(doc, 1, map, models.extractor).find((c) => doc.form[c.cueHead] === 'said');
    expect(inner).toBeDefined();
    for (const [, end] of [...inner!.source, ...inner!.cue, ...inner!.content])
      expect(end).toBeLessThanOrEqual(close + 1);
  });
});

describe('scoreCues', () => {
  test('verbs of saying stand out; articles, pronouns and marks cannot be cues', () => {
    const { doc, map } = analysed('“He said the bridge was safe.”');
    const v = viewSentence(doc, 0, map.quoteOf, map.isMark);
    const scores = scoreCues(v, models.extractor.cue);
    const at = (word: string) => scores[doc.form.indexOf(word)]!;
    expect(at('said')).toBe(Math.max(...scores));
    for (const word of ['“', 'He', 'the', '.']) expect(at(word)).toBe(-20);
  });
});

describe('readAt', () => {
  test('reads the sentence around whatever token is taken for the cue', () => {
    const { doc, map } = analysed('The mayor said the bridge was safe.');
    const v = viewSentence(doc, 0, map.quoteOf, map.isMark);
    const scores = scoreCues(v, models.extractor.cue);
    const c = readAt(doc, v, doc.form.indexOf('safe'), scores, map, models.extractor);
    expect(c?.cueHead).toBe(doc.form.indexOf('safe'));
    expect(c?.cue.some(([s, e]) => doc.text.slice(s, e).includes('safe'))).toBe(true);
  });
});

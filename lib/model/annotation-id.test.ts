import { expect, test } from 'vitest';
import { annotationId } from './annotation-id';
import { type SpanSelector, selectorFor } from './selector';

const url = 'https://paper.example/ferry';
const text = 'He said “yes”. Then she said “yes”. “Yes”, they said.';

test('is a UUID of version 8 and variant 10', async () => {
  for (let i = 0; i < 50; i++)
    expect(await annotationId(`${url}?${i}`, [selectorFor(text, 8, 13)])).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
});

test('never changes: ids are kept in readers’ files', async () => {
  expect(await annotationId(url, [selectorFor(text, 8, 13)])).toBe('3d0d94d3-3c24-825e-9ddc-dd66e2dd2d03');
});

test('the same words in another place are another annotation', async () => {
  const first = await annotationId(url, [selectorFor(text, 8, 13)]);
  const second = await annotationId(url, [selectorFor(text, 29, 34)]);
  expect(text.slice(8, 13)).toBe(text.slice(29, 34));
  expect(second).not.toBe(first);
});

test('an edit far before the words does not change the id, one in their context does', async () => {
  const long = `${'Opening words of the article, at some length. '.repeat(3)}${text}`;
  const at = long.indexOf('“yes”');
  const id = await annotationId(url, [selectorFor(long, at, at + 5)]);
  expect(await annotationId(url, [selectorFor(`New. ${long}`, at + 5, at + 10)])).toBe(id);
  const near = long.replace('He said “yes”', 'He wrote “yes”');
  expect(await annotationId(url, [selectorFor(near, at + 1, at + 6)])).not.toBe(id);
});

test('words cannot be taken for context, nor two pieces for one', async () => {
  const piece = (exact: string, prefix: string, suffix: string): SpanSelector => ({
    quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    position: { type: 'TextPositionSelector', start: 0, end: exact.length },
  });
  const ids = await Promise.all([
    annotationId(url, [piece('ab', 'c', 'd')]),
    annotationId(url, [piece('a', 'bc', 'd')]),
    annotationId(url, [piece('abc', '', 'd')]),
    annotationId(url, [piece('ab', 'c', ''), piece('', '', 'd')]),
    annotationId(`${url}a`, [piece('b', 'c', 'd')]),
  ]);
  expect(new Set(ids).size).toBe(5);
});

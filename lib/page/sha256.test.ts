import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256';

const reference = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test('the examples of FIPS 180-4', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('every length around the block borders agrees with Node', () => {
  for (let n = 50; n < 140; n++) expect(sha256('x'.repeat(n))).toBe(reference('x'.repeat(n)));
});

test('any text agrees with Node', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => sha256(text) === reference(text)),
  );
});

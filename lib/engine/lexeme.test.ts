import { describe, expect, it } from 'vitest';
import { hashString } from './hashing';
import { lexemeAt } from './lexeme';

describe('a word by itself', () => {
  it.each([
    ['said', 'said', 'say', 0],
    ['Dahl', 'dahl', 'dahl', 1],
    ['NATO', 'nato', 'nato', 2],
    ['54-year-old', '54-year-old', '54-year-old', 3],
    ['1984', '1984', '1984', 3],
    ['—', '—', '—', 4],
    ['’s', "'s", "'s", 0],
    ['Élysée', 'élysée', 'élysé', 1],
    ['internationalisation', 'internationalisation', 'internationalisation', 0],
    ['responsibilities', 'responsibilities', 'responsibility', 0],
  ])('%s', (form, lower, base, shape) => {
    // the second time from memory
    for (let k = 0; k < 2; k++)
      expect(lexemeAt(`so ${form}, too`, 3, 3 + form.length)).toEqual({
        form,
        lower,
        word: hashString(lower),
        suffix: hashString(lower.slice(-3)),
        stem: hashString(base),
        shape,
      });
  });

  it('is remembered, whatever came between', () => {
    const words = Array.from({ length: 60_000 }, (_, k) => `w${k.toString(36)}`);
    for (const word of [...words, ...words.slice(-5)]) {
      const { form, lower } = lexemeAt(word, 0, word.length);
      expect([form, lower]).toEqual([word, word]);
    }
    const once = lexemeAt('a minister said', 2, 10);
    expect(lexemeAt('the minister', 4, 12)).toBe(once);
  });
});

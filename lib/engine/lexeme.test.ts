import { describe, expect, it } from 'vitest';
import { hashString } from './hashing';
import { lexemeOf } from './lexeme';

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
    ['responsibilities', 'responsibilities', 'responsibility', 0],
  ])('%s', (form, lower, base, shape) => {
    // the second time from memory
    for (let k = 0; k < 2; k++)
      expect(lexemeOf(form)).toEqual({
        form,
        lower,
        word: hashString(lower),
        suffix: hashString(lower.slice(-3)),
        stem: hashString(base),
        shape,
      });
  });
});

import { describe, expect, it } from 'vitest';
import { tokenizeText } from './tokenize';

const words = (text: string) => [...tokenizeText(text).form];
const sentences = (text: string) => {
  const doc = tokenizeText(text);
  return doc.sentences.map(({ first, last }) => text.slice(doc.start[first], doc.end[last - 1]));
};

describe('tokenizeText', () => {
  it.each([
    ['contractions', 'He didn’t say it’s', ['He', 'did', 'n’t', 'say', 'it', '’s']],
    ['possessives', "the agency's view", ['the', 'agency', "'s", 'view']],
    ['abbreviations', 'Sen. Whitlock of the U.S. said', ['Sen.', 'Whitlock', 'of', 'the', 'U.S.', 'said']],
    ['party and state', 'Whitlock (R-S.C.) said', ['Whitlock', '(', 'R-S.C.', ')', 'said']],
    ['initials', 'J. R. Tolk', ['J.', 'R.', 'Tolk']],
    ['typewriter quotes', "''No,'' she", ["''", 'No', ',', "''", 'she']],
    ['feet and inches', 'the 6\'5" man', ['the', '6\'5"', 'man']],
    ['numbers', '£31,000 in 17.5% of 2-1', ['£', '31,000', 'in', '17.5', '%', 'of', '2-1']],
    ['hyphens', 'a 54-year-old ex-wife', ['a', '54-year-old', 'ex-wife']],
    ['addresses', 'see https://example.org/a.', ['see', 'https://example.org/a', '.']],
    ['emoji', 'means it 😅.', ['means', 'it', '😅', '.']],
    ['dashes', 'view – a “dare” — now', ['view', '–', 'a', '“', 'dare', '”', '—', 'now']],
  ])('%s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    [
      'an address',
      'at www.example.org and http://a.b/c today',
      ['at', 'www.example.org', 'and', 'http://a.b/c', 'today'],
    ],
    ['mail', 'to ana.cole@example.org now', ['to', 'ana.cole@example.org', 'now']],
    ['a clitic', 'the dog’s tail', ['the', 'dog', '’s', 'tail']],
    ['a hyphen', 'an ex-wife; here', ['an', 'ex-wife', ';', 'here']],
    ['a stop', 'ask Mr. Cole', ['ask', 'Mr.', 'Cole']],
    ['a letter that is not plain', 'the café, naïve', ['the', 'café', ',', 'naïve']],
    ['a digit', 'the G20 and B2B', ['the', 'G20', 'and', 'B2B']],
    ['a soft hyphen', 'news\u00adpaper men', ['news\u00adpaper', 'men']],
    ['the end of a line', 'one word\nand', ['one', 'word', 'and']],
    ['a closing mark', 'so” he', ['so', '”', 'he']],
  ])('plain letters followed by %s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives offsets that reproduce the text', () => {
    const text = 'Ana Brülow’s “plan”, 🚨 she said.\nNew line.';
    const doc = tokenizeText(text);
    for (let i = 0; i < doc.length; i++) expect(text.slice(doc.start[i], doc.end[i])).toBe(doc.form[i]);
  });
});

describe('sentences', () => {
  it.each([
    ['titles', 'Mr. Smith met Dr. Jones. They spoke.', ['Mr. Smith met Dr. Jones.', 'They spoke.']],
    ['countries', 'He left the U.S. on Monday. She stayed.', ['He left the U.S. on Monday.', 'She stayed.']],
    ['an abbreviation that ends one', 'It was 2 p.m. The court rose.', ['It was 2 p.m.', 'The court rose.']],
    ['a quotation of several', '“I know. I was there,” he said.', ['“I know.', 'I was there,” he said.']],
    ['a closing mark', '“Ask them.” He left.', ['“Ask them.”', 'He left.']],
    ['a question inside', '“Who?” he asked.', ['“Who?” he asked.']],
    ['lines', 'A headline\nThe text.', ['A headline', 'The text.']],
    ['decimals', 'It fell 2.5 percent. Good.', ['It fell 2.5 percent.', 'Good.']],
  ])('%s', (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('never lets one cross a line', () => {
    const text = 'He said:\n“Yes.”';
    expect(sentences(text)).toEqual(['He said:', '“Yes.”']);
  });
});

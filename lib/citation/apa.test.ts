import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { expect, test } from 'vitest';
import type { Article } from '../model/article';
import { articleItem } from './item';
import { reference } from './processor';
import { plain } from './runs';

/*
 * Our APA style beside the one of the Citation Style Language's project, which is for tests alone: it stands under another licence and
 * is made for every kind of source. The package has no MLA and no Chicago style.
 */

const ARTICLE: Article = {
  url: 'https://paper.example/ferry',
  title: 'Ferry to sail again',
  publisher: 'The Paper',
  author: 'Anna Maria Writer',
  published: '2026-02-28',
  accessed: '2026-03-01T09:59:00.000Z',
  language: 'en',
  textHash: '',
};

const theirs = (article: Article) =>
  new Cite([articleItem(article, 'a')])
    .format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
    .trim();

test.each<[string, Partial<Article>]>([
  ['one author', {}],
  ['two authors', { author: 'Jane van der Berg and Tom Roe' }],
  ['three authors', { author: 'Jane Berg, Tom Roe and Ann Lee' }],
  ['a hyphen in a given name', { author: 'Jean-Luc Berg' }],
  ['a suffix', { author: 'Tom Roe Jr.' }],
  ['an organisation', { author: 'Wire staff' }],
  ['a name in one word', { author: 'Ouida' }],
  ['nobody', { author: null }],
  ['no date', { published: null }],
  ['neither author nor date', { author: null, published: null }],
  ['a year alone', { published: '2026' }],
  ['a month', { published: '2026-02' }],
  ['a time', { published: '2026-02-28T18:30:00Z' }],
  ['no publisher', { publisher: null }],
  ['a question', { title: 'Will it sail?' }],
  ['a question by nobody', { title: 'Will it sail?', author: null }],
  [
    'twenty-one authors',
    { author: Array.from({ length: 21 }, (_, i) => `Ann ${'ABCDEFGHIJKLMNOPQRSTU'[i]}ee`).join(', ') },
  ],
  [
    'twenty authors',
    { author: Array.from({ length: 20 }, (_, i) => `Ann ${'ABCDEFGHIJKLMNOPQRSTU'[i]}ee`).join(', ') },
  ],
  ['a publisher with a stop', { publisher: 'Paper Inc.' }],
])('%s: as the project’s style has it', async (_, part) => {
  const article = { ...ARTICLE, ...part };
  expect(plain((await reference('apa'))(article))).toBe(theirs(article));
});

// The handbook wants a comma behind initials, also where only two are named (9.8, 9.10); the style forgets it before an organisation.
test('a person and an organisation: as the project’s style has it, with the handbook’s comma', async () => {
  const article = { ...ARTICLE, author: 'Ann Lee and the Wire staff' };
  expect(plain((await reference('apa'))(article))).toBe(theirs(article).replace('A. &', 'A., &'));
});

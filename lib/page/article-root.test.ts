import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { markupRendering } from './markup-rendering';
import { readPage } from './read-page';

const FIXTURES = 'tests/fixtures';
/** Real pages lie beside the project and are no part of it. */
const PAGES = '../shared/pages';

function read(html: string, url = 'https://news.example/story') {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  return readPage(window.document, { url, now: 0, rendering: markupRendering });
}
const fixture = (name: string) =>
  read(readFileSync(join(FIXTURES, name), 'utf8'), `https://news.example/${name}`);
const long = (words: string) => `${words} `.repeat(12).trim().concat('.');
const paragraphs = (words: string, count = 4) => `<p>${long(words)}</p>`.repeat(count);

describe('what belongs to an article', () => {
  test('headline, standfirst, captions and pulled quotes; not navigation, related links, advertisements, comments', () => {
    const { text } = fixture('links.html').index;
    for (const part of [
      'Orchard growers ask for',
      'We light the fires too early',
      'It looked like snow',
      'Now we know it is the clock',
    ]) {
      expect(text).toContain(part);
    }
    for (const noise of [
      'Best local paper',
      'Bees are back',
      'Enlarge',
      'Nothing keeps a field',
      'Never again',
      'grumpy',
      'All rights',
      'Image source',
      'By Peter',
    ]) {
      expect(text).not.toContain(noise);
    }
  });

  test('drop caps, note marks, soft hyphens, q and nested spans read as one would read them aloud', () => {
    const { text } = fixture('links.html').index;
    for (const part of [
      'Growers in the valley',
      '“We light the fires at ten and the frost comes at four,” said Lise Varga',
      'By then the wood is gone.”\n',
      'to the cooperative.',
      'the model “is right nine nights in ten”.',
      'that nobody should light anything before midnight.',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('articles set with line breaks in a table', () => {
    const { index, objection, place } = fixture('breaks.html');
    expect(objection).toBeNull();
    expect(place.body.localName).toBe('td');
    const lines = index.text.split('\n');
    expect(lines).toContain(
      "``They are selling the beds,'' said Dora Finch, a guard for nineteen years. ``You do not sell the beds of a train you want to keep.''",
    );
    expect(index.text).not.toContain('It was the cat');
  });

  test('the footer of a pulled quote stays, that of the page goes', () => {
    const { text } = read(
      `<h1>A headline of some words</h1>${paragraphs('words run on and on')}<blockquote>“Pulled.”<footer>A. Speaker</footer></blockquote><footer>Imprint</footer>`,
    ).index;
    expect(text).toContain('A. Speaker');
    expect(text).not.toContain('Imprint');
  });

  test('the article with the headline, not the longer stream of other stories below it', () => {
    const stories = `<li><p>${long('other stories of the day')}</p></li>`.repeat(20);
    const { text } = read(
      `<div><section><h1>Bells will ring again</h1>${paragraphs('the bells were mended', 5)}</section><ul>${stories}</ul></div>`,
    ).index;
    expect(text).toContain('the bells were mended');
    expect(text).not.toContain('other stories');
  });

  test('the first of several articles that follow one another', () => {
    const article = (title: string, words: string) =>
      `<article><h1>${title}</h1>${paragraphs(words)}</article>`;
    const { text } = read(
      `<title>First of the two articles</title>${article('First of the two articles', 'alpha beta gamma')}${article('Second of the two', 'delta epsilon')}`,
    ).index;
    expect(text).toContain('alpha');
    expect(text).not.toContain('delta');
  });

  test('a comment section longer than the article', () => {
    const { text } = read(
      `<main><h1>Short news of the day</h1>${paragraphs('council voted for it')}<div id="comments">${paragraphs('in my opinion', 30)}</div></main>`,
    ).index;
    expect(text).toContain('council voted');
    expect(text).not.toContain('opinion');
  });

  test.each(['has-comments', 'article-with-sidebar js-share-page', 'no-ads'])(
    'a body of class %s is read all the same',
    (name) => {
      expect(
        read(`<div class="${name}"><h1>Words enough here</h1>${paragraphs('council voted for it')}</div>`)
          .index.text,
      ).toContain('council voted');
    },
  );

  test('sections under a heading that leads elsewhere, and lines that are such headings', () => {
    const { text } = read(
      `<article><h1>Words enough here</h1>${paragraphs('council voted for it')}<div><h3>Recommended for you</h3><p>${long('buy this now')}</p></div><p>Read more:</p></article>`,
    ).index;
    expect(text).not.toContain('buy this');
    expect(text).not.toContain('Read more');
  });
});

describe('what is no article', () => {
  test('a form', () => {
    expect(fixture('not-article.html').objection).toBe('little');
  });
  test('another language', () => {
    expect(fixture('german.html').objection).toBe('foreign');
  });
  test('an empty page', () => {
    expect(read('').objection).toBe('little');
  });
  test('either is read when the reader wants it', () => {
    const { window } = new JSDOM(readFileSync(join(FIXTURES, 'not-article.html'), 'utf8'));
    const { index, objection } = readPage(window.document, {
      url: 'https://news.example/',
      now: 0,
      rendering: markupRendering,
      anyway: true,
    });
    expect(objection).toBeNull();
    expect(index.text).toContain('“Easy,” said Ann Lee');
  });
});

const pages = (() => {
  try {
    return readdirSync(PAGES).filter((name) => name.endsWith('.html'));
  } catch {
    return [];
  }
})();

describe.skipIf(pages.length === 0)(
  `real pages${pages.length === 0 ? ` (skipped: no ${PAGES} beside the project)` : ''}`,
  () => {
    test.each(pages)('%s', (name) => {
      const html = readFileSync(join(PAGES, name), 'utf8');
      const { index, objection, place, details } = read(html, `https://news.example/${name}`);
      expect(objection).toBeNull();
      expect(place.paragraphs).toBeGreaterThan(4);
      expect(details.title.length).toBeGreaterThan(10);
      expect(details.publisher).not.toBeNull();
      // Nearly all that was read is running text: little has slipped in from around the article.
      expect(place.length / index.text.length).toBeGreaterThan(0.75);
      expect(index.text).not.toMatch(
        /^(Advertisement|Share|Comments?|Read more:?|Sign up.*|Recommended.*)$/im,
      );
    });
  },
);

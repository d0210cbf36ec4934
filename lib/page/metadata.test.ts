import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { authorOf, isoDate } from './credits';
import { canonicalUrl, readMetadata } from './metadata';

const URL_HERE = 'https://www.news.example/2026/story?id=7&utm_source=mail#top';

function metadata(head: string, body = '', url = URL_HERE) {
  const { document } = new JSDOM(`<html lang="en-GB"><head>${head}</head><body>${body}</body></html>`, {
    url,
  }).window;
  const headline = document.querySelector('h1');
  const read = readMetadata({ doc: document, url, headline, now: 7 });
  return { ...read, author: authorOf(read.byline), published: isoDate(read.dated) };
}

describe('readMetadata', () => {
  test('JSON-LD in a graph, with references', () => {
    const article = metadata(`<script type="application/ld+json">{"@graph":[
      {"@type":"NewsMediaOrganization","@id":"#org","name":"The Post"},
      {"@type":"Person","@id":"#a","name":"Ann Lee"},
      {"@type":["NewsArticle"],"headline":"Rain &amp; shine","publisher":{"@id":"#org"},"author":[{"@id":"#a"},{"name":"Bo Ek"}],
       "datePublished":"2026-04-30T22:15:00+02:00","inLanguage":"en"}]}</script>`);
    expect(article).toMatchObject({
      title: 'Rain & shine',
      publisher: 'The Post',
      author: 'Ann Lee, Bo Ek',
      published: '2026-04-30T20:15:00.000Z',
      language: 'en',
      read: 7,
    });
  });

  test('broken JSON-LD is passed over, Open Graph read instead', () => {
    const article = metadata(`<script type="application/ld+json">{"@type":"NewsArticle",</script>
      <meta property="og:title" content="Rain"><meta property="og:site_name" content="The Post">
      <meta name="author" content="By Ann Lee"><meta property="article:published_time" content="2026-04-30">`);
    expect(article).toMatchObject({
      title: 'Rain',
      publisher: 'The Post',
      author: 'Ann Lee',
      published: '2026-04-30',
    });
  });

  test('a page that says nothing', () => {
    const article = metadata('', '<h1>Rain in\n May</h1>');
    expect(article).toMatchObject({
      title: 'Rain in May',
      publisher: null,
      author: null,
      published: null,
      language: 'en-GB',
    });
  });

  test('the site in the page title', () => {
    expect(metadata('<title>Rain in May - The Daily Post</title>', '<h1>Rain in May</h1>').publisher).toBe(
      'The Daily Post',
    );
    expect(metadata('<title>Rain in May - and in June</title>', '<h1>Rain in May</h1>').publisher).toBeNull();
    expect(metadata('<title>Weather | News</title>', '<h1>Rain in May</h1>').publisher).toBeNull();
  });

  test('an author that is a link or a biography is none', () => {
    expect(
      metadata('<meta property="article:author" content="https://social.example/ann">').author,
    ).toBeNull();
    expect(
      metadata(`<meta name="author" content="${'Ann writes about rain and '.repeat(9)}">`).author,
    ).toBeNull();
  });
});

describe('canonicalUrl', () => {
  const canonical = (href: string, url = URL_HERE) => {
    const { document } = new JSDOM(`<link rel="canonical" href="${href}">`, { url }).window;
    return canonicalUrl(document, url, []);
  };
  test.each([
    ['of the same site', 'https://news.example/2026/story', 'https://news.example/2026/story'],
    ['relative', '/2026/story', 'https://www.news.example/2026/story'],
    ['with a fragment', '/2026/story#x', 'https://www.news.example/2026/story'],
    ['of another site', 'https://other.example/story', 'https://www.news.example/2026/story?id=7'],
    ['of the front page', 'https://news.example/', 'https://www.news.example/2026/story?id=7'],
    ['no address', 'https://', 'https://www.news.example/2026/story?id=7'],
    ['a script', 'javascript:alert(1)', 'https://www.news.example/2026/story?id=7'],
  ])('%s', (_name, href, expected) => {
    expect(canonical(href)).toBe(expected);
  });

  test('mobile and AMP versions are the same article', () => {
    expect(canonical('https://www.news.example/story', 'https://amp.news.example/story')).toBe(
      'https://www.news.example/story',
    );
  });

  test('without a canonical one: the reader’s, less tracking', () => {
    const url = 'https://news.example/s?fbclid=a%20b&page=2&utm_medium=x';
    expect(canonicalUrl(new JSDOM('', { url }).window.document, url, [])).toBe(
      'https://news.example/s?page=2',
    );
    const file = 'file:///home/me/story.html?utm_source=x#a';
    expect(canonicalUrl(new JSDOM('', { url: file }).window.document, file, [])).toBe(
      'file:///home/me/story.html',
    );
  });
});

test('isoDate', () => {
  expect(isoDate('2026-04-30')).toBe('2026-04-30');
  expect(isoDate('30 April 2026 10:00 UTC')).toBe('2026-04-30T10:00:00.000Z');
  expect(isoDate('yesterday')).toBeNull();
  expect(isoDate(null)).toBeNull();
});

import { expect, test } from 'vitest';
import { namesIn, partsOf, patternOf, typedAs } from './site-input';

test.each([
  ['news.example', 'https://*.news.example/*'],
  ['  www.news.example ', 'https://*.news.example/*'],
  ['*.news.example', 'https://*.news.example/*'],
  ['https://news.example/world?a=1', 'https://*.news.example/*'],
  ['http://old.example', 'http://*.old.example/*'],
  ['müller.example', 'https://*.xn--mller-kva.example/*'],
  ['127.0.0.1', 'https://127.0.0.1/*'],
  ['http://localhost:8080/x', 'http://localhost/*'],
  ['', null],
  ['two words', null],
  ['news', null],
  ['ftp://news.example', null],
  ['javascript:alert(1)', null],
  ['https://*/*', null],
])('%j: %j', (typed, pattern) => {
  expect(patternOf(typed)).toBe(pattern);
});

test.each([
  ['https://*.news.example/*', { scheme: 'https:', host: 'news.example', withSubdomains: true }],
  ['http://127.0.0.1/*', { scheme: 'http:', host: '127.0.0.1', withSubdomains: false }],
  ['https://*/*', { scheme: 'https:', host: '*', withSubdomains: false }],
])('parts of %s', (pattern, parts) => {
  expect(partsOf(pattern)).toEqual(parts);
});

test('a list of sites, however it is parted', () => {
  expect(namesIn(' news.example, post.example;\n https://times.example/world ')).toEqual([
    'news.example',
    'post.example',
    'https://times.example/world',
  ]);
  expect(namesIn('  ')).toEqual([]);
});

test.each([
  'https://*.news.example/*',
  'http://*.old.example/*',
  'https://127.0.0.1/*',
  'http://localhost/*',
])('%s can be typed again', (pattern) => {
  expect(patternOf(typedAs(pattern))).toBe(pattern);
});

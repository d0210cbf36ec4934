import { expect, test } from 'vitest';
import { EXPORT_FORMATS, exportAnnotations } from './export';
import { ARTICLE, COLLECTION, FERRY } from './testing';

const NOW = new Date(2026, 4, 3, 12);

test('every format has a name, a type and the words in it', () => {
  const files = EXPORT_FORMATS.map((format) => exportAnnotations(format, COLLECTION, NOW));
  expect(files.map((f) => [f.filename, f.mime])).toEqual([
    ['hearsay-ferry-to-sail-again-2026-05-03.json', 'application/json'],
    ['hearsay-ferry-to-sail-again-2026-05-03.jsonld', 'application/ld+json'],
    ['hearsay-ferry-to-sail-again-2026-05-03.csv', 'text/csv;charset=utf-8'],
    ['hearsay-ferry-to-sail-again-2026-05-03.md', 'text/markdown;charset=utf-8'],
  ]);
  for (const file of files) expect(file.text).toContain('“We are ready,”');
});

test('a collection of several pages is named by the day alone', () => {
  const articles = [ARTICLE, { ...ARTICLE, url: 'https://b.example/' }];
  expect(exportAnnotations('json', { articles, annotations: [FERRY] }, NOW).filename).toBe(
    'hearsay-2026-05-03.json',
  );
});

test.each([
  ['../../etc/passwd', 'hearsay-etc-passwd-2026-05-03.csv'],
  ['“Quoted” / said: *all*?', 'hearsay-quoted-said-all-2026-05-03.csv'],
  ['Заголовок статьи', 'hearsay-заголовок-статьи-2026-05-03.csv'],
  ['…!?', 'hearsay-2026-05-03.csv'],
  [`${'long '.repeat(40)}`, `hearsay-${'long-'.repeat(10).slice(0, -1)}-2026-05-03.csv`],
  ['𝒜'.repeat(60), `hearsay-${'𝒜'.repeat(50)}-2026-05-03.csv`],
])('the title %j makes the file name %j', (title, filename) => {
  const articles = [{ ...ARTICLE, title }];
  expect(exportAnnotations('csv', { ...COLLECTION, articles }, NOW).filename).toBe(filename);
});

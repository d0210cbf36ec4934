import { expect, test } from 'vitest';
import { EXPORT_FORMATS, exportFile } from './export';
import { groupsOf } from './groups';
import { ARTICLE, COLLECTION, textOf } from './testing';

const NOW = new Date(2026, 4, 3, 12);
const ofPage = (title = ARTICLE.title) =>
  EXPORT_FORMATS.map((format) => exportFile(format, groupsOf(COLLECTION), { title, now: NOW }));

test('every format has a name, a type and the words in it', async () => {
  const files = ofPage();
  expect(files.map((f) => [f.filename, f.mime])).toEqual([
    ['hearsay-ferry-to-sail-again-2026-05-03.json', 'application/json'],
    ['hearsay-ferry-to-sail-again-2026-05-03.jsonld', 'application/ld+json'],
    ['hearsay-ferry-to-sail-again-2026-05-03.csv', 'text/csv;charset=utf-8'],
    ['hearsay-ferry-to-sail-again-2026-05-03.md', 'text/markdown;charset=utf-8'],
    ['hearsay-ferry-to-sail-again-2026-05-03.html', 'text/html;charset=utf-8'],
    ['hearsay-ferry-to-sail-again-2026-05-03.bib', 'application/x-bibtex;charset=utf-8'],
    ['hearsay-ferry-to-sail-again-2026-05-03.ris', 'application/x-research-info-systems;charset=utf-8'],
    ['hearsay-ferry-to-sail-again-2026-05-03.csl.json', 'application/vnd.citationstyles.csl+json'],
  ]);
  for (const file of files) expect(await textOf(file.chunks)).toContain('“We are ready,”');
});

test('several pages are named by the day alone; as Markdown they are an archive', async () => {
  expect(exportFile('json', groupsOf(COLLECTION), { now: NOW }).filename).toBe('hearsay-2026-05-03.json');
  const archive = exportFile('markdown', groupsOf(COLLECTION), { now: NOW });
  expect([archive.filename, archive.mime]).toEqual(['hearsay-2026-05-03.zip', 'application/zip']);
  expect((await textOf(archive.chunks)).slice(0, 2)).toBe('PK');
});

test('an article without annotations is left out of every format', async () => {
  async function* groups() {
    yield { article: { ...ARTICLE, title: 'Empty', url: 'https://paper.example/empty' }, annotations: [] };
    yield* groupsOf(COLLECTION);
  }
  for (const format of EXPORT_FORMATS)
    expect(await textOf(exportFile(format, groups(), { now: NOW }).chunks)).not.toContain('Empty');
});

test('a file is written while it is read, and ends when its reader stops', async () => {
  let read = 0;
  let ended = false;
  async function* groups() {
    try {
      for (;;) {
        read++;
        yield* groupsOf(COLLECTION);
      }
    } finally {
      ended = true;
    }
  }
  for (const format of EXPORT_FORMATS) {
    read = 0;
    ended = false;
    let pieces = 0;
    for await (const _ of exportFile(format, groups(), { now: NOW }).chunks) if (++pieces === 20) break;
    expect([format, read < 60, ended]).toEqual([format, true, true]);
  }
});

test.each([
  ['../../etc/passwd', 'hearsay-etc-passwd-2026-05-03.csv'],
  ['“Quoted” / said: *all*?', 'hearsay-quoted-said-all-2026-05-03.csv'],
  ['Заголовок статьи', 'hearsay-заголовок-статьи-2026-05-03.csv'],
  ['…!?', 'hearsay-2026-05-03.csv'],
  [`${'long '.repeat(40)}`, `hearsay-${'long-'.repeat(10).slice(0, -1)}-2026-05-03.csv`],
  ['𝒜'.repeat(60), `hearsay-${'𝒜'.repeat(50)}-2026-05-03.csv`],
])('the title %j makes the file name %j', (title, filename) => {
  expect(exportFile('csv', groupsOf(COLLECTION), { title, now: NOW }).filename).toBe(filename);
});

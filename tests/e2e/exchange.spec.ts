import { readFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { downloadedBy } from '../../tools/browser/downloads';
import { type ExtensionBrowser, type Popup, until } from '../../tools/browser/driver';
import { PopupPage } from '../../tools/browser/popup-page';
import { callSource } from '../../tools/browser/source';
import { expect, test } from './fixtures';

/** The one file that is downloaded while `act` runs, read and deleted. */
async function downloaded(extension: ExtensionBrowser, act: () => Promise<void>) {
  const file = await downloadedBy(extension.downloads, act);
  const bytes = await readFile(file);
  await rm(file);
  return {
    name: basename(file),
    text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
  };
}

/** The popup in a tab of its own, where readers of Firefox import. */
async function inTab(extension: ExtensionBrowser): Promise<PopupPage> {
  const page = await extension.openExtensionPage('popup.html?view=tab');
  const popup: Popup = {
    evaluate: (fn, ...args) => page.evaluate(callSource(fn, args)) as never,
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
  const view = new PopupPage(popup);
  await view.settled();
  return view;
}

/** Fields of a CSV file after RFC 4180: quotes doubled inside quotes, CR LF between records. */
function csvRecords(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') records.push([]);
    if (end === '') break;
  }
  return records.filter((record) => record.some((field) => field !== ''));
}

interface Exported {
  format: string;
  version: number;
  articles: { url: string; title: string; publisher: string }[];
  annotations: { id: string; note: string; content: { quote: { exact: string } }[] }[];
}

test('a page’s quotations come out in all four formats', async ({ open, mark, extension, site }) => {
  const page = await open('/links.html');
  const url = `${site.origin}/links.html`;
  const popup = await mark(page);
  const count = (await popup.rows()).length;
  await popup.press(`Save all ${count}`);
  await until('all to be saved', async () => (await popup.text()).includes('All saved'));
  const write = (format: string) =>
    downloaded(extension, async () => {
      await popup.press('Export');
      await popup.press(format);
    });

  const json = await write('JSONeverything');
  expect(json.name).toMatch(/^hearsay-orchard-growers-.*\d{4}-\d\d-\d\d\.json$/);
  const collection = JSON.parse(json.text) as Exported;
  expect(collection).toMatchObject({ format: 'hearsay', version: 1 });
  expect(collection.articles).toEqual([
    expect.objectContaining({
      url,
      publisher: 'Valley Record',
      title: 'Orchard growers ask for later frost warnings',
    }),
  ]);
  expect(collection.annotations).toHaveLength(count);
  const words = collection.annotations.flatMap(({ content }) => content.map(({ quote }) => quote.exact));
  expect(words.some((exact) => exact.includes('By then the wood is gone.'))).toBe(true);

  const jsonld = await write('JSON-LD');
  expect(jsonld.name).toMatch(/\.jsonld$/);
  expect(jsonld.text).toContain('http://www.w3.org/ns/anno.jsonld');
  for (const exact of words) expect(jsonld.text).toContain(JSON.stringify(exact));

  const csv = await write('CSV');
  expect(csv.name).toMatch(/\.csv$/);
  const [header, ...records] = csvRecords(csv.text.replace(/^\uFEFF/, ''));
  expect(records).toHaveLength(count);
  for (const record of records) expect(record).toHaveLength(header!.length);
  expect(records.every((record) => record.includes(url))).toBe(true);

  const markdown = await write('Markdown');
  expect(markdown.name).toMatch(/\.md$/);
  expect(markdown.text).toContain('Orchard growers ask for later frost warnings');
  expect(markdown.text).toContain('By then the wood is gone.');
  expect(markdown.text).toContain(url);
  await popup.close();
});

test('what was exported can be imported, once', async ({ open, mark, extension }) => {
  const popup = await mark(await open('/links.html'));
  await popup.press('Save', 'By then the wood is gone.');
  await popup.press('Note and tags', 'By then the wood is gone.');
  await popup.fill('Note', 'Kept “as is”; with ünïcode 🍎.');
  await until('the note to be saved', async () => /Saved\b/.test(await popup.message()));
  const { text } = await downloaded(extension, async () => {
    await popup.press('Export');
    await popup.press('JSONeverything');
  });
  await popup.press('Saved 1');
  await popup.press('Delete', 'By then the wood is gone.');
  await until('it to go', async () => (await popup.rows()).length === 0);
  await popup.close();

  const tab = await inTab(extension);
  await tab.importFile(text);
  await until('what was added', async () => /Imported: 1 added\./.test(await tab.message()));
  await until('the row', async () => (await tab.rows()).some((row) => row.text.includes('ünïcode 🍎')));
  await tab.importFile(text);
  await until('that nothing is new', async () => /Imported: 1 already here\./.test(await tab.message()));
  expect(await tab.rows()).toHaveLength(1);
  await tab.close();
});

for (const [what, change, complaint] of [
  ['no JSON', () => 'not json {', /./],
  ['JSON of another kind', () => '{"bookmarks":[]}', /./],
  ['a newer version', (json: string) => json.replace('"version": 1', '"version": 99'), /newer|version/i],
  [
    'a broken annotation',
    (json: string) => json.replace(/"exact": "[^"]*"/, '"exact": 7'),
    /annotations\[0\].*exact/,
  ],
] as const)
  test(`importing ${what} changes nothing and says why`, async ({ open, mark, extension }) => {
    const popup = await mark(await open('/links.html'));
    await popup.press('Save', 'By then the wood is gone.');
    await popup.press('Saved 1');
    const { text } = await downloaded(extension, async () => {
      await popup.press('Export');
      await popup.press('JSONeverything');
    });
    await popup.close();
    const tab = await inTab(extension);
    const before = await tab.rows();
    await tab.importFile(change(text));
    const message = await until('a complaint', async () => {
      const said = await tab.view.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? '');
      return said !== '' && said;
    });
    expect(message).toMatch(complaint);
    expect(message).not.toMatch(/undefined|\[object|SyntaxError/);
    expect(await tab.rows()).toEqual(before);
    await tab.close();
  });

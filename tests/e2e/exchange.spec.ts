import { readFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { downloadedBy } from '../../tools/browser/downloads';
import { type ExtensionBrowser, until } from '../../tools/browser/driver';
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

/** The part of the settings page about files. */
async function dataPage(extension: ExtensionBrowser) {
  const page = await extension.openExtensionPage('options.html#data');
  await page.waitForSelector('#data input[type=file]');
  return {
    page,
    text: () => page.evaluate(() => document.querySelector('#data')!.textContent ?? ''),
    /** Hands a file to the import, as if the reader had chosen it. */
    give: (content: string) =>
      page.evaluate((text) => {
        const field = document.querySelector<HTMLInputElement>('#data input[type=file]')!;
        const files = new DataTransfer();
        files.items.add(new File([text], 'import.json', { type: 'application/json' }));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, content),
    press: (name: string) =>
      page.locator(`::-p-xpath(//*[@id="data"]//button[starts-with(., "${name}")])`).click(),
    choose: (name: string) =>
      page.locator(`::-p-xpath(//*[@id="data"]//label[starts-with(., "${name}")]//input)`).click(),
  };
}

/** Notes of everything that is saved, read from the database. */
async function notes(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('hearsay');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = await new Promise<{ note: string }[]>((resolve, reject) => {
      const request = database.transaction('annotations').objectStore('annotations').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return all.map(({ note }) => note);
  });
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
  const count = await popup.saveAll();
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

  const data = await dataPage(extension);
  await data.give(text);
  await until('the plan', async () => /New1Already/.test(await data.text()));
  expect(await notes(data.page)).toEqual([]);
  await data.press('Import 1 quotation');
  await until('what was added', async () => /Imported: 1 added\./.test(await data.text()));
  expect(await notes(data.page)).toEqual(['Kept “as is”; with ünïcode 🍎.']);

  await data.give(text);
  await until('that nothing is new', async () => /Already here, the same1/.test(await data.text()));
  await data.press('Cancel');

  // The same quotation with an older note: the reader chooses.
  const older = text
    .replace('Kept “as is”; with ünïcode 🍎.', 'From the file.')
    .replace(/"modified":"[^"]*"/, '"modified":"2020-01-01T00:00:00.000Z"');
  await data.give(older);
  await until('what differs', async () => /but different1/.test(await data.text()));
  expect(await data.text()).toContain('Nothing to import');
  await data.choose('What is in the file');
  await data.press('Import 1 quotation');
  await until('what was replaced', async () => /Imported: 1 replaced\./.test(await data.text()));
  expect(await notes(data.page)).toEqual(['From the file.']);
  await data.page.close();
});

for (const [what, change, complaint] of [
  ['no JSON', () => 'not json {', /./],
  ['JSON of another kind', () => '{"bookmarks":[]}', /./],
  ['a newer version', (json: string) => json.replace('"version": 1', '"version": 99'), /newer|version/i],
  [
    'a broken annotation',
    (json: string) => json.replace(/"exact":"[^"]*"/, '"exact":7'),
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
    const data = await dataPage(extension);
    const before = await notes(data.page);
    expect(before).toHaveLength(1);
    await data.give(change(text));
    const message = await until('a complaint', async () => {
      const said = await data.page.evaluate(
        () => document.querySelector('.import-result .warning')?.parentElement?.textContent ?? '',
      );
      return said !== '' && said;
    });
    expect(message).toMatch(complaint);
    expect(message).toMatch(/Nothing was changed\.$/);
    expect(message).not.toMatch(/undefined|\[object|SyntaxError/);
    expect(await notes(data.page)).toEqual(before);
    await data.page.close();
  });

test('everything comes out of the settings page in each format; Markdown as an archive', async ({
  open,
  mark,
  extension,
}) => {
  const popup = await mark(await open('/links.html'));
  const count = await popup.saveAll();
  await popup.close();
  const data = await dataPage(extension);
  await until('the count', async () => (await data.text()).includes(`${count} quotations, in one file`));
  for (const [format, name, contents] of [
    ['Markdown', /^hearsay-\d{4}-\d\d-\d\d\.zip$/, /^PK/],
    ['Report', /\.html$/, /^<!doctype html>[\s\S]*By then the wood is gone/],
    ['BibTeX', /\.bib$/, /^@online\{/],
    ['RIS', /\.ris$/, /^TY {2}- ELEC\r\n/],
    ['CSL-JSON', /\.csl\.json$/, /^\[\n\{"id":/],
    ['JSON-LD', /\.jsonld$/, /"total":\d+\}\n$/],
  ] as const) {
    await data.choose(format);
    const file = await downloadedBy(extension.downloads, () => data.press('Export'));
    const bytes = await readFile(file);
    await rm(file);
    expect(basename(file)).toMatch(name);
    expect(bytes.toString('utf8')).toMatch(contents);
    await until('the acknowledgement', async () => /in your downloads/.test(await data.text()));
  }
  await data.page.close();
});

test('notes of Hypothesis come in, and what marks no words is named', async ({ extension }) => {
  const row = {
    created: '2025-05-01T10:00:00.000Z',
    updated: '2025-05-01T10:00:00.000Z',
    uri: 'https://coast.example/ferry',
    text: 'From Hypothesis.',
    tags: [],
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'It floats', prefix: '', suffix: '' }] }],
    document: { title: ['Ferry'] },
  };
  const data = await dataPage(extension);
  await data.give(JSON.stringify({ total: 2, rows: [row, { ...row, target: [{}] }] }));
  await until('the plan', async () =>
    /Hypothesis[\s\S]*New1[\s\S]*1 entry of the file cannot be taken/.test(await data.text()),
  );
  await data.press('Import 1 quotation');
  await until('the import', async () => /Imported: 1 added/.test(await data.text()));
  expect(await notes(data.page)).toEqual(['From Hypothesis.']);
  await data.page.close();
});

test('a backup is written by itself when it is due, into the downloads where no folder was chosen', async ({
  open,
  mark,
  extension,
}) => {
  const popup = await mark(await open('/links.html'));
  await popup.press('Save', 'By then the wood is gone.');
  await popup.close();
  const data = await dataPage(extension);
  // The popup was closed at once: what it saved may still be on its way.
  await until('the save', async () => (await notes(data.page)).length === 1);
  await data.choose('Every week');
  await until('the choice to be kept', () =>
    data.page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<{ settings?: { backups: string } }> } } };
      };
      return (await chrome.storage.local.get('settings')).settings?.backups === 'week';
    }),
  );
  await data.page.close();
  let again: Awaited<ReturnType<typeof dataPage>> | undefined;
  const file = await downloadedBy(extension.downloads, async () => {
    again = await dataPage(extension);
  });
  expect(basename(file)).toMatch(/^hearsay-backup-\d{4}-\d\d-\d\dT[\d-]+\.json$/);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'hearsay', version: 1 });
  await rm(file);
  await until('the acknowledgement', async () => /Last backup: .*hearsay-backup/.test(await again!.text()));
  await again!.page.close();
});

/*
 * A folder of the origin's own file system stands in for the reader's: the browser's dialog cannot be pressed here, and the handle is
 * kept and written to alike. Firefox has no folders to choose.
 */
test('a backup goes into the folder though no page of Hearsay’s is opened', async ({
  open,
  mark,
  extension,
}) => {
  test.skip(extension.name === 'firefox', 'no folder can be chosen in Firefox');
  const desk = await extension.openExtensionPage('icon.svg');
  const inFolder = () =>
    desk.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('chosen', { create: true });
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    });
  await desk.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getDirectoryHandle('chosen', { create: true });
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      // Dexie counts its versions in tens.
      const request = indexedDB.open('hearsay-folders', 10);
      request.onupgradeneeded = () => request.result.createObjectStore('handles', { keyPath: 'name' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const write = db.transaction('handles', 'readwrite');
      write.objectStore('handles').put({ name: 'backups', handle });
      write.oncomplete = () => resolve();
      write.onerror = () => reject(write.error);
    });
    db.close();
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { backups: 'day' } });
  });
  expect(await inFolder()).toEqual([]);

  const page = await open('/links.html');
  const popup = await mark(page);
  await popup.press('Save', 'By then the wood is gone.');
  await popup.close();
  // It is looked for a while after the background's start.
  await extension.stopBackground();
  await (await mark(page)).close();
  const [name] = await until('the backup', async () => {
    // Chromium writes into a file beside it first.
    const names = (await inFolder()).filter((file) => !file.endsWith('.crswap'));
    return names.length > 0 ? names : null;
  });
  expect(name).toMatch(/^hearsay-backup-\d{4}-\d\d-\d\dT[\d-]+\.json$/);
  const text = await desk.evaluate(async (file) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('chosen');
    return (await (await folder.getFileHandle(file)).getFile()).text();
  }, name!);
  expect(JSON.parse(text)).toMatchObject({ format: 'hearsay', annotations: [{ kind: 'direct' }] });
  await desk.close();
});

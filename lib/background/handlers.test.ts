import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toBackground } from '../messages/protocol';
import { ARTICLE, ATTRIBUTIONS, storeInMemory, TEXT } from '../store/testing';
import { AnalysisCache } from './analysis-cache';
import { EngineHost } from './engine-host';
import { answerMessages } from './handlers';
import { PageTabs } from './page-tabs';
import { fakeExtension, openTab } from './testing';

let fake: ReturnType<typeof fakeExtension>;
let store: ReturnType<typeof storeInMemory>;
const undo: (() => void)[] = [];

/** Whom the next messages come from: the popup, or the content script of a tab. */
let sender: { tab?: { id: number }; url?: string };
const fromPopup = () => {
  sender = { url: fakeBrowser.runtime.getURL('/popup.html') };
};
const fromPage = (id: number) => {
  sender = { tab: { id }, url: ARTICLE.url };
};

beforeEach(() => {
  for (const off of undo.splice(0)) off();
  fake = fakeExtension();
  store = storeInMemory();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender as never);
    return answers.find((answer: unknown) => answer !== undefined) as never;
  });
  const onMessage = toBackground.onMessage;
  vi.spyOn(toBackground, 'onMessage').mockImplementation((...args) => {
    const off = onMessage(...args);
    undo.push(off);
    return off;
  });
  const engine = new EngineHost(
    async () => new Uint8Array(),
    new AnalysisCache(),
    () => ({
      analyze: () => ATTRIBUTIONS,
    }),
  );
  answerMessages({ engine, repository: store.repository, reader: store.reader, pages: new PageTabs() });
  fromPopup();
  return () => store.db.close();
});

const save = () =>
  toBackground.sendMessage('save', { article: ARTICLE, text: TEXT, attributions: ATTRIBUTIONS });

test('reads, saves, changes, deletes and puts back', async () => {
  fromPage(1);
  expect(await toBackground.sendMessage('analyze', { text: TEXT, publisher: null })).toEqual(ATTRIBUTIONS);
  const saved = await save();
  expect(saved).toHaveLength(2);
  expect(await toBackground.sendMessage('annotationsOf', { url: ARTICLE.url })).toEqual(saved);
  fromPopup();
  const id = saved[0]!.id;
  expect(await toBackground.sendMessage('update', { id, note: 'n', tags: ['t'] })).toMatchObject({
    note: 'n',
    tags: ['t'],
  });
  const removed = await toBackground.sendMessage('remove', { ids: [id] });
  expect(removed.map((a) => a.note)).toEqual(['n']);
  await toBackground.sendMessage('restore', { annotations: removed });
  expect(await store.reader.count()).toBe(2);
});

test('errors arrive with words and code', async () => {
  await expect(toBackground.sendMessage('update', { id: 'nowhere', note: '' })).rejects.toMatchObject({
    name: 'StoreError',
    code: 'missing',
    message: expect.stringContaining('no longer there'),
  });
});

test('a database that does not open is told, and reading goes on', async () => {
  expect(await toBackground.sendMessage('storeStatus')).toEqual({ ok: true });
  store.db.close();
  vi.spyOn(store.factory, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(await toBackground.sendMessage('storeStatus')).toMatchObject({
    ok: false,
    error: expect.stringContaining('still marked'),
  });
  expect(await toBackground.sendMessage('analyze', { text: TEXT, publisher: null })).toEqual(ATTRIBUTIONS);
});

test('the other tabs of the article paint anew, the one that saved does not', async () => {
  for (const id of [1, 2]) {
    fromPage(id);
    fake.alive.add(id);
    await toBackground.sendMessage('annotationsOf', { url: ARTICLE.url });
  }
  await save();
  await vi.waitFor(() => expect(fake.sent).toEqual([[1, 'refreshSaved', undefined]]));
  fromPopup();
  await toBackground.sendMessage('update', {
    id: (await store.reader.annotationsOf(ARTICLE.url))[0]!.id,
    note: 'x',
  });
  await vi.waitFor(() => expect(fake.sent.slice(1).map(([id]) => id)).toEqual([1, 2]));
});

test('the badge is the sender’s', async () => {
  fromPage(8);
  await toBackground.sendMessage('pageCount', { count: 14 });
  expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe('14');
  await toBackground.sendMessage('pageCount', { count: null });
  expect(await fakeBrowser.action.getBadgeText({ tabId: 8 })).toBe('');
});

test('switching a site off cleans its pages', async () => {
  fromPage(1);
  fake.alive.add(1);
  await toBackground.sendMessage('annotationsOf', { url: ARTICLE.url });
  fromPopup();
  expect(await toBackground.sendMessage('setSite', { url: ARTICLE.url, off: true })).toMatchObject({
    off: true,
  });
  await vi.waitFor(() => expect(fake.sent).toEqual([[1, 'switchOff', undefined]]));
  expect(await toBackground.sendMessage('siteOf', { url: ARTICLE.url })).toMatchObject({ off: true });
});

test('marking answers with the reason in words', async () => {
  const tabId = await openTab('about:config');
  fake.executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
  expect(await toBackground.sendMessage('markTab', { tabId })).toMatchObject({
    ok: false,
    code: 'forbidden',
  });
});

test('content scripts may not tell of imports, mark other tabs or change sites', async () => {
  fromPage(1);
  const refused = { message: 'Only Hearsay’s own pages may ask for this.' };
  await expect(toBackground.sendMessage('storeChanged', { urls: [] })).rejects.toMatchObject(refused);
  await expect(toBackground.sendMessage('markTab', { tabId: 2 })).rejects.toMatchObject(refused);
  await expect(toBackground.sendMessage('setSite', { url: ARTICLE.url, off: true })).rejects.toMatchObject(
    refused,
  );
});

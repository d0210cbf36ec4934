import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AnsweringBackground } from '../../tests/support/answering-background';
import { packageAnswers } from '../i18n/testing';
import { toBackground } from '../messages/protocol';
import { DEFAULT_SHOWN, isShown } from '../model/settings';
import { changeSettings } from '../settings/settings';
import { ARTICLE, ATTRIBUTIONS, TEXT } from '../store/testing';
import { openTab } from './testing';

let background: AnsweringBackground;
let fake: AnsweringBackground['fake'];
let store: AnsweringBackground['store'];
const fromPopup = () => background.fromPopup();
const fromPage = (id: number) => background.fromPage(id);
const save = () => background.save();

beforeEach(() => {
  background = new AnsweringBackground();
  ({ fake, store } = background);
  return () => background.close();
});

test('reads, saves, changes, deletes and puts back', async () => {
  fromPage(1);
  expect(await toBackground.sendMessage('analyze', { text: TEXT, publisher: null })).toEqual(ATTRIBUTIONS);
  const saved = await save();
  expect(saved).toHaveLength(2);
  expect((await toBackground.sendMessage('keptOf', { url: ARTICLE.url })).annotations).toEqual(saved);
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

test('all about an article comes in one answer', async () => {
  const saved = await save();
  await changeSettings(() => ({ floatingButton: false }));
  fromPage(1);
  const article = { url: ARTICLE.url, publisher: null };
  expect(await toBackground.sendMessage('open', { ...article, text: TEXT })).toEqual({
    found: ATTRIBUTIONS,
    kept: { annotations: saved, corrections: [] },
    counted: true,
    wishes: { shown: DEFAULT_SHOWN, floatingButton: false, language: 'auto' },
  });
  // A page that is no article: nothing is read, what is kept of it is there all the same.
  const none = await toBackground.sendMessage('open', { ...article, text: null });
  expect(none.found).toBeUndefined();
  expect(none.kept?.annotations).toEqual(saved);
});

test('the rules for highlights are laid where the article stands, before the answer comes', async () => {
  vi.stubGlobal('fetch', async () => new Response('@media all{:root::highlight(a){}:root::highlight(b){}}'));
  background.sender = { tab: { id: 4 }, frameId: 7, url: ARTICLE.url };
  const article = { url: ARTICLE.url, publisher: null, text: TEXT };
  const target = { tabId: 4, frameIds: [7] };
  const rules = (scope: string) =>
    `@media all{:where(${scope})::highlight(a){}:where(${scope})::highlight(b){}}`;
  await toBackground.sendMessage('open', article);
  expect(fake.insertCSS).not.toHaveBeenCalled();
  await toBackground.sendMessage('open', { ...article, scope: '#story' });
  expect(fake.insertCSS.mock.calls).toEqual([[{ target, css: rules('#story') }]]);
  await toBackground.sendMessage('layRules', { scope: '.text' });
  expect(fake.insertCSS).toHaveBeenLastCalledWith({ target, css: rules('.text') });
  // A page of Hearsay's own has its sheet.
  fake.insertCSS.mockClear();
  fromPopup();
  await toBackground.sendMessage('open', { ...article, scope: '#story' });
  expect(fake.insertCSS).not.toHaveBeenCalled();
  // All of them go when the site is switched off.
  fake.alive.add(4);
  await toBackground.sendMessage('setSite', { url: ARTICLE.url, off: true });
  await vi.waitFor(() =>
    expect(fake.removeCSS.mock.calls.map(([{ css }]) => css)).toEqual([
      rules('#story'),
      rules('.text'),
      undefined,
    ]),
  );
});

test('the toolbar button shows how many will be seen, unless corrections change them', async () => {
  const badge = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined);
  fromPage(1);
  const article = { url: ARTICLE.url, publisher: null };
  const shown = ATTRIBUTIONS.filter((one) => isShown(one, DEFAULT_SHOWN)).length;
  expect(await toBackground.sendMessage('open', { ...article, text: TEXT })).toMatchObject({ counted: true });
  expect(badge).toHaveBeenLastCalledWith({ tabId: 1, text: String(shown) });
  await changeSettings(() => ({ shown: { ...DEFAULT_SHOWN, acts: [] } }));
  await toBackground.sendMessage('open', { ...article, text: TEXT });
  expect(badge).toHaveBeenLastCalledWith({ tabId: 1, text: '0' });
  badge.mockClear();
  expect(await toBackground.sendMessage('open', { ...article, text: null })).toMatchObject({
    counted: false,
  });
  await toBackground.sendMessage('correct', {
    article: ARTICLE,
    text: TEXT,
    before: ATTRIBUTIONS[0]!,
    after: null,
  });
  badge.mockClear();
  expect(await toBackground.sendMessage('open', { ...article, text: TEXT })).toMatchObject({
    counted: false,
  });
  expect(badge).not.toHaveBeenCalled();
});

test('an article is read though the store is shut, and shows what is kept though the engine fails', async () => {
  const saved = await save();
  fromPage(1);
  const article = { url: ARTICLE.url, publisher: null };
  background.works = false;
  const answer = await toBackground.sendMessage('open', { ...article, text: 'Something else.' });
  expect(answer).toMatchObject({ why: 'no model', kept: { annotations: saved } });
  background.works = true;
  store.db.close();
  vi.spyOn(store.factory, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const { found, kept } = await toBackground.sendMessage('open', { ...article, text: TEXT });
  expect(found).toEqual(ATTRIBUTIONS);
  expect(kept).toBeUndefined();
});

test('the second script comes to the frame that asks, with the words; Hearsay’s own pages have it', async () => {
  await changeSettings(() => ({ language: 'en' }));
  background.sender = { tab: { id: 4 }, frameId: 7, url: ARTICLE.url };
  expect(await toBackground.sendMessage('bringLater', { script: true })).toMatchObject({ locale: 'en' });
  const target = { tabId: 4, frameIds: [7] };
  expect(fake.executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ target, files: ['/hands.js'] }),
  );
  expect(fake.insertCSS).toHaveBeenLastCalledWith({
    target,
    files: ['/assets/card.css', '/assets/hand.css'],
  });
  fake.executeScript.mockClear();
  await toBackground.sendMessage('bringLater', { script: false });
  expect(fake.executeScript, 'it was imported').not.toHaveBeenCalled();
  expect(fake.insertCSS).toHaveBeenCalledTimes(2);
  fromPopup();
  expect(await toBackground.sendMessage('bringLater', { script: true })).toMatchObject({
    words: { card: { save: 'Save' } },
  });
  expect(fake.executeScript).not.toHaveBeenCalled();
});

test('a second script that is let in no more is an error to who asked', async () => {
  fromPage(4);
  fake.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
  await expect(toBackground.sendMessage('bringLater', { script: true })).rejects.toThrow('Cannot access');
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
    await toBackground.sendMessage('keptOf', { url: ARTICLE.url });
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
  await toBackground.sendMessage('keptOf', { url: ARTICLE.url });
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

test('hands a page its words in the language asked for; English where that cannot be read', async () => {
  let readable = false;
  packageAnswers(() => readable);
  fromPage(1);
  expect(await toBackground.sendMessage('pageWords', { language: 'es' })).toMatchObject({
    locale: 'en',
    words: { card: { save: 'Save' } },
  });
  readable = true;
  expect(await toBackground.sendMessage('pageWords', { language: 'es' })).toMatchObject({
    locale: 'es',
    words: { card: { save: 'Guardar' } },
  });
  vi.unstubAllGlobals();
});

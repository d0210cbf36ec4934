import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packageAnswers } from '../i18n/testing';
import { toBackground } from '../messages/protocol';
import { deliverMessages } from '../messages/testing';
import { DEFAULT_SHOWN, isShown } from '../model/settings';
import { changeSettings } from '../settings/settings';
import { Corrections } from '../store/corrections';
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
let sender: { frameId?: number; tab?: { id: number }; url?: string };
/** The engine does. */
let works = true;

const fromPopup = () => {
  sender = { url: fakeBrowser.runtime.getURL('/popup.html') };
};
const fromPage = (id: number) => {
  sender = { tab: { id }, url: ARTICLE.url };
};

beforeEach(() => {
  for (const off of undo.splice(0)) off();
  works = true;
  fake = fakeExtension();
  store = storeInMemory();
  deliverMessages(() => sender);
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
      analyze: () => {
        if (!works) throw new Error('no model');
        return ATTRIBUTIONS;
      },
      propose: (_, content) => ({ ...ATTRIBUTIONS[0]!, content: [...content] }),
    }),
  );
  const corrections = new Corrections(store.connection, () => store.clock.now);
  const { repository, reader } = store;
  answerMessages({ engine, repository, reader, corrections, pages: new PageTabs() });
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
  sender = { tab: { id: 4 }, frameId: 7, url: ARTICLE.url };
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
  works = false;
  const answer = await toBackground.sendMessage('open', { ...article, text: 'Something else.' });
  expect(answer).toMatchObject({ why: 'no model', kept: { annotations: saved } });
  works = true;
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
  sender = { tab: { id: 4 }, frameId: 7, url: ARTICLE.url };
  expect(await toBackground.sendMessage('bringLater')).toMatchObject({ locale: 'en' });
  const target = { tabId: 4, frameIds: [7] };
  expect(fake.executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ target, files: ['/hands.js'] }),
  );
  expect(fake.insertCSS).toHaveBeenLastCalledWith({
    target,
    files: ['/assets/card.css', '/assets/hand.css'],
  });
  fake.executeScript.mockClear();
  fromPopup();
  expect(await toBackground.sendMessage('bringLater')).toMatchObject({ words: { card: { save: 'Save' } } });
  expect(fake.executeScript).not.toHaveBeenCalled();
});

test('a second script that is let in no more is an error to who asked', async () => {
  fromPage(4);
  fake.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
  await expect(toBackground.sendMessage('bringLater')).rejects.toThrow('Cannot access');
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

describe('what a reader corrects', () => {
  const [first] = ATTRIBUTIONS;
  const change = { article: ARTICLE, text: TEXT };
  const renamed = { ...first!, source: { ...first!.source, speaker: 'Ida Roth' } };
  const correct = (more: object = {}) =>
    toBackground.sendMessage('correct', { ...change, before: first!, after: renamed, ...more });
  const kept = () => toBackground.sendMessage('keptOf', { url: ARTICLE.url });
  const corrections = async () => (await kept()).corrections;
  const saved = async () => (await kept()).annotations;

  test('is kept, told to the pages that show the article, and undone', async () => {
    const tab = await openTab(ARTICLE.url);
    fake.alive.add(tab);
    fromPage(tab);
    await saved();
    fromPopup();
    const undo = await correct();
    expect(await corrections()).toMatchObject([{ reading: { source: { speaker: 'Ida Roth' } } }]);
    await vi.waitFor(() => expect(fake.sent).toContainEqual([tab, 'refreshSaved', undefined]));
    await toBackground.sendMessage('undoCorrection', { ...change, undo });
    expect(await corrections()).toEqual([]);
  });

  test('what is saved follows; its note stays, and undo brings the old one back', async () => {
    const [annotation] = await save();
    const annotationId = annotation!.id;
    await toBackground.sendMessage('update', { id: annotationId, note: 'Ask again.', tags: ['ferry'] });
    const shorter = { ...renamed, content: [[0, 9] as [number, number]] };
    const undo = await correct({ after: shorter, annotationId });
    const after = (await saved()).find(({ content }) => content[0]?.quote.exact === 'The ferry');
    expect(after).toMatchObject({ note: 'Ask again.', tags: ['ferry'], source: { speaker: 'Ida Roth' } });
    expect(await saved()).toHaveLength(2);
    await toBackground.sendMessage('undoCorrection', { ...change, undo });
    expect((await saved()).find(({ id }) => id === annotationId)).toMatchObject({
      note: 'Ask again.',
      source: { speaker: 'Ines Roth' },
    });
    expect(await saved()).toHaveLength(2);
  });

  test('of the same words changes the annotation in place, and undo does so again', async () => {
    const [annotation] = await save();
    const undo = await correct({ annotationId: annotation!.id });
    const speakers = async () => (await saved()).map(({ source }) => source.speaker);
    expect(await speakers()).toEqual(['Ida Roth', 'Ines Roth']);
    await toBackground.sendMessage('undoCorrection', { ...change, undo });
    expect(await speakers()).toEqual(['Ines Roth', 'Ines Roth']);
  });

  test('dismissed: the annotation goes too, and comes back with undo', async () => {
    const [annotation] = await save();
    const undo = await correct({ after: null, annotationId: annotation!.id });
    expect(await saved()).toHaveLength(1);
    await toBackground.sendMessage('undoCorrection', { ...change, undo });
    expect(await saved()).toHaveLength(2);
  });

  test('marked by hand: it is saved, and undo takes both away', async () => {
    const undo = await correct({ before: null, save: true });
    expect(await saved()).toHaveLength(1);
    await toBackground.sendMessage('undoCorrection', { ...change, undo });
    expect(await saved()).toEqual([]);
    expect(await corrections()).toEqual([]);
  });

  test('as a form left it: names that were typed get their places, and hops are counted', async () => {
    const typed = {
      ...first!,
      source: { ...first!.source, spans: [], speaker: ' Ines  Roth ' },
      relays: [{ spans: [], name: '', type: 'unknown' as const, cue: [] }],
    };
    const proposed = { ...first!, source: { ...first!.source, spans: [], speaker: null }, relays: [] };
    await correct({ after: typed, proposed });
    const [correction] = await corrections();
    expect(correction?.reading).toMatchObject({
      source: { speaker: 'Ines Roth', mention: 'name', spans: [{ quote: { exact: 'Ines Roth' } }] },
      relays: [{ name: null }],
    });
  });

  test('is dropped: what was found holds again', async () => {
    await correct();
    const [correction] = await corrections();
    const undo = await toBackground.sendMessage('dropCorrection', { id: correction!.id });
    expect(await corrections()).toEqual([]);
    await toBackground.sendMessage('undoCorrection', { ...change, undo: undo! });
    expect(await corrections()).toEqual([correction]);
    expect(await toBackground.sendMessage('dropCorrection', { id: 'unknown' })).toBeNull();
  });

  test('is exported as gold, over what the engine finds; not to a web page', async () => {
    expect(await toBackground.sendMessage('gold', {})).toBe('');
    await correct();
    const gold = JSON.parse(await toBackground.sendMessage('gold', { url: ARTICLE.url }));
    expect(gold).toMatchObject({ id: ARTICLE.url, publisher: ARTICLE.publisher, text: TEXT });
    expect(gold.attributions).toHaveLength(ATTRIBUTIONS.length);
    expect(gold.attributions[0]).toMatchObject({ id: 'a1', source: { speaker: 'Ida Roth' } });
    expect(gold.attributions[0]).not.toHaveProperty('correction');
    fromPage(1);
    await expect(toBackground.sendMessage('gold', {})).rejects.toThrow(/own pages/);
  });

  test('names of what is saved, and what the engine makes of marked words', async () => {
    await save();
    expect(await toBackground.sendMessage('savedNames')).toEqual({
      speakers: ['Ines Roth'],
      relays: ['Radio Delta'],
    });
    const proposal = await toBackground.sendMessage('propose', {
      text: TEXT,
      publisher: null,
      content: [[0, 9]],
    });
    expect(proposal.content).toEqual([[0, 9]]);
  });
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

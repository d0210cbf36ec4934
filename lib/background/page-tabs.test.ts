import { beforeEach, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { DEFAULT_SHOWN, readSettings } from '../model/settings';
import { PageTabs } from './page-tabs';
import { fakeExtension } from './testing';

let fake: ReturnType<typeof fakeExtension>;
beforeEach(() => {
  fake = fakeExtension();
});

const from = (id: number, url: string) => ({ tab: { id }, url }) as Browser.runtime.MessageSender;
const A = 'https://news.example/a';
const B = 'https://news.example/b';

/** Tabs 1 and 2 show article A, 3 shows B, 4 a page of another host that is no article. */
async function fourTabs() {
  const pages = new PageTabs();
  await Promise.all([
    pages.note(from(1, A), A),
    pages.note(from(2, `${A}?from=mail`), A),
    pages.note(from(3, B), B),
    pages.note(from(4, 'https://else.example/')),
  ]);
  for (const id of [1, 2, 3, 4]) fake.alive.add(id);
  return pages;
}

test('the tabs of an article are told, without the one that made the change', async () => {
  const pages = await fourTabs();
  await pages.refresh([A], 2);
  expect(fake.sent).toEqual([[1, 'refreshSaved', undefined]]);
});

test('the tabs of a host are switched off', async () => {
  await (await fourTabs()).switchOff('news.example');
  expect(fake.sent.map(([id, name]) => `${id} ${name}`)).toEqual([
    '1 switchOff',
    '2 switchOff',
    '3 switchOff',
  ]);
  expect(fake.removeCSS.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 2, 3]);
});

test('the next life of the background knows them', async () => {
  await fourTabs();
  await new PageTabs().refresh([B]);
  expect(fake.sent).toEqual([[3, 'refreshSaved', undefined]]);
});

test('all marked pages are told what the reader wishes of them', async () => {
  const settings = readSettings({ floatingButton: false, theme: 'dark' });
  await (await fourTabs()).tellWishes(settings);
  expect(fake.sent.map(([id, name]) => `${id} ${name}`)).toEqual([
    '1 wishes',
    '2 wishes',
    '3 wishes',
    '4 wishes',
  ]);
  expect(fake.sent[0]?.[2]).toEqual({ shown: DEFAULT_SHOWN, floatingButton: false, language: 'auto' });
});

test('a tab that went elsewhere or does not answer is forgotten', async () => {
  const pages = await fourTabs();
  await pages.note(from(1, 'https://else.example/x'));
  fake.alive.delete(2);
  await pages.refresh([A]);
  fake.alive.add(2);
  await pages.refresh([A]);
  expect(fake.sent).toEqual([]);
});

test('a later message without an article keeps the known one', async () => {
  const pages = await fourTabs();
  await pages.note(from(3, B));
  await pages.refresh([B]);
  expect(fake.sent).toHaveLength(1);
});

test('senders without a tab are passed over', async () => {
  const pages = new PageTabs();
  await pages.note({ url: A } as Browser.runtime.MessageSender, A);
  await pages.refresh([A]);
  expect(fake.sent).toEqual([]);
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { START_SCRIPT } from './content-files';
import { covers, siteKey } from './site-key';
import {
  changeSites,
  dropRevoked,
  listSites,
  REGISTRATION,
  setSite,
  siteOf,
  syncRegistration,
} from './sites';
import { fakeExtension } from './testing';

let fake: ReturnType<typeof fakeExtension>;
beforeEach(() => {
  fake = fakeExtension();
});

const PAGE = 'https://news.example/world/a?b#c';
const PATTERN = 'https://news.example/*';
const matches = () => fake.registered.get(REGISTRATION)?.matches;

describe('a site', () => {
  test.each([
    ['https://news.example:8443/a', 'news.example', 'https://news.example/*'],
    ['http://127.0.0.1:8080/demo.html', '127.0.0.1', 'http://127.0.0.1/*'],
    ['https://müller.example/', 'xn--mller-kva.example', 'https://xn--mller-kva.example/*'],
  ])('of %s', async (url, host, pattern) => {
    expect(await siteOf(url)).toEqual({ host, pattern, off: false, always: false });
  });

  test.each(['chrome://extensions', 'about:blank', 'file:///a.html', 'nonsense', ''])(
    '%j is none, and has no switch',
    async (url) => {
      const none = { host: null, pattern: null, off: false, always: false };
      expect(await siteOf(url)).toEqual(none);
      expect(await setSite(url, { off: true })).toEqual(none);
      expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    },
  );
});

describe('off', () => {
  test('is remembered for the host, on every page and scheme', async () => {
    expect((await setSite(PAGE, { off: true })).off).toBe(true);
    expect((await siteOf('http://news.example/other')).off).toBe(true);
    expect((await siteOf('https://sub.news.example/')).off).toBe(false);
    expect((await setSite(PAGE, { off: false })).off).toBe(false);
  });

  test('several changes at once are all kept', async () => {
    const urls = [1, 2, 3, 4].map((n) => `https://site${n}.example/`);
    await Promise.all(urls.map((url) => setSite(url, { off: true })));
    expect(await Promise.all(urls.map(async (url) => (await siteOf(url)).off))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe('always', () => {
  test('waits for the permission, then registers the content script', async () => {
    expect((await setSite(PAGE, { always: true })).always).toBe(false);
    expect(matches()).toBeUndefined();
    fake.granted.add(PATTERN);
    await syncRegistration();
    expect((await siteOf(PAGE)).always).toBe(true);
    expect(fake.registered.get(REGISTRATION)).toMatchObject({
      matches: [PATTERN],
      js: [START_SCRIPT],
      css: ['/assets/marks.css'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    });
  });

  test('all sites share one registration', async () => {
    fake.granted.add(PATTERN).add('https://b.example/*');
    await setSite(PAGE, { always: true });
    await setSite('https://b.example/x', { always: true });
    expect(matches()).toEqual([PATTERN, 'https://b.example/*']);
  });

  test('taken back, the permission is given back too', async () => {
    fake.granted.add(PATTERN);
    await setSite(PAGE, { always: true });
    expect((await setSite(PAGE, { always: false })).always).toBe(false);
    expect(fake.granted.size).toBe(0);
    expect(fake.registered.size).toBe(0);
  });

  test('a permission of the installation stays, the site goes all the same', async () => {
    fake.granted.add(PATTERN);
    await setSite(PAGE, { always: true });
    vi.spyOn(fakeBrowser.permissions, 'remove').mockRejectedValue(
      new Error('You cannot remove required permissions.'),
    );
    expect((await setSite(PAGE, { always: false })).always).toBe(false);
    expect(fake.registered.size).toBe(0);
  });

  test('revoked in the browser, it is forgotten and not revived by another grant', async () => {
    fake.granted.add(PATTERN);
    await setSite(PAGE, { always: true });
    fake.granted.delete(PATTERN);
    await dropRevoked();
    expect(fake.registered.size).toBe(0);
    fake.granted.add(PATTERN);
    await syncRegistration();
    expect((await siteOf(PAGE)).always).toBe(false);
    expect(fake.registered.size).toBe(0);
  });

  test('a permission nobody asked for registers nothing', async () => {
    fake.granted.add(PATTERN);
    await syncRegistration();
    expect(fake.registered.size).toBe(0);
  });

  test('off and always exclude each other, the later holds', async () => {
    fake.granted.add(PATTERN);
    await setSite(PAGE, { always: true });
    expect(await setSite(PAGE, { off: true })).toMatchObject({ off: true, always: false });
    expect(fake.registered.size).toBe(0);
    fake.granted.add(PATTERN);
    expect(await setSite(PAGE, { always: true })).toMatchObject({ off: false, always: true });
    expect(matches()).toEqual([PATTERN]);
  });

  test('lost in an update of the browser, the registration is made anew', async () => {
    fake.granted.add(PATTERN);
    await setSite(PAGE, { always: true });
    fake.registered.clear();
    await syncRegistration();
    expect(matches()).toEqual([PATTERN]);
  });
});

describe('a match pattern', () => {
  test.each([
    ['https://news.example/*', 'https://news.example/a', true],
    ['https://news.example/*', 'http://news.example/a', false],
    ['https://news.example/*', 'https://www.news.example/a', false],
    ['https://*.news.example/*', 'https://www.news.example/a', true],
    ['https://*.news.example/*', 'https://news.example/', true],
    ['https://*.news.example/*', 'https://fakenews.example/', false],
    ['https://*/*', 'https://anything.example/', true],
    ['https://*/*', 'http://anything.example/', false],
    ['nonsense', 'https://news.example/', false],
  ])('%s takes in %s: %j', (pattern, url, expected) => {
    expect(covers(pattern, siteKey(url)!)).toBe(expected);
  });
});

describe('many sites at once', () => {
  const ALL = ['https://*/*', 'http://*/*'];
  const everywhere = async () => {
    for (const pattern of [...ALL, PATTERN]) fake.granted.add(pattern);
    return changeSites({ add: ALL });
  };

  test('everywhere: one registration for all, and each site says so', async () => {
    expect((await everywhere()).always).toEqual(ALL.map((pattern) => ({ pattern, permitted: true })));
    expect(matches()).toEqual(ALL);
    expect((await siteOf(PAGE)).always).toBe(true);
  });

  test('a site may be excepted, wait for a click or stay off, and come back', async () => {
    await everywhere();
    expect(await setSite(PAGE, { always: false })).toMatchObject({ off: false, always: false });
    expect(fake.registered.get(REGISTRATION)).toMatchObject({ excludeMatches: ['*://news.example/*'] });
    expect(fake.granted.has(PATTERN)).toBe(true);
    expect(await setSite(PAGE, { off: true })).toMatchObject({ off: true, always: false });
    expect(await setSite(PAGE, { off: false, always: true })).toMatchObject({ off: false, always: true });
    expect(fake.registered.get(REGISTRATION)).toMatchObject({ excludeMatches: [] });
    expect(matches()).toEqual(ALL);
  });

  test('taken out, the permissions are given back and nothing is registered', async () => {
    await everywhere();
    expect((await changeSites({ remove: ALL })).always).toEqual([]);
    expect(fake.registered.size).toBe(0);
    expect([...fake.granted]).toEqual([PATTERN]);
  });

  test('a list of hundreds is asked for, looked at and given back in a few questions', async () => {
    const list = Array.from({ length: 300 }, (_, n) => `https://*.site${n}.example/*`);
    for (const pattern of list) fake.granted.add(pattern);
    const { contains, remove } = fakeBrowser.permissions;
    vi.mocked(contains).mockClear();
    expect((await changeSites({ add: list })).always).toHaveLength(300);
    expect(matches()).toEqual(list);
    await changeSites({ remove: list });
    expect(vi.mocked(contains).mock.calls.length).toBeLessThan(5);
    expect(vi.mocked(remove)).toHaveBeenCalledTimes(1);
    expect(fake.registered.size).toBe(0);
  });

  test('of a list, what the browser took back is dropped and the rest stays', async () => {
    const list = ['a', 'b', 'c'].map((name) => `https://*.${name}.example/*`);
    for (const pattern of list) fake.granted.add(pattern);
    await changeSites({ add: list });
    fake.granted.delete(list[1]!);
    await dropRevoked();
    expect((await listSites()).always.map(({ pattern }) => pattern)).toEqual([list[0], list[2]]);
    expect(matches()).toEqual([list[0], list[2]]);
  });

  test('where one of a list is required by the installation, the others are given back all the same', async () => {
    const list = ['https://*.a.example/*', 'https://*.b.example/*'];
    for (const pattern of list) fake.granted.add(pattern);
    await changeSites({ add: list });
    vi.mocked(fakeBrowser.permissions.remove).mockImplementation(async ({ origins = [] }) => {
      if (origins.includes(list[0]!)) throw new Error('You cannot remove required permissions.');
      for (const origin of origins) fake.granted.delete(origin);
      return true;
    });
    expect((await changeSites({ remove: list })).always).toEqual([]);
    expect([...fake.granted]).toEqual([list[0]]);
  });

  test('a wish without its permission is listed as such and not registered', async () => {
    expect((await changeSites({ add: ['https://*.b.example/*'] })).always).toEqual([
      { pattern: 'https://*.b.example/*', permitted: false },
    ]);
    expect(fake.registered.size).toBe(0);
  });

  test('what is off or excepted can be forgotten', async () => {
    await everywhere();
    await setSite(PAGE, { always: false });
    await setSite('https://c.example/', { off: true });
    expect(await listSites()).toMatchObject({ off: ['c.example'], click: ['news.example'] });
    expect(await changeSites({ forget: ['c.example', 'news.example'] })).toMatchObject({
      off: [],
      click: [],
    });
    expect((await siteOf(PAGE)).always).toBe(true);
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropRevoked, REGISTRATION, setSite, siteOf, syncRegistration } from './sites';
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
      js: ['/content-scripts/hearsay.js'],
      css: ['/content-scripts/hearsay.css'],
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

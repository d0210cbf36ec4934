import { beforeEach, describe, expect, test } from 'vitest';
import { PAGE_SCRIPT, START_SCRIPT } from './content-files';
import type { FrameProbe } from './frames';
import { injectPage, markFrame, markTab } from './inject';
import { setSite } from './sites';
import { fakeExtension, openTab } from './testing';

let fake: ReturnType<typeof fakeExtension>;
beforeEach(() => {
  fake = fakeExtension();
});

const FAST = { there: 20, started: 60 };
const NEWS = 'https://news.example/a';
const mark = (tabId: number, even = false) => markTab(tabId, even, FAST);
/** The content script's file is run, and the page read after some milliseconds. */
const startsOnInjection = (tabId: number, after = 0) =>
  fake.executeScript.mockImplementation(async (...[injection]) => {
    if ('files' in injection) {
      await new Promise((resolve) => setTimeout(resolve, after));
      fake.alive.add(tabId);
    }
    return [{ frameId: 0, result: { type: 'text/html', text: 0, isFramed: false } }] as never;
  });

test('a marked tab is left as it is', async () => {
  const id = await openTab(NEWS);
  fake.alive.add(id);
  expect(await mark(id)).toEqual({ ok: true });
  expect(fake.executeScript).not.toHaveBeenCalled();
  expect(fake.insertCSS).not.toHaveBeenCalled();
});

test('another gets the script, and is marked once that has read the page; its style comes with the first answer', async () => {
  const id = await openTab(NEWS);
  startsOnInjection(id, 25);
  expect(await mark(id)).toEqual({ ok: true });
  expect(fake.alive).toContain(id);
  const target = { tabId: id, frameIds: [0] };
  expect(fake.insertCSS).not.toHaveBeenCalled();
  expect(fake.executeScript).toHaveBeenLastCalledWith({ target, files: [START_SCRIPT] });
});

test('a script that does not come to an end is a failure with words', async () => {
  const id = await openTab(NEWS);
  startsOnInjection(id, 1000);
  expect(await mark(id)).toMatchObject({
    ok: false,
    code: 'failed',
    reason: expect.stringContaining('Load the page again'),
  });
});

test('a tab that is not there is gone', async () => {
  expect(await mark(4711)).toMatchObject({ ok: false, code: 'gone' });
});

test('a site that was switched off stays unmarked, unless asked for in so many words', async () => {
  const id = await openTab(NEWS);
  await setSite(NEWS, { off: true });
  startsOnInjection(id);
  expect(await mark(id)).toEqual({
    ok: false,
    code: 'off',
    reason: 'You switched Hearsay off on news.example.',
  });
  expect(fake.executeScript).not.toHaveBeenCalled();
  expect(await mark(id, true)).toEqual({ ok: true });
});

test('Chromium’s PDF viewer is told by what it shows', async () => {
  const id = await openTab('https://news.example/download?id=3');
  fake.executeScript.mockResolvedValue([
    { frameId: 0, result: { type: 'application/pdf', text: 0, isFramed: false } },
  ] as never);
  expect(await mark(id)).toMatchObject({ ok: false, code: 'pdf' });
});

test.each([
  ['about:config', 'forbidden'],
  ['', 'no-permission'],
])('%j, where nothing runs and nothing is said, is %s', async (url, code) => {
  const id = await openTab(url);
  fake.executeScript.mockResolvedValue([]);
  expect(await mark(id)).toMatchObject({ ok: false, code });
  expect(fake.executeScript).not.toHaveBeenCalledWith(expect.objectContaining({ files: [START_SCRIPT] }));
});

test.each([
  ['chrome://settings/', 'Cannot access a chrome:// URL', 'forbidden'],
  ['', 'Cannot access a chrome:// URL', 'forbidden'],
  ['about:addons', 'Missing host permission for the tab', 'forbidden'],
  ['view-source:https://news.example/', 'Cannot access contents of the page.', 'forbidden'],
  ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'forbidden'],
  ['https://addons.mozilla.org/en-US/firefox/', 'Missing host permission for the tab', 'forbidden'],
  ['https://news.example/', 'This page cannot be scripted due to an ExtensionsSettings policy.', 'forbidden'],
  ['https://news.example/a.pdf#page=2', 'Missing host permission for the tab', 'pdf'],
  ['file:///home/a.html', 'Cannot access contents of url "file:///home/a.html".', 'no-permission'],
  ['', 'Missing host permission for the tab', 'no-permission'],
  [
    'https://news.example/',
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'no-permission',
  ],
  ['https://news.example/', 'Frame with ID 0 is showing error page', 'gone'],
  ['https://news.example/', 'No tab with id: 7', 'gone'],
  ['https://news.example/', 'Something new', 'failed'],
])('%s, where the browser says “%s”, is %s', async (url, said, code) => {
  const id = await openTab(url);
  fake.executeScript.mockRejectedValue(new Error(said));
  const result = await mark(id);
  expect(result).toMatchObject({ ok: false, code });
  expect(result.reason).toMatch(/\. |\.$/);
});

describe('an article in a frame', () => {
  /** The page's frames by number; those the browser keeps closed are not among them. */
  const frames = (texts: Record<number, number>, hosts: Record<number, string> = {}) => {
    const probes = Object.entries(texts).map(([frameId, text]) => ({
      frameId: Number(frameId),
      result: {
        type: 'text/html',
        text,
        isFramed: true,
        host: hosts[Number(frameId)] ?? 'news.example',
      } satisfies FrameProbe,
    }));
    fake.executeScript.mockImplementation(async (...[injection]) => {
      if ('files' in injection) fake.alive.add(injection.target.tabId);
      return probes as never;
    });
  };
  test('is left alone where the reader switched its site off', async () => {
    await setSite('https://other.example/', { off: true });
    const id = await openTab(NEWS);
    frames({ 0: 80, 3: 400, 5: 2400 }, { 5: 'other.example' });
    expect(await mark(id)).toEqual({ ok: true });
    expect(markedFrame()).toMatchObject({ target: { frameIds: [3] } });
  });

  const markedFrame = () => fake.executeScript.mock.lastCall?.[0];

  test('is marked where the page has none', async () => {
    const id = await openTab(NEWS);
    frames({ 0: 80, 3: 400, 5: 2400 });
    expect(await mark(id)).toEqual({ ok: true });
    expect(markedFrame()).toMatchObject({ target: { tabId: id, frameIds: [5] } });
    expect(markedFrame()).toMatchObject({ files: [START_SCRIPT] });
  });

  test('does not matter where the page has one', async () => {
    const id = await openTab(NEWS);
    frames({ 0: 900, 5: 2400 });
    await mark(id);
    expect(markedFrame()).toMatchObject({ target: { frameIds: [0] } });
  });

  test('takes the place of a page that turned out to be none', async () => {
    const id = await openTab(NEWS);
    fake.alive.add(id);
    frames({ 0: 80, 5: 2400 });
    await markFrame(id);
    expect(fake.sent.map(([, name]) => name)).toEqual(['switchOff']);
    expect(markedFrame()).toMatchObject({ target: { frameIds: [5] } });
  });

  test('that never loads keeps nobody waiting', async () => {
    const id = await openTab(NEWS);
    frames({ 0: 80 });
    const answer = fake.executeScript.getMockImplementation()!;
    fake.executeScript.mockImplementation((...args) =>
      args[0].target.allFrames ? new Promise<never>(() => {}) : answer(...args),
    );
    expect(await mark(id)).toEqual({ ok: true });
    expect(markedFrame()).toMatchObject({ target: { frameIds: [0] } });
  });

  test('that holds too little leaves the page as it is', async () => {
    const id = await openTab(NEWS);
    fake.alive.add(id);
    frames({ 0: 80, 5: 200 });
    await markFrame(id);
    expect(fake.sent).toEqual([]);
    expect(fake.executeScript).not.toHaveBeenCalledWith(expect.objectContaining({ files: [START_SCRIPT] }));
  });
});

test('a document that may not import the page’s script gets it injected, in the frame that asks', async () => {
  await injectPage({ tab: { id: 4 } as never, frameId: 7 });
  expect(fake.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 4, frameIds: [7] },
    files: [PAGE_SCRIPT],
  });
});

import '../../entrypoints/hand.css';
import { describe, expect, test, vi } from 'vitest';
import { scheme, violationsIn } from '../../tests/support/looks';
import { part as cardPart, hover, pause, point, spotOf, useHarness } from '../../tests/support/page-harness';
import { HAND_TAG } from './hand';

const harness = useHarness();

/** The hand's tree: the harness keeps every shadow root that was made. */
const tree = () => harness.roots().find(({ host }) => host.localName === HAND_TAG)!;
const host = () => document.querySelector<HTMLElement>(HAND_TAG);
const parts = (name: string) => [...tree().querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
const button = (text: string) =>
  [...tree().querySelectorAll('button')].find(
    (el) => el.textContent === text || el.getAttribute('aria-label')?.startsWith(text),
  );
const opened = (name: string) =>
  vi.waitFor(() => expect(host() && parts(name)[0]).toBeInstanceOf(HTMLElement), { timeout: 3000 });
const fields = () => parts('field') as (HTMLInputElement | HTMLSelectElement)[];
const type = (i: number, value: string) => {
  const field = fields()[i]!;
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

function select(words: string): void {
  const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
  throw new Error(`not on the page: ${words}`);
}
const wordsOf = () => {
  const { text } = harness.page.state();
  return harness.page.selection()?.map(([start, end]) => text.slice(start, end));
};

describe('the selection', () => {
  test('is spans of the article text, without the space around, a span a paragraph', async () => {
    await harness.begin();
    expect(harness.page.selection()).toBeNull();
    select(' third closure in a year, ');
    expect(wordsOf()).toEqual(['third closure in a year,']);
    const [from, to] = [
      document.querySelector('#one a')!.firstChild!,
      document.querySelector('#two i')!.firstChild!,
    ];
    getSelection()!.setBaseAndExtent(from, 4, to, 9);
    const words = wordsOf()!;
    expect(words).toHaveLength(2);
    expect(words[0]).toMatch(/^first of June,” said/);
    expect(words[1]).toMatch(/told me that the money$/);
  });

  test('of nothing in the article is none', async () => {
    const aside = document.createElement('nav');
    aside.textContent = 'Home and away';
    document.body.prepend(aside);
    await harness.begin();
    getSelection()!.selectAllChildren(aside);
    expect(harness.page.selection()).toBeNull();
    expect(harness.page.markSelection()).toBe(false);
  });
});

describe('marking by hand', () => {
  test('a button comes beside a selection that rests, and goes with it; the article stays as it was', async () => {
    await harness.begin();
    const before = document.body.outerHTML;
    select('third closure in a year');
    await opened('mark');
    expect(host()!.parentElement).toBe(document.documentElement);
    getSelection()!.removeAllRanges();
    await vi.waitFor(() => expect(host()).toBeNull());
    expect(document.body.outerHTML).toBe(before);
  });

  test('the form shows what the engine makes of the words; what is typed is saved, and undone', async () => {
    await harness.begin();
    select('the council has not yet found out');
    await opened('mark');
    button('❝ Mark')!.click();
    await opened('form');
    expect(parts('words')[0]!.textContent).toBe('the council has not yet found out');
    expect(fields().map(({ value }) => value)).toEqual(['Ann Lee', 'Post', 'indirect']);
    expect(tree().activeElement).toBe(fields()[0]);
    type(0, 'Bo Ek');
    type(1, 'Post, someone not named');
    button('Save')!.click();
    await opened('line');
    const [{ after, before, save }] = harness.services.correct.mock.lastCall!;
    expect(before).toBeNull();
    expect(save).toBe(true);
    expect(after).toMatchObject({ source: { speaker: 'Bo Ek' } });
    expect(after.relays.map(({ name }: { name: string | null }) => name)).toEqual(['Post', null]);
    const made = () => harness.page.state().attributions.find(({ source }) => source.speaker === 'Bo Ek');
    expect(made()).toMatchObject({ correction: 'c1', hops: 2, confidence: 1 });
    button('Undo')!.click();
    await vi.waitFor(() => expect(made()).toBeUndefined());
    expect(host()).toBeNull();
  });

  test('no card lies over the form, neither one that was open nor another', async () => {
    await harness.begin();
    select('the council has not yet found out');
    await hover('“Nobody will cross it before ');
    expect(document.querySelector('hearsay-card')).not.toBeNull();
    harness.page.markSelection();
    await opened('form');
    expect(document.querySelector('hearsay-card')).toBeNull();
    point(spotOf('the third closure in a year'));
    await pause(300);
    expect(document.querySelector('hearsay-card')).toBeNull();
    button('Cancel')!.click();
    await hover('“We walk,”');
    expect(document.querySelector('hearsay-card')).not.toBeNull();
  });

  test('names of the page and of what is saved complete what is typed', async () => {
    await harness.begin();
    select('the council has not yet found out');
    expect(harness.page.markSelection()).toBe(true);
    await opened('form');
    const options = (i: number) =>
      [...tree().querySelectorAll('datalist')[i]!.options].map(({ value }) => value);
    expect(options(0)).toEqual(expect.arrayContaining(['Ann Lee', 'Post', 'Saved Speaker', 'Saved Relay']));
    type(1, 'Post, Sa');
    expect(options(1)).toContain('Post, Saved Relay');
  });

  test('keys typed into the form are none of the page’s, and Escape closes it', async () => {
    await harness.begin();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    select('the council has not yet found out');
    harness.page.markSelection();
    await opened('form');
    const key = (name: string) =>
      fields()[0]!.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
      );
    key('j');
    expect(heard).not.toHaveBeenCalled();
    key('Escape');
    expect(host()).toBeNull();
    document.removeEventListener('keydown', heard);
  });

  test('a failure is said, and nothing else', async () => {
    await harness.begin();
    harness.services.correct.mockRejectedValueOnce(new Error('There is no room left on this device.'));
    select('the council has not yet found out');
    harness.page.markSelection();
    await opened('form');
    button('Save')!.click();
    await opened('line');
    expect(parts('line')[0]!.textContent).toBe('There is no room left on this device.');
  });

  test('the button can be switched off', async () => {
    await harness.begin();
    select('the council has not yet found out');
    await opened('mark');
    button('Do not show')!.click();
    expect(harness.services.hideHandButton).toHaveBeenCalledTimes(1);
    harness.handle.offerButton(false);
    await opened('line');
    getSelection()!.removeAllRanges();
    select('third closure in a year');
    await pause(500);
    expect(parts('mark')).toEqual([]);
    // The other ways still mark.
    expect(harness.page.markSelection()).toBe(true);
    await opened('form');
  });

  test('nothing stays when the page is switched off', async () => {
    await harness.begin();
    select('the council has not yet found out');
    await opened('mark');
    harness.abort.abort();
    expect(host()).toBeNull();
    getSelection()!.removeAllRanges();
    select('third closure in a year');
    await pause(400);
    expect(host()).toBeNull();
  });
});

describe('correcting what was found', () => {
  const speakerOf = (id: string) =>
    harness.page.state().attributions.find((attribution) => attribution.id === id)?.source.speaker;

  test('from the card: the form holds what was found; the correction stays through a new reading', async () => {
    await harness.begin();
    await hover('“Nobody will cross it before ');
    [...cardPart('actions')!.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Correct')!
      .click();
    await opened('form');
    expect(document.querySelector('hearsay-card')).toBeNull();
    type(0, 'Ann B. Lee');
    button('Save')!.click();
    await opened('line');
    expect(speakerOf('first')).toBe('Ann B. Lee');
    document.querySelector('#four')!.append(' And more was said there on that day.');
    await vi.waitFor(() => expect(harness.page.state().text).toContain('And more was said'));
    await vi.waitFor(() => expect(speakerOf('first')).toBe('Ann B. Lee'));
  });

  test('no quotation: it is gone, and back with undo', async () => {
    await harness.begin();
    await hover('“Nobody will cross it before ');
    [...cardPart('actions')!.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Correct')!
      .click();
    await opened('form');
    button('No quotation')!.click();
    await opened('line');
    expect(speakerOf('first')).toBeUndefined();
    expect(harness.services.pageCount).toHaveBeenLastCalledWith({ count: 4 });
    button('Undo')!.click();
    await vi.waitFor(() => expect(speakerOf('first')).toBe('Ann Lee'));
  });
});

test.each(['light', 'dark'] as const)('button, form and line have no violation in the %s', async (value) => {
  await scheme(value);
  await harness.begin();
  // axe looks into open trees only, so the parts are checked where it can see them, with the same rules on them.
  const violations = async () => {
    const copy = document.createElement(HAND_TAG);
    copy.attachShadow({ mode: 'open' }).append(tree().firstElementChild!.cloneNode(true));
    document.documentElement.append(copy);
    const found = await violationsIn(copy, { rules: { region: { enabled: false } } });
    copy.remove();
    return found;
  };
  select('the council has not yet found out');
  await opened('mark');
  expect(await violations()).toEqual([]);
  button('❝ Mark')!.click();
  await opened('form');
  expect(await violations()).toEqual([]);
  button('Save')!.click();
  await opened('line');
  expect(await violations()).toEqual([]);
});

describe('a panel that listens', () => {
  test('hears which attribution is in view, and of changes; nothing after it stops', async () => {
    document.querySelector('#three')!.insertAdjacentHTML('afterend', '<div style="height: 3000px"></div>');
    await harness.begin();
    scrollTo(0, 0);
    const tell = vi.fn();
    const stop = harness.page.follow(tell);
    expect(tell).toHaveBeenLastCalledWith({ inView: 'first' });
    document.querySelector('#four')!.scrollIntoView({ block: 'center', behavior: 'instant' });
    await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith({ inView: 'dark' }));
    scrollTo({ top: 1500, behavior: 'instant' });
    await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith({ inView: null }));
    const { article, text, attributions } = harness.page.state();
    await harness.services.correct({ article, text, before: attributions[0]!, after: null });
    await harness.handle.refreshSaved();
    await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith({ changed: true }));
    stop();
    const calls = tell.mock.calls.length;
    scrollTo({ top: 0, behavior: 'instant' });
    await harness.handle.refreshSaved();
    await pause(300);
    expect(tell.mock.calls.length).toBe(calls);
  });

  test('the current attribution is saved by key', async () => {
    await harness.begin();
    harness.page.step(1);
    harness.page.step(1);
    expect(await harness.page.saveCurrent()).toBe(true);
    expect([...harness.stored.keys()]).toHaveLength(1);
    expect(await harness.page.saveCurrent()).toBe(true);
    expect([...harness.stored.keys()]).toHaveLength(1);
  });
});

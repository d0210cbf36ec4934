import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useHarness } from '../../tests/support/page-harness';
import { Rules, scopeOf } from './rules';

const element = (selector: string) => document.querySelector(selector)!;

describe('a selector for where the article stands', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<main class="page 2col"><div class="story"><p class="text"></p><p class="text"></p></div><p class="text"></p><p class="text" id="a:b"></p></main>';
  });

  test.each([
    ['an id', '[id]', '#a\\:b'],
    ['a class that few have', '.story', '.story'],
    ['what stands around it, where many have its class', '.text', '.story'],
    ['a class that is no name in a style sheet as it stands', 'main', '.page'],
  ])('by %s', (_, selector, scope) => {
    expect(scopeOf([element(selector)])).toBe(scope);
    expect(element(selector).closest(scope)).not.toBeNull();
  });

  test('names what begins with a digit', () => {
    element('main').className = '2col';
    expect(element('main').matches(scopeOf([element('main')]))).toBe(true);
  });

  test('is the root where nothing has a name', () => {
    document.body.innerHTML = '<article><p></p></article>';
    expect(scopeOf([element('article'), element('p')])).toBe(':root');
  });

  test('takes in all, each of them once', () => {
    expect(scopeOf([element('.story'), element('.text'), element('[id]')])).toBe('.story,#a\\:b');
  });
});

describe('on a page', () => {
  const harness = useHarness();
  const own = () =>
    [...document.head.querySelectorAll('style')].filter((el) => /hearsay-light/.test(el.textContent));
  let laid: string[];
  const colour = () =>
    getComputedStyle(element('#one'), '::highlight(hearsay-light-first-content)').backgroundColor;
  const lay = (scope: string) => {
    laid.push(scope);
    const sheet = document.createElement('style');
    sheet.className = 'laid';
    sheet.textContent = own()[0]!.textContent.replaceAll('::highlight(', `:where(${scope})::highlight(`);
    document.head.append(sheet);
  };
  /** Marks a page that has no sheet, with a background that lays it. */
  const begin = async () => {
    laid = [];
    for (const { sheet } of own()) sheet!.disabled = true;
    const open = harness.services.open.bind(harness.services);
    vi.spyOn(harness.services, 'open').mockImplementation(async ({ scope, ...input }) => {
      if (scope) lay(scope);
      return open(input);
    });
    vi.spyOn(harness.services, 'layRules').mockImplementation(async ({ scope }) => lay(scope));
    await harness.begin();
  };
  beforeEach(() => () => {
    for (const sheet of document.querySelectorAll('style.laid')) sheet.remove();
    for (const { sheet } of own()) sheet!.disabled = false;
  });
  const NONE = 'rgba(0, 0, 0, 0)';

  test('are laid on the article alone', async () => {
    element('article').className = 'story';
    await begin();
    expect(laid).toEqual(['.story']);
    expect(colour()).not.toBe(NONE);
    expect(getComputedStyle(document.body, '::highlight(hearsay-light-first-content)').backgroundColor).toBe(
      NONE,
    );
  });

  test('are not laid where they hold already', async () => {
    const laying = vi.spyOn(harness.services, 'layRules');
    const opened = vi.spyOn(harness.services, 'open');
    await harness.begin();
    expect(opened.mock.lastCall?.[0].scope).toBeUndefined();
    expect(laying).not.toHaveBeenCalled();
    expect(new Rules(document).missing([element('article')])).toBeNull();
  });

  test('follow when the page renames the article', async () => {
    element('article').className = 'story';
    await begin();
    element('article').className = 'story-read';
    await vi.waitFor(() => expect(laid).toEqual(['.story', '.story-read']), { timeout: 250, interval: 5 });
    expect(colour()).not.toBe(NONE);
    // Both names are known now.
    element('article').className = 'story';
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(laid).toHaveLength(2);
  });

  test('follow when another element takes the article’s place', async () => {
    element('article').className = 'story';
    await begin();
    const other = document.createElement('section');
    other.className = 'tale';
    other.append(...element('article').childNodes);
    element('article').replaceWith(other);
    await vi.waitFor(() => expect(laid).toEqual(['.story', '.tale']), { timeout: 500, interval: 5 });
    expect(colour()).not.toBe(NONE);
  });

  test('follow on the next scroll when the page renames what stands around the article', async () => {
    document.body.innerHTML = `<div class="wrap">${document.body.innerHTML}</div>`;
    await begin();
    expect(laid).toEqual(['.wrap']);
    element('.wrap').className = 'wrapped';
    await new Promise((resolve) => setTimeout(resolve, 250));
    document.dispatchEvent(new Event('scroll'));
    expect(laid).toEqual(['.wrap', '.wrapped']);
    expect(colour()).not.toBe(NONE);
  });
});

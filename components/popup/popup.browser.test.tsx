import '../tokens.css';
import '../base.css';
import '../lists.css';
import './popup.css';
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { scheme, violationsIn } from '../../tests/support/looks';
import { SCENES } from '../../tools/gallery/scenes/page-states';
import { Popup } from './popup';
import { PopupState } from './popup-state';
import { FakeServices } from './testing';

/*
 * What only a real browser can tell: contrast and roles (axe-core, rules of WCAG 2.2 A and AA and good practice), and that nothing sticks
 * out of the popup's width.
 */

const next = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let end = new AbortController();
let root: HTMLElement;

beforeAll(async () => {
  document.documentElement.lang = 'en';
  document.title = 'Hearsay';
  await page.viewport(380, 600);
});
afterEach(() => {
  end.abort();
  render(null, root);
  root.remove();
});

async function open(scene: string): Promise<void> {
  end = new AbortController();
  root = document.body.appendChild(document.createElement('div'));
  const state = new PopupState(new FakeServices(structuredClone(SCENES[scene])), end.signal);
  render(<Popup state={state} />, root);
  await state.start();
  await next(30);
}

const click = async (selector: string) => {
  const el = document.querySelector<HTMLElement>(selector);
  if (!el) throw new Error(`Nothing is ${selector}`);
  el.click();
  await next(30);
};

const violations = () => violationsIn(root);

function sticksOut(): string[] {
  const main = document.querySelector('.main')!;
  const wide = main.scrollWidth > main.clientWidth ? ['.main'] : [];
  const outside = [...root.querySelectorAll<HTMLElement>('.popup *:not(.unseen, .unseen *)')]
    .filter((el) => el.getBoundingClientRect().right > 380.5)
    .map((el) => el.outerHTML.slice(0, 80));
  return [...wide, ...outside];
}

describe.each(['light', 'dark'] as const)('in the %s', (tone) => {
  beforeAll(() => scheme(tone));

  test.each(Object.keys(SCENES))('%s: no violation, nothing sticks out', async (scene) => {
    await open(scene);
    expect(await violations()).toEqual([]);
    expect(sticksOut()).toEqual([]);
  });

  test.each([
    ['what is saved', 'saved', '#tab-saved'],
    ['what is lost', 'orphans', '#tab-saved'],
    ['nothing saved', 'full', '#tab-saved'],
    ['a filter', 'full', '.chip[data-distance="hearsay"]'],
    ['the editor', 'saved', '.row [aria-expanded]'],
    ['a toast', 'saved', '.row [aria-pressed="true"]'],
    ['a failure', 'broken', '.row .icon-button'],
    ['the export', 'saved', '.disclosure[data-align="end"] > button'],
    ['the site’s switch', 'full', '.disclosure[data-align="start"] > button'],
  ])('%s: no violation, nothing sticks out', async (_, scene, selector) => {
    await open(scene);
    await click(selector);
    expect(await violations()).toEqual([]);
    expect(sticksOut()).toEqual([]);
  });
});

test('the check itself sees what is wrong', async () => {
  await open('full');
  document.querySelector<HTMLElement>('.distance-word')!.style.color = 'rgb(128 128 128 / 50%)';
  document.querySelector('.icon-button')!.removeAttribute('aria-label');
  document.querySelector('.icon-button')!.removeAttribute('title');
  document.querySelector<HTMLElement>('.speaker')!.style.inlineSize = '500px';
  const found = (await violations()).map((line) => line.slice(0, line.indexOf(':')));
  expect(found).toEqual(expect.arrayContaining(['color-contrast', 'button-name']));
  expect(sticksOut().length).toBeGreaterThan(0);
});

describe('layout', () => {
  test('the popup is never higher than 560 px, and the foot always in it', async () => {
    await open('many');
    const popup = document.querySelector('.popup')!.getBoundingClientRect();
    expect(popup.height).toBeLessThanOrEqual(560);
    expect(popup.width).toBe(380);
    expect(document.querySelector('.foot')!.getBoundingClientRect().bottom).toBeLessThanOrEqual(popup.bottom);
    expect(document.querySelectorAll('.row')).toHaveLength(128);
  });

  test('long words are cut, with a button that shows them all', async () => {
    await open('full');
    const row = [...document.querySelectorAll('.row')].find((el) => el.querySelector('.link'))!;
    const words = row.querySelector<HTMLElement>('.words')!;
    const before = words.clientHeight;
    expect(words.scrollHeight).toBeGreaterThan(before);
    row.querySelector<HTMLElement>('.link')!.click();
    await next(30);
    expect(words.clientHeight).toBeGreaterThan(before);
    expect(words.scrollHeight).toBe(words.clientHeight);
    expect(document.querySelectorAll('.row .link')).toHaveLength(1);
  });

  test('names are whole, however long', async () => {
    await open('long');
    for (const name of document.querySelectorAll<HTMLElement>('.speaker'))
      expect(name.scrollWidth).toBeLessThanOrEqual(name.clientWidth);
  });
});

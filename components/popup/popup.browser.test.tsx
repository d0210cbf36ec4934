import '../tokens.css';
import '../base.css';
import '../lists.css';
import './popup.css';
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { SCENES } from '../../tools/gallery/scenes/page-states';
import { Popup } from './popup';
import { PopupState } from './popup-state';
import { FakeServices } from './testing';

/* The popup's size, in a real browser. That it is accessible and looks right, tests/views checks. */

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

const _click = async (selector: string) => {
  const el = document.querySelector<HTMLElement>(selector);
  if (!el) throw new Error(`Nothing is ${selector}`);
  el.click();
  await next(30);
};

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

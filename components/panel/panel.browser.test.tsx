import '../tokens.css';
import '../base.css';
import '../lists.css';
import '../popup/popup.css';
import './panel.css';
import { render } from 'preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SCENES } from '../../tools/gallery/scenes/page-states';
import { Panel } from './panel';
import { PanelState } from './panel-state';
import { FakePanelServices } from './testing';

/* What only a real browser can tell of the panel: where things stand. That it is accessible and looks right, tests/views checks. */

const WIDTH = 320;
const next = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let end = new AbortController();
let root: HTMLElement;

beforeAll(async () => {
  document.documentElement.lang = 'en';
  document.documentElement.dataset.view = 'panel';
  document.title = 'Hearsay';
  await page.viewport(WIDTH, 700);
});
afterEach(() => {
  end.abort();
  render(null, root);
  root.remove();
});

async function open(scene: string): Promise<FakePanelServices> {
  end = new AbortController();
  root = document.body.appendChild(document.createElement('div'));
  const services = new FakePanelServices(structuredClone(SCENES[scene]));
  const state = new PanelState(services, end.signal);
  render(<Panel state={state} />, root);
  await state.start();
  await next(60);
  return services;
}

const click = async (selector: string) => {
  const el = document.querySelector<HTMLElement>(selector);
  if (!el) throw new Error(`Nothing is ${selector}`);
  el.click();
  await next(60);
};

test('the threads of the picture run from name to name, also after the panel grew', async () => {
  await open('full');
  await click('#tab-picture');
  /** Ends of all threads that touch no name. */
  const loose = () => {
    const graph = document.querySelector('.graph')!.getBoundingClientRect();
    const boxes = [...document.querySelectorAll('.party')].map((el) => el.getBoundingClientRect());
    return [...document.querySelectorAll<SVGPathElement>('.thread path:first-child')].filter((path) => {
      const { x, y } = path.getPointAtLength(path.getTotalLength());
      return !boxes.some(
        (box) =>
          Math.abs(box.left - graph.left - x) < 2 && Math.abs(box.top + box.height / 2 - graph.top - y) < 2,
      );
    });
  };
  expect(document.querySelectorAll('.thread').length).toBeGreaterThan(5);
  expect(loose()).toEqual([]);
  await page.viewport(600, 700);
  await next(100);
  expect(loose()).toEqual([]);
  await page.viewport(WIDTH, 700);
});

test('names of the picture keep to their columns, however long', async () => {
  await open('long');
  await click('#tab-picture');
  const boxes = [...document.querySelectorAll('.party')].map((el) => el.getBoundingClientRect());
  const overlap = boxes.filter((a, i) =>
    boxes.some(
      (b, j) => i !== j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    ),
  );
  expect(overlap).toEqual([]);
  for (const el of document.querySelectorAll('.party'))
    expect(el.scrollWidth).toBeLessThanOrEqual(el.clientWidth + 1);
});

test('foot and head stay in sight, the list scrolls', async () => {
  await open('many');
  const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
  expect(document.querySelectorAll('.row')).toHaveLength(128);
  expect(box('.foot').bottom).toBeLessThanOrEqual(innerHeight);
  expect(box('.main').bottom).toBeLessThanOrEqual(box('.foot').top + 1);
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(innerHeight);
});

test('the list goes along with the page, unless the keyboard is in it', async () => {
  const services = await open('many');
  const top = () => document.querySelector('.main')!.scrollTop;
  services.tell({ inView: 'a100' });
  await vi.waitFor(() => expect(top()).toBeGreaterThan(1000));
  const there = top();
  document.querySelector<HTMLElement>('.row.current [data-row]')!.focus();
  services.tell({ inView: 'a1' });
  await next(60);
  expect(top()).toBe(there);
});

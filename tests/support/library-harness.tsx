import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/lists.css';
import '../../components/forms.css';
import '../../components/exchange/exchange.css';
import '../../components/library/library.css';
import { render } from 'preact';
import { afterEach, beforeAll } from 'vitest';
import { page } from 'vitest/browser';
import { Library } from '../../components/library/library';
import type { LibraryState } from '../../components/library/library-state';
import { type FakeLibrary, FakePlace, libraryOf } from '../../components/library/testing';
import { LIBRARY_SCENES } from '../../tools/gallery/scenes/library';

/** A library in one of its scenes, for tests in a real browser. */
export interface OpenLibrary {
  world: FakeLibrary;
  state: LibraryState;
  place: FakePlace;
}

export const next = (ms = 140) => new Promise((resolve) => setTimeout(resolve, ms));

let end = new AbortController();
let root: HTMLElement;

/** Takes the library away after each test. */
export function useLibrary(): void {
  beforeAll(() => {
    document.documentElement.lang = 'en';
  });
  afterEach(() => {
    end.abort();
    render(null, root);
    root.remove();
  });
}

/** Draws a scene. */
export async function open(scene: string, width = 1000): Promise<OpenLibrary> {
  await page.viewport(width, 800);
  window.scrollTo(0, 0);
  end = new AbortController();
  root = document.body.appendChild(document.createElement('div'));
  const world = LIBRARY_SCENES[scene]!.world();
  const place = new FakePlace(LIBRARY_SCENES[scene]!.at);
  const state = libraryOf(world, place, end.signal);
  render(<Library state={state} />, root);
  state.start();
  await next(80);
  return { world, state, place };
}

export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
export const text = (selector: string) =>
  all(selector).map((el) => el.textContent!.replace(/\s+/g, ' ').trim());

/** @throws {Error} where nothing is called so. */
export function named(name: string): HTMLElement {
  const found = all('button, a, summary, label').find(
    (el) => (el.getAttribute('aria-label') ?? el.textContent ?? '').replace(/\s+/g, ' ').trim() === name,
  );
  if (!found) throw new Error(`Nothing is called ${name}`);
  return found;
}
export async function press(name: string): Promise<void> {
  named(name).click();
  await next();
}
export const field = () => document.querySelector<HTMLInputElement>('.search input')!;
export async function type(value: string, into = field()): Promise<void> {
  into.value = value;
  into.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await next();
}

// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NEWS_SITES } from '../../lib/model/news-sites';
import { SettingsState } from './settings-state';
import { patternOf } from './site-input';
import { SitesSection } from './sites';
import { FakeSettings } from './testing';

let services: FakeSettings;
let end: AbortController;
let state: SettingsState;
beforeEach(async () => {
  end = new AbortController();
  services = new FakeSettings();
  state = new SettingsState(services, end.signal);
  await state.start();
  render(<SitesSection state={state} />, document.body);
});
afterEach(() => {
  render(null, document.body);
  end.abort();
});

const field = () => document.querySelector('textarea')!;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((el) => el.textContent === name)!;
const asked = () =>
  services.calls.filter(([name]) => name === 'requestPermission').map(([, origins]) => origins as string[]);
async function type(text: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.waitFor(() => expect(field().value).toBe(text));
}
const always = () => services.list.always.map(({ pattern }) => pattern);

test('every site of the ready list is one that a permission can be asked for', () => {
  expect(NEWS_SITES.map(patternOf)).toEqual(NEWS_SITES.map((site) => `https://*.${site}/*`));
});

test('the ready list joins what was typed, is edited, and asked for in one question', async () => {
  await type('valley.example reuters.com');
  button('Fill in well-known news sites').click();
  await vi.waitFor(() => expect(field().value).toContain('nytimes.com'));
  await type(field().value.replace('nytimes.com\n', ''));
  button('Add').click();
  await vi.waitFor(() => expect(field().value).toBe(''));
  expect(asked()).toHaveLength(1);
  const wanted = ['valley.example', ...NEWS_SITES.filter((site) => site !== 'nytimes.com')];
  expect(asked()[0]!.toSorted()).toEqual(wanted.map((site) => `https://*.${site}/*`).sort());
  expect(always()).toEqual(asked()[0]);
  // What was refused stays to be edited.
  services.granted = false;
  await type('paper.example');
  button('Add').click();
  await vi.waitFor(() => expect(document.body.textContent).toContain('did not allow it'));
  expect(field().value).toBe('paper.example');
});

test('all of a list are taken out in one go, into the field; one site has its own button alone', async () => {
  expect(button('Remove all')).toBeUndefined();
  await type('a.example');
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(always()).toEqual(['https://*.a.example/*']));
  await vi.waitFor(() => expect(field().value).toBe(''));
  expect(button('Remove all')).toBeUndefined();
  await type('b.example\nc.example');
  button('Add').click();
  await vi.waitFor(() => expect(button('Remove all')).toBeDefined());
  button('Remove all').click();
  await vi.waitFor(() => expect(always()).toEqual([]));
  // There to be edited, and added again.
  await vi.waitFor(() => expect(field().value).toBe('a.example\nb.example\nc.example'));
});

test('what was typed stays when all is drawn anew, as it is in another language', async () => {
  await type('valley.example');
  render(<SitesSection key="anew" state={state} />, document.body);
  expect(field().value).toBe('valley.example');
});

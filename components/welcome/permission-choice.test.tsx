// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SettingsState } from '../settings/settings-state';
import { EVERYWHERE } from '../settings/site-input';
import { FakeSettings } from '../settings/testing';
import { PermissionChoice, PermissionWish } from './permission-choice';

let services: FakeSettings;
let end: AbortController;
let show: (key: string) => void;
beforeEach(async () => {
  end = new AbortController();
  services = new FakeSettings();
  const state = new SettingsState(services, end.signal);
  await state.start();
  const wish = new PermissionWish();
  show = (key) => render(<PermissionChoice key={key} state={state} wish={wish} />, document.body);
  show('first');
});
afterEach(() => {
  render(null, document.body);
  end.abort();
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));
async function choose(label: string): Promise<void> {
  const labels = [...document.querySelectorAll('label')];
  labels
    .find((el) => el.textContent?.startsWith(label))!
    .querySelector('input')!
    .click();
  await settle();
}
async function type(text: string): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>('textarea')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}
const ask = () => document.querySelector<HTMLButtonElement>('button.strong');
const said = () => [...document.querySelectorAll('[role=status]')].map((el) => el.textContent).join('');
const asked = () =>
  services.calls.filter(([name]) => name === 'requestPermission').map(([, origins]) => origins);

test('begins with a click, for which nothing is asked', () => {
  expect(ask()).toBeNull();
  expect(said()).toContain('Nothing to do');
});

test('news sites: the ones ticked and the ones typed, in one question', async () => {
  await choose('By itself on news sites');
  expect(ask()?.disabled).toBe(true);
  await choose('reuters.com');
  await type('paper.example, www.valley.example');
  expect(ask()?.textContent).toBe('Ask the browser for 3 sites');
  ask()!.click();
  await vi.waitFor(() => expect(said()).toContain('Articles on 3 sites are marked by themselves now.'));
  expect(asked()).toEqual([
    ['https://*.reuters.com/*', 'https://*.paper.example/*', 'https://*.valley.example/*'],
  ]);
  expect(services.list.always.map(({ pattern }) => pattern)).toEqual(asked()[0]);
});

test('the ready list, edited, in one question', async () => {
  await choose('By itself on news sites');
  [...document.querySelectorAll('button')].find((el) => el.textContent?.startsWith('Fill in'))!.click();
  await settle();
  const filled = document.querySelector('textarea')!.value;
  await type(filled.replace('cnn.com\n', ''));
  ask()!.click();
  await vi.waitFor(() => expect(said()).toContain('are marked by themselves now.'));
  expect(asked()).toHaveLength(1);
  expect(asked()[0]).toHaveLength(filled.split('\n').length - 1);
  expect(asked()[0]).not.toContain('https://*.cnn.com/*');
});

test('what is no site is said, and nothing is asked', async () => {
  await choose('By itself on news sites');
  await type('paper.example nonsense');
  expect(said()).toContain('“nonsense” is no address of a site.');
  expect(ask()?.disabled).toBe(true);
});

test('everywhere; and the browser’s no is taken as one', async () => {
  services.granted = false;
  await choose('By itself on all sites');
  ask()!.click();
  await vi.waitFor(() => expect(said()).toContain('did not allow it'));
  expect(asked()).toEqual([[...EVERYWHERE]]);
  expect(services.list.always).toEqual([]);
});

test('what was chosen and typed stays when all is drawn anew, as it is in another language', async () => {
  await choose('By itself on news sites');
  await choose('reuters.com');
  await type('valley.example');
  show('anew');
  expect(document.querySelector('textarea')?.value).toBe('valley.example');
  expect(ask()?.textContent).toBe('Ask the browser for 2 sites');
});

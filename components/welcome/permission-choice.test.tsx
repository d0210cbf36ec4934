// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SettingsState } from '../settings/settings-state';
import { EVERYWHERE } from '../settings/site-input';
import { FakeSettings } from '../settings/testing';
import { PermissionChoice } from './permission-choice';

let services: FakeSettings;
let end: AbortController;
beforeEach(async () => {
  end = new AbortController();
  services = new FakeSettings();
  const state = new SettingsState(services, end.signal);
  await state.start();
  render(<PermissionChoice state={state} />, document.body);
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
  const field = document.querySelector<HTMLInputElement>('input[type=text]')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}
const button = () => document.querySelector<HTMLButtonElement>('button');
const said = () => [...document.querySelectorAll('[role=status]')].map((el) => el.textContent).join('');
const asked = () =>
  services.calls.filter(([name]) => name === 'requestPermission').map(([, origins]) => origins);

test('begins with a click, for which nothing is asked', () => {
  expect(button()).toBeNull();
  expect(said()).toContain('Nothing to do');
});

test('news sites: the ones ticked and the ones typed, in one question', async () => {
  await choose('By itself on news sites');
  expect(button()?.disabled).toBe(true);
  await choose('reuters.com');
  await type('paper.example, www.valley.example');
  expect(button()?.textContent).toBe('Ask the browser for 3 sites');
  button()!.click();
  await vi.waitFor(() => expect(said()).toContain('Articles on 3 sites are marked by themselves now.'));
  expect(asked()).toEqual([
    ['https://*.reuters.com/*', 'https://*.paper.example/*', 'https://*.valley.example/*'],
  ]);
  expect(services.list.always.map(({ pattern }) => pattern)).toEqual(asked()[0]);
});

test('what is no site is said, and nothing is asked', async () => {
  await choose('By itself on news sites');
  await type('paper.example nonsense');
  expect(said()).toContain('“nonsense” is no address of a site.');
  expect(button()?.disabled).toBe(true);
});

test('everywhere; and the browser’s no is taken as one', async () => {
  services.granted = false;
  await choose('By itself on all sites');
  button()!.click();
  await vi.waitFor(() => expect(said()).toContain('did not allow it'));
  expect(asked()).toEqual([[...EVERYWHERE]]);
  expect(services.list.always).toEqual([]);
});

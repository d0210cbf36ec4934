import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { SettingsState } from './settings-state';
import { EVERYWHERE } from './site-input';
import { FakeSettings } from './testing';

let end = new AbortController();
afterEach(() => end.abort());

async function open(...world: ConstructorParameters<typeof FakeSettings>) {
  end = new AbortController();
  const services = new FakeSettings(...world);
  const state = new SettingsState(services, end.signal);
  await state.start();
  return { services, state };
}

describe('a choice', () => {
  test('is shown at once and kept', async () => {
    const { services, state } = await open();
    const changing = state.change(() => ({ theme: 'dark' }));
    expect(state.settings.value.theme).toBe('dark');
    await changing;
    expect(services.settings.theme).toBe('dark');
  });

  test('that cannot be kept is taken back, and said', async () => {
    const { services, state } = await open();
    services.broken = 'No room.';
    await state.changeLook('first', { line: 'wavy' });
    expect(state.settings.value).toEqual(DEFAULT_SETTINGS);
    expect(state.toasts.current.value).toMatchObject({ kind: 'failed', text: 'Not changed. No room.' });
  });

  test('of one look or filter leaves the others', async () => {
    const { services, state } = await open();
    await state.changeLook('second', { line: 'double' });
    await state.changeShown({ confidence: 0.6 });
    expect(services.settings.looks).toEqual({
      ...DEFAULT_SETTINGS.looks,
      second: { ...DEFAULT_SETTINGS.looks.second, line: 'double' },
    });
    expect(services.settings.shown).toEqual({ ...DEFAULT_SETTINGS.shown, confidence: 0.6 });
  });

  test('made elsewhere is followed until the page ends', async () => {
    const { services, state } = await open();
    await services.change(() => ({ tint: 'none' }));
    expect(state.settings.value.tint).toBe('none');
    end.abort();
    await services.change(() => ({ tint: 'strong' }));
    expect(state.settings.value.tint).toBe('none');
  });
});

describe('sites', () => {
  test('the permission is asked for first, then the wish is kept', async () => {
    const { services, state } = await open();
    expect(await state.allow(EVERYWHERE)).toBe(true);
    expect(services.calls.filter(([name]) => name !== 'watchSites').map(([name]) => name)).toEqual([
      'requestPermission',
      'changeSites',
    ]);
    expect(state.everywhere).toBe(true);
  });

  test('refused, nothing is kept and it is said', async () => {
    const { services, state } = await open();
    services.granted = false;
    expect(await state.allow(['https://*.news.example/*'])).toBe(false);
    expect(state.denied.value).toBe(true);
    expect(state.sites.value.always).toEqual([]);
  });

  test('everywhere needs the permission for all of it', async () => {
    const { state } = await open({
      list: {
        off: [],
        click: [],
        always: [
          { pattern: EVERYWHERE[0]!, permitted: true },
          { pattern: EVERYWHERE[1]!, permitted: false },
        ],
      },
    });
    expect(state.everywhere).toBe(false);
  });
});

test('keys are changed and read again', async () => {
  const { services, state } = await open();
  await state.changeKeys('open-card', 'Alt+Shift+Y');
  expect(services.calls).toContainEqual(['changeKeys', 'open-card', 'Alt+Shift+Y']);
  expect(state.commands.value.find(({ name }) => name === 'open-card')?.keys).toBe('Alt+Shift+Y');
});

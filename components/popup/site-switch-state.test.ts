import { describe, expect, test } from 'vitest';
import { modeOf, SiteSwitchState } from './site-switch-state';
import { FakeServices } from './testing';

const URL = 'https://valley.example/dam';

async function switchOver(services: FakeServices) {
  const state = new SiteSwitchState(services);
  await state.start(URL);
  return state;
}

describe('the switch of a site', () => {
  test('asks for the permission in the click itself, and keeps the wish when it is granted', async () => {
    const services = new FakeServices();
    const state = await switchOver(services);
    const choosing = state.choose('always');
    // Nothing may be waited for before the browser is asked.
    expect(services.callsOf('requestPermission')).toEqual([['https://valley.example/*']]);
    expect(services.callsOf('setSite')).toEqual([[URL, { off: false, always: true }]]);
    expect(await choosing).toBe('always');
    expect(state.denied.value).toBe(false);
  });

  test('takes the wish back when the browser refuses, and says so', async () => {
    const state = await switchOver(new FakeServices({ granted: false }));
    expect(await state.choose('always')).toBe('click');
    expect(state.denied.value).toBe(true);
    expect(modeOf(state.site.value!)).toBe('click');
    await state.choose('off');
    expect(state.denied.value).toBe(false);
  });

  test('takes the wish back when asking itself fails', async () => {
    const services = new FakeServices();
    services.requestPermission = () => Promise.reject(new Error('No gesture.'));
    const state = await switchOver(services);
    await expect(state.choose('always')).rejects.toThrow('No gesture.');
    expect(services.world.site.always).toBe(false);
    expect(modeOf(state.site.value!)).toBe('click');
  });

  test('off and on again', async () => {
    const services = new FakeServices();
    const state = await switchOver(services);
    expect(await state.choose('off')).toBe('off');
    expect(services.world.site.off).toBe(true);
    expect(await state.choose('click')).toBe('click');
    expect(services.world.site.off).toBe(false);
  });

  test('is none where there is no site', async () => {
    const services = new FakeServices({ site: { host: null, pattern: null, off: false, always: false } });
    const state = await switchOver(services);
    expect(state.site.value).toBeNull();
    expect(await state.choose('off')).toBeNull();
    expect(services.callsOf('setSite')).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PageWatch } from './page-watch';
import { FakeServices, pageStateOf } from './testing';

const end = new AbortController();
const watchOf = (services: FakeServices, signal = end.signal) => new PageWatch(services, signal);
const SOMEONE = [{ words: '“Yes.”', speaker: 'Ada' }];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('watching the page', () => {
  test('a page that is marked already shows before the marking is done', async () => {
    const services = new FakeServices({ page: pageStateOf(SOMEONE) });
    let marked: () => void = () => undefined;
    services.markTab = () =>
      new Promise((resolve) => {
        marked = () => resolve({ ok: true });
      });
    const watch = watchOf(services);
    const started = watch.start();
    await vi.advanceTimersByTimeAsync(1);
    expect(watch.view.value).toMatchObject({ at: 'page', state: { status: 'ready' } });
    marked();
    await started;
    expect(watch.view.value.at).toBe('page');
  });

  test('fills in what the page finds while the popup is open', async () => {
    const services = new FakeServices({ page: pageStateOf([], { status: 'reading' }) });
    const watch = watchOf(services);
    await watch.start();
    expect(watch.view.value).toMatchObject({ at: 'page', state: { status: 'reading', attributions: [] } });
    services.world.page = pageStateOf(SOMEONE);
    await vi.advanceTimersByTimeAsync(100);
    expect(watch.view.value).toMatchObject({ at: 'page', state: { status: 'ready' } });
    services.world.page = pageStateOf([...SOMEONE, { words: 'no', speaker: 'Ben' }]);
    await vi.advanceTimersByTimeAsync(2000);
    const view = watch.view.value;
    expect(view.at === 'page' && view.state.attributions).toHaveLength(2);
  });

  test('the same answer again is no news', async () => {
    const services = new FakeServices({ page: pageStateOf(SOMEONE) });
    const watch = watchOf(services);
    await watch.start();
    let told = 0;
    watch.view.subscribe(() => {
      told++;
    });
    services.world.page = pageStateOf(SOMEONE);
    await vi.advanceTimersByTimeAsync(5000);
    expect(told).toBe(1);
  });

  test('a refusal is shown with its reason', async () => {
    const watch = watchOf(
      new FakeServices({ mark: { ok: false, code: 'forbidden', reason: 'Not this page.' } }),
    );
    await watch.start();
    expect(watch.view.value).toEqual({ at: 'refused', code: 'forbidden', reason: 'Not this page.' });
  });

  test('a background that fails is a refusal too', async () => {
    const services = new FakeServices();
    services.markTab = () => Promise.reject(new Error('Gone.'));
    services.world.answers = false;
    const watch = watchOf(services);
    await watch.start();
    expect(watch.view.value).toEqual({ at: 'refused', code: 'failed', reason: 'Gone.' });
  });

  test('a site that is switched off can be marked once', async () => {
    const watch = watchOf(
      new FakeServices({ page: pageStateOf(SOMEONE), mark: { ok: false, code: 'off', reason: '' } }),
    );
    await watch.start();
    expect(watch.view.value.at).toBe('refused');
    await watch.mark(true);
    expect(watch.view.value.at).toBe('page');
  });

  test('a page that says nothing is called silent, and heard when it speaks after all', async () => {
    const services = new FakeServices({ page: pageStateOf(SOMEONE), answers: false });
    const watch = watchOf(services);
    await watch.start();
    expect(watch.view.value.at).toBe('asking');
    await vi.advanceTimersByTimeAsync(1500);
    expect(watch.view.value.at).toBe('silent');
    services.world.answers = true;
    await vi.advanceTimersByTimeAsync(1500);
    expect(watch.view.value.at).toBe('page');
  });

  test('without a tab the popup stands alone, and asks nobody', async () => {
    const services = new FakeServices({ page: null });
    const watch = watchOf(services);
    await watch.start();
    expect(watch.view.value.at).toBe('alone');
    expect(services.callsOf('markTab')).toEqual([]);
  });

  test('ends with the popup', async () => {
    const popup = new AbortController();
    const services = new FakeServices({ page: pageStateOf(SOMEONE) });
    await watchOf(services, popup.signal).start();
    popup.abort();
    const asked = vi.spyOn(services, 'pageState');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked).not.toHaveBeenCalled();
  });
});

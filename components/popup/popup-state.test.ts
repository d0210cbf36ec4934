import { afterEach, describe, expect, test, vi } from 'vitest';
import { ACTS, DEFAULT_SHOWN } from '../../lib/model/settings';
import { PopupState } from './popup-state';
import { ARTICLE, annotationOf, FakeServices, pageStateOf, type Sketch, type World } from './testing';

const SKETCHES: Sketch[] = [
  { words: '“One.”', speaker: 'Ada' },
  { words: 'two', speaker: 'Ben', relays: ['Wire'] },
  { words: 'three', speaker: 'Ada', relays: [null] },
  { words: 'four', speaker: 'Ben', act: 'belief' },
];
const PAGE = pageStateOf(SKETCHES);
const savedEntry = (i: number) => ({
  article: ARTICLE,
  annotation: annotationOf(PAGE.text, PAGE.attributions[i]!, ARTICLE),
});

let end = new AbortController();
afterEach(() => end.abort());

async function open(world: Partial<World> = {}) {
  end = new AbortController();
  const services = new FakeServices({ page: PAGE, saved: [], ...world });
  const state = new PopupState(services, end.signal);
  await state.start();
  await vi.waitFor(() => expect(state.saved.count.value ?? state.saved.error.value).not.toBeNull());
  return { services, state };
}
const toastOf = (state: PopupState) => state.toasts.current.value;

describe('the list', () => {
  test('shows statements and questions, and the other acts when wished; the settings keep it', async () => {
    const { services, state } = await open();
    expect(state.list.shown.value.map(({ key }) => key)).toEqual(['a1', 'a2', 'a3']);
    expect(state.list.otherActs.value).toBe(1);
    await state.showAllActs(true);
    expect(state.list.shown.value).toHaveLength(4);
    expect(services.callsOf('keepShown')).toEqual([[{ ...DEFAULT_SHOWN, acts: ACTS, confidence: 0 }]]);
  });

  test('follows the settings: acts, kinds and confidence', async () => {
    const { services, state } = await open({ shown: { ...DEFAULT_SHOWN, acts: ACTS } });
    expect(state.list.shown.value).toHaveLength(4);
    expect(state.list.allActs.value).toBe(true);
    await services.keepShown({ ...DEFAULT_SHOWN, confidence: 1 });
    expect(state.list.shown.value).toEqual([]);
    expect(state.list.hidden.value).toBe(4);
  });

  test('filters by one distance or several; counts stay', async () => {
    const { state } = await open();
    state.list.toggle('second');
    expect(state.list.shown.value.map(({ key }) => key)).toEqual(['a2']);
    state.list.toggle('hearsay');
    expect(state.list.shown.value.map(({ key }) => key)).toEqual(['a2', 'a3']);
    expect(state.list.counts.value).toEqual({ first: 1, second: 1, third: 0, hearsay: 1 });
    state.list.clear();
    expect(state.list.shown.value).toHaveLength(3);
  });
});

describe('saving', () => {
  test('one shows as saved at once, before the page tells', async () => {
    const { state } = await open();
    await state.save(['a2']);
    expect(state.savedOf.value.has('a2')).toBe(true);
    expect(state.unsaved.value.map(({ key }) => key)).toEqual(['a1', 'a3']);
    expect(toastOf(state)).toBeNull();
  });

  test('all that are listed, acknowledged, and taken back by undo', async () => {
    const { services, state } = await open({
      saved: [savedEntry(0)],
      page: { ...PAGE, saved: { a1: savedEntry(0).annotation.id } },
    });
    await vi.waitFor(() => expect(state.saved.here.value).toHaveLength(1));
    await state.save(state.unsaved.value.map(({ key }) => key));
    expect(services.callsOf('save')).toEqual([[['a2', 'a3']]]);
    expect(toastOf(state)?.text).toBe('2 quotations saved.');
    await state.toasts.undo();
    expect(services.world.saved.map(({ annotation }) => annotation.id)).toEqual([
      savedEntry(0).annotation.id,
    ]);
    expect([...state.savedOf.value.keys()]).toEqual(['a1']);
  });

  test('deleting offers undo, which puts everything back', async () => {
    const entry = savedEntry(0);
    entry.annotation.note = 'Keep me.';
    const { services, state } = await open({
      saved: [entry],
      page: { ...PAGE, saved: { a1: entry.annotation.id } },
    });
    expect(await state.remove([entry.annotation.id])).toBe(true);
    expect(state.savedOf.value.size).toBe(0);
    expect(toastOf(state)).toMatchObject({ kind: 'done', text: 'Quotation deleted.' });
    await state.toasts.undo();
    expect(services.world.saved[0]?.annotation.note).toBe('Keep me.');
    expect(state.savedOf.value.get('a1')?.annotation?.note).toBe('Keep me.');
    expect(toastOf(state)?.text).toBe('Quotation put back.');
  });

  test('what was deleted elsewhere is no longer shown as saved', async () => {
    const entry = savedEntry(0);
    const { services, state } = await open({
      saved: [entry],
      page: { ...PAGE, saved: { a1: entry.annotation.id } },
    });
    expect(state.savedOf.value.has('a1')).toBe(true);
    services.world.saved = [];
    services.changed();
    expect(state.savedOf.value.has('a1')).toBe(false);
  });

  test('a store that does not open is said, and the list still stands', async () => {
    const { state } = await open({ storeError: 'The database is locked.' });
    expect(state.saved.error.value).toBe('The database is locked.');
    expect(state.list.shown.value).toHaveLength(3);
    await state.save(['a1']);
    expect(toastOf(state)).toMatchObject({ kind: 'failed', text: 'That did not work: see above.' });
    expect(state.savedOf.value.size).toBe(0);
  });

  test('and trying again heals', async () => {
    const { services, state } = await open({ storeError: 'The database is locked.' });
    services.world.storeError = null;
    state.saved.retry();
    await vi.waitFor(() => expect(state.saved.count.value).toBe(0));
    expect(state.saved.error.value).toBeNull();
  });

  test('a background that cannot write is said although reading works', async () => {
    end = new AbortController();
    const services = new FakeServices({ page: PAGE });
    services.storeStatus = async () => ({ ok: false, error: 'No room left.' });
    const state = new PopupState(services, end.signal);
    await state.start();
    await vi.waitFor(() => expect(state.saved.error.value).toBe('No room left.'));
  });
});

describe('what else can be done', () => {
  test('words that cannot be shown are said to be so', async () => {
    const { services, state } = await open();
    await state.reveal({ attributionId: 'a1' });
    expect(toastOf(state)).toBeNull();
    await state.reveal({ annotationId: 'gone' });
    expect(toastOf(state)?.text).toMatch(/cannot be found/);
    expect(services.callsOf('reveal')).toHaveLength(2);
  });

  test('export of the page or of all', async () => {
    const { services, state } = await open();
    await state.export('csv', 'page');
    await state.export('json', 'all');
    expect(services.callsOf('exportFile')).toEqual([
      ['csv', ARTICLE.url],
      ['json', undefined],
    ]);
    expect(toastOf(state)?.text).toBe('hearsay.json is in your downloads.');
  });

  test('switching the site off unmarks the page, switching it on marks it again', async () => {
    const { state } = await open();
    await state.chooseSite('off');
    expect(state.page.view.value.at).toBe('refused');
    await state.chooseSite('click');
    expect(state.page.view.value.at).toBe('page');
  });

  test('a popup without a page begins with what is saved', async () => {
    const { state } = await open({ page: null, saved: [savedEntry(0)] });
    expect(state.tab.value).toBe('saved');
    expect(state.saved.latest.value).toHaveLength(1);
  });
});

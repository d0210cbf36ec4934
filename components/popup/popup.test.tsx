// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup } from './popup';
import { PopupState } from './popup-state';
import { ARTICLE, annotationOf, FakeServices, pageStateOf, type Sketch, type World } from './testing';

const SKETCHES: Sketch[] = [
  { words: '“One.”', speaker: 'Ada' },
  { words: 'two', speaker: 'Ben', relays: ['Wire'] },
  { words: 'three', speaker: 'Ada', relays: [null], confidence: 0.4 },
  { words: 'four', speaker: 'Ben', act: 'belief' },
];
const PAGE = pageStateOf(SKETCHES);
const entryOf = (i: number, part = {}) => ({
  article: ARTICLE,
  annotation: annotationOf(PAGE.text, PAGE.attributions[i]!, ARTICLE, part),
});

let end = new AbortController();
afterEach(() => {
  end.abort();
  render(null, document.body);
});

async function open(world: Partial<World> = {}) {
  end = new AbortController();
  const services = new FakeServices({ page: PAGE, saved: [], ...world });
  const state = new PopupState(services, end.signal);
  await act(async () => {
    render(<Popup state={state} />, document.body);
    await state.start();
    await new Promise((resolve) => setTimeout(resolve));
  });
  return { services, state };
}

const text = (selector: string) =>
  [...document.querySelectorAll(selector)].map((el) => el.textContent?.replace(/\s+/g, ' ').trim());
const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
const button = (name: string | RegExp) => {
  const matches = (el: HTMLElement) => {
    const named = el.getAttribute('aria-label') ?? el.textContent ?? '';
    return typeof name === 'string' ? named.trim() === name : name.test(named);
  };
  const found = [...document.querySelectorAll<HTMLElement>('button')].find(matches);
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const press = async (name: string | RegExp) => {
  await act(() => button(name).click());
  await settled();
};
const type = async (field: HTMLInputElement | HTMLTextAreaElement, value: string) => {
  await act(() => {
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
};
/** Dispatches an event and lets what it causes happen. */
const dispatch = (el: Element, event: Event) =>
  act(() => {
    el.dispatchEvent(event);
  });
const key = (el: Element, name: string) =>
  act(() => {
    el.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });

describe('this page', () => {
  test('says what was found, and lists it by speaker with the way of the words', async () => {
    await open();
    expect(text('h1')).toEqual(['3 quotations · 1 second-hand · 1 hearsay']);
    expect(text('h2.speaker')).toEqual(['Ada 2', 'Ben']);
    expect(text('.words')).toEqual(['“One.”', 'three', 'two']);
    expect(text('.distance-word')).toEqual(['First-hand', 'Hearsay', 'Second-hand']);
    expect(text('.chain [aria-hidden]')).toEqual([
      'this site ← someone not named ← Ada',
      'this site ← Wire ← Ben',
    ]);
    expect(text('.chain .unseen')[1]).toBe('The way of the words: this site, from Wire, from Ben');
    expect(text('.row-way .aside')).toEqual(['unsure']);
  });

  test('a chip shows only its distance; pressed again, all', async () => {
    await open();
    await press(/^Second-hand/);
    expect(button(/^Second-hand/).getAttribute('aria-pressed')).toBe('true');
    expect(text('.words')).toEqual(['two']);
    expect(text('h1')).toEqual(['3 quotations · 1 second-hand · 1 hearsay']);
    await press(/^Second-hand/);
    expect(text('.words')).toHaveLength(3);
  });

  test('a press on the words shows them on the page', async () => {
    const { services } = await open();
    await press('two');
    expect(services.callsOf('reveal')).toEqual([[1, { attributionId: 'a2' }]]);
  });

  test('arrow keys go from row to row', async () => {
    await open();
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    rows[0]!.focus();
    await key(rows[0]!, 'ArrowDown');
    expect(document.activeElement).toBe(rows[1]);
    await key(rows[1]!, 'End');
    expect(document.activeElement).toBe(rows[2]);
    await key(rows[2]!, 'ArrowDown');
    expect(document.activeElement).toBe(rows[2]);
    await key(rows[2]!, 'Home');
    expect(document.activeElement).toBe(rows[0]);
  });

  test('saved ones show so, and are deleted by the same button, with undo', async () => {
    const { services } = await open();
    await press('Save');
    expect(button(/^Saved\./).getAttribute('aria-pressed')).toBe('true');
    expect(services.world.saved).toHaveLength(1);
    await press(/^Saved\./);
    expect(services.world.saved).toHaveLength(0);
    expect(text('[role="status"] p')).toEqual(['Quotation deleted.']);
    await press('Undo');
    expect(services.world.saved).toHaveLength(1);
    expect(button(/^Saved\./)).toBeTruthy();
  });

  test('save all saves what is listed', async () => {
    const { services } = await open();
    await press(/^Hearsay 1/);
    await press('Save these 1');
    expect(services.callsOf('save')).toEqual([[['a3']]]);
    await press(/^Hearsay 1/);
    await press('Save all 2');
    expect(button('All saved')).toHaveProperty('disabled', true);
  });
});

describe('note and tags', () => {
  test('are kept at a pause, and acknowledged', async () => {
    const { services } = await open({
      saved: [entryOf(0)],
      page: { ...PAGE, saved: { a1: entryOf(0).annotation.id } },
    });
    await press('Note and tags');
    await type(document.querySelector('textarea')!, 'Check this.');
    expect(text('.save-state')).toEqual(['Saving…']);
    await vi.waitFor(() => expect(text('.save-state')).toEqual(['Saved']), 2000);
    await type(document.querySelector<HTMLInputElement>('.note-editor input')!, 'a, b');
    await dispatch(document.querySelector('.note-editor input')!, new FocusEvent('blur'));
    await settled();
    expect(services.callsOf('update').map(([change]) => change)).toEqual([
      { id: entryOf(0).annotation.id, note: 'Check this.' },
      { id: entryOf(0).annotation.id, tags: ['a', ' b'] },
    ]);
    await press('Note and tags');
    expect(text('.note')).toEqual(['Check this.']);
  });

  test('are kept when the popup closes in the middle of a word', async () => {
    const { services } = await open({
      saved: [entryOf(0)],
      page: { ...PAGE, saved: { a1: entryOf(0).annotation.id } },
    });
    await press('Note and tags');
    await type(document.querySelector('textarea')!, 'Half a wo');
    window.dispatchEvent(new Event('pagehide'));
    expect(services.callsOf('update')).toEqual([[{ id: entryOf(0).annotation.id, note: 'Half a wo' }]]);
  });

  test('a note that could not be kept stays in its field, with the reason', async () => {
    const { services } = await open({
      saved: [entryOf(0)],
      page: { ...PAGE, saved: { a1: entryOf(0).annotation.id } },
    });
    services.update = () => Promise.reject(new Error('No room left.'));
    await press('Note and tags');
    const field = document.querySelector('textarea')!;
    await type(field, 'Precious');
    await dispatch(field, new FocusEvent('blur'));
    await settled();
    expect(text('.save-state')).toEqual(['Not saved. No room left.']);
    expect(field.value).toBe('Precious');
  });
});

describe('saved', () => {
  const other = { ...ARTICLE, url: 'https://coast.example/ferry', title: 'Ferry', publisher: 'The Coast' };
  const elsewhere = {
    article: other,
    annotation: annotationOf(PAGE.text, PAGE.attributions[1]!, other),
  };

  test('lists this page’s, those no longer found, and the latest of others with a link', async () => {
    const lost = entryOf(2);
    const { services } = await open({
      saved: [entryOf(0), lost, elsewhere],
      page: { ...PAGE, saved: { a1: entryOf(0).annotation.id }, orphans: [lost.annotation.id] },
    });
    await press(/^Saved 3$/);
    expect(text('.section-title')).toEqual([
      'On this page',
      'No longer found on this page',
      'Latest from other pages',
    ]);
    expect(text('.words')).toEqual(['“One.”', 'three', 'two']);
    // Only what is on the page can be shown there.
    expect(document.querySelectorAll('[data-row]')).toHaveLength(1);
    const link = document.querySelector<HTMLAnchorElement>('.origin a')!;
    expect(link.href).toBe(other.url);
    await act(() => link.click());
    expect(services.callsOf('openPage')).toEqual([[other.url]]);
  });

  test('after a deletion the keyboard stands on undo', async () => {
    await open({ saved: [elsewhere] });
    await press(/^Saved 1$/);
    await press('Delete');
    expect(text('.words')).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Undo');
  });

  test('an address that is no link is not made one', async () => {
    const odd = { ...other, url: 'javascript:alert(1)' };
    await open({ saved: [{ article: odd, annotation: { ...elsewhere.annotation, articleUrl: odd.url } }] });
    await press(/^Saved 1$/);
    expect(document.querySelector('.origin')!.textContent).toContain('Ferry');
    expect(document.querySelector('.origin a')).toBeNull();
  });
});

describe('when there is no list', () => {
  test('no article: one sentence and a button that marks it all the same', async () => {
    const { services } = await open({
      page: pageStateOf(SKETCHES, { status: 'not-article', message: 'Too little text.' }),
    });
    expect(text('.ask p')).toEqual(['Too little text.']);
    await press('Mark it all the same');
    expect(services.callsOf('markAnyway')).toHaveLength(1);
    expect(text('.words')).toHaveLength(3);
  });

  test('forbidden: the reason, and no button that would fail again', async () => {
    await open({ mark: { ok: false, code: 'forbidden', reason: 'Closed to extensions.' } });
    expect(text('.ask p')).toEqual(['Closed to extensions.']);
    expect(document.querySelector('.ask button')).toBeNull();
  });

  test('switched off: can be marked this once', async () => {
    await open({ mark: { ok: false, code: 'off', reason: '' } });
    await press('Mark this once');
    expect(text('.words')).toHaveLength(3);
  });

  test('a broken store is said above the list', async () => {
    await open({ storeError: 'The database is locked.' });
    expect(text('.notice')[0]).toContain('The database is locked.');
    expect(text('.words')).toHaveLength(3);
  });
});

describe('panels at the foot', () => {
  test('export: this page or all, in four formats; Escape closes and gives the focus back', async () => {
    const { services } = await open({ saved: [entryOf(0)] });
    await press('Export');
    expect(text('.options:not(.gold) .option')).toHaveLength(5);
    await press(/^CSV/);
    expect(services.callsOf('exportFile')).toEqual([['csv', ARTICLE.url]]);
    await press('Export');
    await act(() => document.querySelectorAll<HTMLElement>('.scope input')[1]!.click());
    await press(/^Markdown/);
    expect(services.callsOf('exportFile').at(-1)).toEqual(['markdown', undefined]);
    await press('Export');
    document.querySelector<HTMLElement>('.option')!.focus();
    await key(document.activeElement!, 'Escape');
    expect(document.querySelector('.panel')).toBeNull();
    expect(document.activeElement).toBe(button('Export'));
  });

  test('import leads to the page where a file is looked at first', async () => {
    const { services } = await open();
    await press('Export');
    await press('Import…');
    expect(services.callsOf('openExchange')).toHaveLength(1);
  });

  test('the switch of the site', async () => {
    const { services } = await open();
    await press(/^Marks on a click/);
    await press(/^Never/);
    expect(services.callsOf('setSite').at(-1)?.[1]).toEqual({ off: true, always: false });
    expect(text('h1')).toEqual(['Not marked']);
    expect(button(/^Off on this site/)).toBeTruthy();
  });
});

test('tabs follow the arrow keys', async () => {
  await open();
  const page = document.getElementById('tab-page')!;
  page.focus();
  await key(page, 'ArrowRight');
  expect(document.activeElement?.id).toBe('tab-saved');
  expect(document.getElementById('tab-saved')!.getAttribute('aria-selected')).toBe('true');
  expect(text('.ask p')[0]).toMatch(/Nothing saved yet/);
});

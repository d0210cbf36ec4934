// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ARTICLE, annotationOf, pageStateOf, type Sketch } from '../popup/testing';
import { Panel } from './panel';
import { PanelState } from './panel-state';
import { FakePanelServices, type PanelWorld } from './testing';

const SKETCHES: Sketch[] = [
  { words: '“One is enough.”', speaker: 'Ada' },
  { words: 'two is better', speaker: 'Ben', relays: ['Wire'] },
  { words: 'three is a crowd', speaker: 'Ada', relays: [null] },
];
const PAGE = pageStateOf(SKETCHES);

let end = new AbortController();
beforeAll(() => {
  // jsdom lays nothing out.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/["\\:?]/g, '\\$&') });
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.scrollTo = () => {};
});
afterEach(() => {
  end.abort();
  render(null, document.body);
});

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 30)));
async function open(world: Partial<PanelWorld> = {}) {
  end = new AbortController();
  const services = new FakePanelServices({ page: PAGE, saved: [], ...world });
  const state = new PanelState(services, end.signal);
  await act(async () => {
    render(<Panel state={state} />, document.body);
    await state.start();
  });
  await settled();
  return { services, state };
}
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const texts = (selector: string) => all(selector).map((el) => el.textContent?.replace(/\s+/g, ' ').trim());
const press = async (name: string, within: ParentNode = document) => {
  const button = [...within.querySelectorAll<HTMLElement>('button')].find((el) =>
    (el.getAttribute('aria-label') ?? el.textContent ?? '').trim().startsWith(name),
  );
  if (!button) throw new Error(`No button ${name}`);
  await act(() => button.click());
  await settled();
};
const key = async (el: Element, name: string) => {
  await act(() => {
    el.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
  await settled();
};
const type = async (el: HTMLElement, value: string) => {
  await act(() => {
    (el as HTMLInputElement).value = value;
    el.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
};
const field = (label: string) => {
  const el = all('label').find((one) => one.textContent?.startsWith(label)) as HTMLLabelElement | undefined;
  if (!el?.control) throw new Error(`No field ${label}`);
  return el.control;
};
const rows = () => all('[data-row]');

describe('the page in front', () => {
  test('is listened to, not marked', async () => {
    const { services } = await open();
    expect(services.callsOf('markTab')).toEqual([]);
    expect(services.callsOf('listen')).toEqual([[1]]);
    expect(texts('.words')).toEqual(['“One is enough.”', 'two is better', 'three is a crowd']);
  });

  test('tells where the reader is: the list shows it, and the Tab key leads there', async () => {
    const { services } = await open();
    await act(() => services.tell({ inView: 'a2' }));
    await settled();
    expect(texts('[aria-current=location]')).toEqual(['two is better']);
    expect(rows().map((row) => row.tabIndex)).toEqual([-1, 0, -1]);
    await act(() => services.tell({ inView: null }));
    await settled();
    expect(all('[aria-current]')).toEqual([]);
  });

  test('gives way to another tab, whose list comes; a form that was open goes', async () => {
    const { services } = await open();
    await press('Correct');
    services.world.page = pageStateOf([{ words: 'elsewhere', speaker: 'Cy' }]);
    await act(() => services.turn({ tabId: 2, url: null }));
    await settled();
    expect(texts('.words')).toEqual(['elsewhere']);
    expect(services.callsOf('listen').at(-1)).toEqual([2]);
    expect(services.callsOf('unlisten')).toContainEqual([1]);
  });

  test('that is not marked says so, and is marked by a press', async () => {
    const { services } = await open({ answers: false });
    await vi.waitFor(() => expect(document.body.textContent).toContain('This page is not marked.'), 3000);
    services.world.answers = true;
    await press('Mark this page');
    expect(services.callsOf('markTab')).toEqual([[1, true]]);
    await vi.waitFor(() => expect(rows()).toHaveLength(3));
  });

  test('without a tab: what to do', async () => {
    await open({ page: null });
    expect(document.body.textContent).toContain('Open a news article');
  });
});

describe('keys in the list', () => {
  test('arrows move the one stop; S saves, Enter shows', async () => {
    const { services } = await open();
    rows()[0]!.focus();
    await key(rows()[0]!, 'ArrowDown');
    expect(document.activeElement).toBe(rows()[1]);
    expect(rows().map((row) => row.tabIndex)).toEqual([-1, 0, -1]);
    // The buttons of a row are stops only while the row is.
    expect(all('.row-actions').map((el) => el.querySelector('button')!.tabIndex)).toEqual([-1, 0, -1]);
    await key(rows()[1]!, 's');
    expect(services.callsOf('save')).toEqual([[['a2']]]);
    await act(() => rows()[1]!.click());
    expect(services.callsOf('reveal')).toEqual([[1, { attributionId: 'a2' }]]);
  });

  test('with a modifier they are the browser’s', async () => {
    const { services } = await open();
    await act(() => {
      rows()[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true }));
    });
    expect(services.callsOf('save')).toEqual([]);
  });

  test('Delete dismisses; what is dismissed is listed below and put back', async () => {
    const { services } = await open();
    await key(rows()[2]!, 'Delete');
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
    expect(texts('.dismissed .words')).toEqual(['three is a crowd']);
    await press('Put back');
    await vi.waitFor(() => expect(rows()).toHaveLength(3));
    expect(services.callsOf('dropCorrection')).toHaveLength(1);
  });
});

describe('the form', () => {
  test('corrects who, through whom and how; the list says it was by hand; undo', async () => {
    const { services } = await open();
    await press('Correct');
    await type(field('Who said it'), 'Ada Lund');
    await press('Add a relay');
    await type(document.querySelector<HTMLElement>('[aria-label="Relay 1"]')!, 'Radio Delta');
    await press('Save');
    await vi.waitFor(() => expect(texts('.row-speaker')[0]).toBe('Ada Lund'));
    expect(texts('.row')[0]).toContain('by your hand');
    expect(texts('.row')[0]).toContain('Radio Delta');
    const [[input]] = services.callsOf('correct') as [[{ before: { id: string }; save: boolean }]];
    expect(input).toMatchObject({ before: { id: 'a1' }, save: false });
    await press('Undo');
    await vi.waitFor(() => expect(texts('.row-speaker')[0]).toBe('Ada'));
  });

  test('relays change places and go; an empty one is someone not named', async () => {
    const { state } = await open();
    await press('Correct', all('.row')[1]!);
    await press('Add a relay');
    const names = () => state.hands.draft.value?.now.relays.map(({ name }) => name);
    expect(names()).toEqual(['Wire', '']);
    await press('Move relay 2');
    expect(names()).toEqual(['', 'Wire']);
    await press('Remove relay 2');
    expect(names()).toEqual(['']);
    await press('Save');
    await vi.waitFor(() => expect(texts('.row')[1]).toContain('Hearsay'));
  });

  test('takes words from the selection, for any part; without one it says what to do', async () => {
    const { services, state } = await open();
    await press('Correct');
    await press('Take the selection for: The words');
    expect(document.body.textContent).toContain('Select words of the article on the page first');
    services.world.selection = [[1, 7]];
    await press('Take the selection for: The words');
    expect(state.hands.draft.value?.now.content).toEqual([[1, 7]]);
    services.world.selection = [[20, 24]];
    await press('Add the selection: The words');
    expect(state.hands.draft.value?.now.content).toEqual([
      [1, 7],
      [20, 24],
    ]);
    await press('Take the selection for: Words that attribute');
    expect(state.hands.draft.value?.now.cue).toEqual([[20, 24]]);
    await press('Clear: Words that attribute');
    expect(state.hands.draft.value?.now.cue).toEqual([]);
    await press('Show on the page: The words');
    expect(services.callsOf('showSpans')).toEqual([
      [
        [
          [1, 7],
          [20, 24],
        ],
      ],
    ]);
  });

  test('names of the page and of what is saved complete what is typed', async () => {
    await open();
    await press('Correct');
    const options = () => all('datalist')[0]!.querySelectorAll('option');
    await vi.waitFor(() => expect([...options()].map(({ value }) => value)).toContain('Saved Speaker'));
    expect([...options()].map(({ value }) => value).slice(0, 3)).toEqual(['Ada', 'Ben', 'Wire']);
  });

  test('marks what is selected, as the engine has it, and saves it', async () => {
    const { services } = await open({ selection: [[0, 16]] });
    await press('Mark selection');
    expect(texts('.spans-words')[0]).toBe(PAGE.text.slice(0, 16));
    expect((field('Who said it') as HTMLInputElement).value).toBe('Ada');
    await press('Save');
    expect(services.callsOf('correct')).toMatchObject([[{ before: null, save: true }]]);
  });

  test('Escape closes it, and the focus goes back to its row', async () => {
    await open();
    rows()[1]!.focus();
    await key(rows()[1]!, 'e');
    expect(document.activeElement?.textContent).toBe('Correct');
    await key(document.querySelector('.editor')!, 'Escape');
    await vi.waitFor(() => expect(document.activeElement).toBe(rows()[1]));
  });

  test('what could not be kept stays in the form, with the reason', async () => {
    const { services, state } = await open();
    await press('Correct');
    services.world.storeError = 'There is no room left.';
    await press('Save');
    expect(texts('[role=alert]').join()).toContain('There is no room left.');
    expect(state.hands.draft.value).not.toBeNull();
  });

  test('a page that changed under it: words are not taken from another text', async () => {
    const { services, state } = await open({ selection: [[0, 3]] });
    await press('Correct');
    services.world.page = { ...PAGE, text: `News. ${PAGE.text}` };
    await act(() => state.page.ask());
    await press('Take the selection for: The words');
    expect(document.body.textContent).toContain('The page has changed meanwhile.');
    expect(state.hands.draft.value?.now.content).toEqual(PAGE.attributions[0]!.content);
  });

  test('one that is saved is corrected with its annotation', async () => {
    const annotation = annotationOf(PAGE.text, PAGE.attributions[0]!, ARTICLE);
    const { services } = await open({
      page: { ...PAGE, saved: { a1: annotation.id } },
      saved: [{ article: ARTICLE, annotation }],
    });
    await press('Correct');
    await press('Save');
    expect(services.callsOf('correct')).toMatchObject([[{ annotationId: annotation.id }]]);
  });
});

describe('the picture', () => {
  test('goes by arrow keys along its threads; a press shows what the party said and passed on', async () => {
    await open();
    await press('Picture');
    const party = (name: string) => all('.party').find((el) => el.textContent?.startsWith(name))!;
    expect(all('.party').filter((el) => el.tabIndex === 0)).toEqual([party('this site')]);
    party('this site').focus();
    await key(party('this site'), 'ArrowDown');
    expect(document.activeElement).toBe(party('Wire'));
    await key(party('Wire'), 'ArrowRight');
    expect(document.activeElement).toBe(party('Ben'));
    await key(party('Ben'), 'ArrowLeft');
    expect(document.activeElement).toBe(party('Wire'));
    await press('Wire');
    expect(texts('.routes tbody tr')).toEqual(['BenWire, second-hand1']);
    expect(texts('.words')).toEqual(['two is better']);
    await press('Wire');
    expect(texts('.routes tbody tr')).toHaveLength(3);
  });
});

describe('keys', () => {
  test('are listed as they are now, and changed on the browser’s page; the button is switched off', async () => {
    const { services } = await open();
    await press('Keys');
    expect(texts('.keys dl:first-of-type > div')).toEqual([
      'Mark this pageAlt+Shift+H',
      'Go to the next attributionAlt+Shift+.',
      'Save the current attributionno keys',
    ]);
    await press('Change keys');
    expect(services.callsOf('changeShortcuts')).toHaveLength(1);
    await act(() => document.querySelector<HTMLInputElement>('.keys input')!.click());
    expect(services.callsOf('keepHandButton')).toEqual([[false]]);
  });
});

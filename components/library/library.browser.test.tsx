import '../tokens.css';
import '../base.css';
import '../lists.css';
import '../forms.css';
import '../exchange/exchange.css';
import './library.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { LIBRARY_SCENES } from '../../tools/gallery/scenes/library';
import { asPng, standalone } from './charts/download';
import { Library } from './library';
import type { LibraryState } from './library-state';
import { readRoute } from './route';
import { type FakeLibrary, FakePlace, libraryOf } from './testing';

/*
 * The library in a real browser: contrast and roles (axe-core), that nothing sticks out at 320 px, the virtual list, keys and dialogs.
 */

const next = (ms = 140) => new Promise((resolve) => setTimeout(resolve, ms));
const scheme = async (value: 'light' | 'dark') => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
};

let end = new AbortController();
let root: HTMLElement;
let world: FakeLibrary;
let state: LibraryState;
let place: FakePlace;

beforeAll(() => {
  document.documentElement.lang = 'en';
});
afterEach(() => {
  end.abort();
  render(null, root);
  root.remove();
});

async function open(scene: string, width = 1000): Promise<void> {
  await page.viewport(width, 800);
  window.scrollTo(0, 0);
  end = new AbortController();
  root = document.body.appendChild(document.createElement('div'));
  world = LIBRARY_SCENES[scene]!.world();
  place = new FakePlace(LIBRARY_SCENES[scene]!.at);
  state = libraryOf(world, place, end.signal);
  render(<Library state={state} />, root);
  state.start();
  await next(80);
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const text = (selector: string) => all(selector).map((el) => el.textContent!.replace(/\s+/g, ' ').trim());
const named = (name: string) => {
  const found = all('button, a, summary, label').find(
    (el) => (el.getAttribute('aria-label') ?? el.textContent ?? '').replace(/\s+/g, ' ').trim() === name,
  );
  if (!found) throw new Error(`Nothing is called ${name}`);
  return found;
};
const press = async (name: string) => {
  named(name).click();
  await next();
};
const field = () => document.querySelector<HTMLInputElement>('.search input')!;
const type = async (value: string, into = field()) => {
  into.value = value;
  into.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await next();
};

/** Violations in one line each, so that a failure says what to mend. */
async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

function sticksOut(width: number): string[] {
  const wide =
    document.documentElement.scrollWidth > width ? [`the page: ${document.documentElement.scrollWidth}`] : [];
  const outside = all('.library *:not(.unseen, .unseen *, .skip)')
    .filter((el) => el.getBoundingClientRect().right > width + 0.5)
    .map((el) => el.outerHTML.slice(0, 80));
  return [...wide, ...outside];
}

describe.each(['light', 'dark'] as const)('in the %s', (tone) => {
  beforeAll(() => scheme(tone));

  test.each(Object.keys(LIBRARY_SCENES))('%s: no violation; nothing sticks out at 320 px', async (scene) => {
    await open(scene);
    expect(await violations()).toEqual([]);
    await page.viewport(320, 600);
    await next();
    expect(sticksOut(320)).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  test.each<[string, () => Promise<void>]>([
    ['help', () => press('How to search')],
    ['citations', () => press('Copy with citation')],
    ['the editor', () => press('Note and tags')],
    ['chosen ones', async () => all('.choose input')[0]!.click()],
    [
      'export of many',
      async () => {
        all('.choose input')[0]!.click();
        await next();
        await press('Export…');
        await next(60);
      },
    ],
    [
      'tags of many',
      async () => {
        all('.choose input')[0]!.click();
        await next();
        await press('Tags…');
      },
    ],
    [
      'one speaker',
      async () => {
        for (const box of all('.choose input').slice(0, 2)) box.click();
        await next();
        await press('One speaker…');
      },
    ],
    ['deleted', () => press('Delete')],
    [
      'keeping a search',
      async () => {
        await type('dam');
        await press('Keep this search');
      },
    ],
    [
      'filters on a narrow screen',
      async () => {
        await page.viewport(320, 600);
        await next();
        await press('Filters');
      },
    ],
  ])('%s: no violation', async (_, act) => {
    await open('all');
    await act();
    await next();
    expect(await violations()).toEqual([]);
  });
});

test('the check itself sees what is wrong', async () => {
  await open('all', 320);
  all('.distance-word')[0]!.style.color = 'rgb(128 128 128 / 50%)';
  all('.icon-button')[0]!.removeAttribute('aria-label');
  all('.icon-button')[0]!.removeAttribute('title');
  all('.row-speaker')[0]!.style.inlineSize = '500px';
  const found = (await violations()).map((line) => line.slice(0, line.indexOf(':')));
  expect(found).toEqual(expect.arrayContaining(['color-contrast', 'button-name']));
  expect(sticksOut(320).length).toBeGreaterThan(0);
});

describe('finding', () => {
  test('as one types, with the words marked', async () => {
    await open('all');
    await type('sluic');
    expect(text('.results-count')).toEqual(['2 of 14 quotations']);
    expect(text('mark')).toEqual(['sluice', 'sluice']);
    expect(place.hash()).toBe('#/quotations?q=sluic');
    await press('Clear the search');
    expect(text('.results-count')).toEqual(['14 quotations']);
    expect(document.activeElement).toBe(field());
  });

  test('by filters, which are part of the search and of the address', async () => {
    await open('all');
    all('.facet input')[0]!.click();
    await next();
    expect(field().value).toBe('distance:first');
    expect(new Set(text('.distance-word'))).toEqual(new Set(['First-hand']));
    place.back();
    await next();
    expect(field().value).toBe('');
    expect(text('.results-count')).toEqual(['14 quotations']);
  });

  test('a slash leads to the field', async () => {
    await open('all');
    await next(200);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(field());
  });

  test('searches are kept, used and forgotten', async () => {
    await open('all');
    await type('dam hops:>0');
    await press('Keep this search');
    await type('Dam, through others', document.querySelector<HTMLInputElement>('.keep input')!);
    await press('Keep');
    expect(world.searchList).toEqual([{ name: 'Dam, through others', query: 'dam hops:>0', sort: 'newest' }]);
    expect(named('Dam, through others').getAttribute('href')).toBe('#/quotations?q=dam+hops%3A%3E0');
    await press('Forget the search “Dam, through others”');
    expect(world.searchList).toEqual([]);
    await press('Undo');
    expect(world.searchList).toHaveLength(1);
  });
});

describe('the virtual list', () => {
  test('draws what is in the window, and tells how many there are', async () => {
    await open('many');
    const rows = all('.entries > .row');
    expect(rows.length).toBeLessThan(40);
    expect(rows[0]!.getAttribute('aria-setsize')).toBe('3000');
    expect(rows[0]!.getAttribute('aria-posinset')).toBe('1');
    window.scrollTo(0, 150_000);
    await next(200);
    const first = Number(all('.entries > .row')[0]!.dataset.index);
    expect(first).toBeGreaterThan(500);
    expect(all('.entries > .row:not(.waiting)').length).toBeGreaterThan(5);
    // What is drawn covers the window.
    const boxes = all('.entries > .row').map((el) => el.getBoundingClientRect());
    expect(boxes[0]!.top).toBeLessThanOrEqual(0);
    expect(boxes.at(-1)!.bottom).toBeGreaterThanOrEqual(innerHeight);
  });

  test('arrow keys, End and Home lead through all of it', async () => {
    await open('many');
    const at = () => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index;
    all('.choose input')[0]!.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await next(100);
    expect(at()).toBe('1');
    await userEvent.keyboard('{End}');
    await next(600);
    expect(at()).toBe('2999');
    await userEvent.keyboard('{Home}');
    await next(600);
    expect(at()).toBe('0');
    await userEvent.keyboard(' ');
    await next();
    expect(text('.bulk strong')).toEqual(['1 chosen']);
  });
});

describe('working', () => {
  test('deletes, with the keyboard on Undo, and puts back', async () => {
    await open('all');
    await press('Delete');
    expect(text('.toasts [role=status]')).toEqual(['1 quotation moved to the bin.']);
    expect(document.activeElement?.textContent).toBe('Undo');
    expect(text('.results-count')).toEqual(['13 quotations']);
    await press('Undo');
    expect(text('.results-count')).toEqual(['14 quotations']);
    expect(world.binned.size).toBe(0);
  });

  test('chooses all that was found, tags them, and takes it back', async () => {
    await open('all');
    await type('dam');
    all('.choose input')[0]!.click();
    await next();
    const count = state.found.value!.rows.length;
    await press(`Choose all ${count}`);
    expect(text('.bulk strong')).toEqual([`${count} chosen`]);
    await press('Tags…');
    await type('water, walls', document.querySelector<HTMLInputElement>('.dialog input[type=text]')!);
    await press('Apply');
    expect(world.callsOf('retag')).toEqual([[expect.arrayContaining([]), ['water', ' walls'], []]]);
    expect(text('.toasts [role=status]')).toEqual([`Tags of ${count} quotations changed.`]);
    await press('Undo');
    expect([...world.entries.values()].some(({ annotation }) => annotation.tags.includes('water'))).toBe(
      false,
    );
  });

  test('makes two names one, those to come too, and parts them again', async () => {
    await open('chosen');
    await press('These 2 are one speaker…');
    expect(document.activeElement?.closest('dialog')).toBeTruthy();
    await press('Make them one');
    expect(world.aliasList).toEqual([{ name: 'Roth', into: 'Ines Roth' }]);
    place.follow('#/speaker?name=Ines+Roth');
    await next();
    expect(text('h1')).toEqual(['Ines Roth']);
    expect(text('.results-count')).toEqual(['3 of 14 quotations']);
    expect(text('.row .aside')).toContain('here: Roth');
    await press('Part Roth');
    expect(text('.results-count')).toEqual(['2 of 14 quotations']);
  });

  test('chosen ones are exported: how many, in which format, and the file', async () => {
    await open(Object.keys(LIBRARY_SCENES)[0]!);
    all('.choose input')[0]!.click();
    await next();
    all('.choose input')[1]!.click();
    await next();
    await press('Export…');
    await next(60);
    expect(document.querySelector('dialog')?.textContent).toContain('2 quotations, in one file');
    all('dialog label')
      .find((el) => el.textContent?.startsWith('CSV'))!
      .querySelector('input')!
      .click();
    await press('Export');
    await next(200);
    expect(world.exchange.saved.map(({ name }) => name)).toEqual([expect.stringMatching(/\.csv$/)]);
    await press('Close');
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('Escape closes a dialog and gives the focus back', async () => {
    await open('chosen');
    named('These 2 are one speaker…').focus();
    await press('These 2 are one speaker…');
    await userEvent.keyboard('{Escape}');
    await next();
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('These 2 are one speaker…');
  });

  test('copies the words with their citation', async () => {
    await open('all');
    await press('Copy with citation');
    expect(text('.reference')[0]).toBe(
      'Amsel, R. (2026, May 4). Marle dam to be emptied before winter. Valley Post. https://valley.example/dam',
    );
    await press('Copy as MLA');
    const [[forms]] = world.callsOf('copy') as [[{ text: string; html: string }]];
    expect(forms.text).toMatch(
      /^“The reservoir above Marle .*”\n— Ines Roth, through Radio Delta\nAmsel, R\. “Marle dam/,
    );
    expect(forms.html).toContain('<i>Valley Post</i>');
  });

  test('opens the article at the words', async () => {
    await open('all');
    const link = all('.origin a[target]')[0] as HTMLAnchorElement;
    expect(link.href).toContain('https://valley.example/dam#:~:text=The%20reservoir%20above%20Marle');
  });

  test('what cannot be done is said, and nothing changes', async () => {
    await open('all');
    world.refuses = 'There is no room left on this device.';
    await press('Delete');
    expect(text('.toasts [role=alert]')).toEqual(['There is no room left on this device.']);
    expect(text('.results-count')).toEqual(['14 quotations']);
  });
});

describe('the bin', () => {
  test('says how long things stay, puts them back, and asks before it forgets', async () => {
    await open('bin');
    expect(text('.origin .hint')).toEqual(['goes in 30 days', 'goes in 16 days', 'goes in 2 days']);
    await press('Put back');
    expect(world.binned.size).toBe(2);
    await press('Delete for good');
    expect(world.binned.size).toBe(2);
    expect(text('.row .sure')).toEqual(['This cannot be undone. Press again to delete for good.']);
    await press('Delete for good');
    expect(world.binned.size).toBe(1);
    await press('Empty the bin');
    await press('Empty the bin');
    expect(world.binned.size).toBe(0);
    expect(text('.empty')).toEqual(['The bin is empty.']);
  });
});

describe('the same words', () => {
  test('are shown as one statement, with who heard it, and where wordings differ', async () => {
    await open('same');
    await next(100);
    expect(text('.story .row-speaker')).toEqual(['Tobias Anker', 'Ines Roth']);
    expect(text('.story:first-of-type .version .outlet, .version .outlet').slice(0, 3)).toEqual([
      'Valley Post',
      'Valley Wire',
      'Morning Gazette',
    ]);
    expect(text('.version-head > span:not(.hint)').slice(0, 3)).toEqual([
      'Heard it, as far as it says',
      'Repeats it',
      'Repeats it, from someone not named',
    ]);
    expect(text('ins')).toEqual(expect.arrayContaining(['only here: would', 'only here: could']));
    expect(text('del')).toContain('left out here: under correspondence, stamped,');
    await type('reservoir');
    await next(100);
    expect(text('.story .row-speaker')).toEqual(['Ines Roth']);
  });
});

describe('pictures', () => {
  const hrefs = (selector: string) => all(selector).map((el) => el.getAttribute('href') ?? '');

  test('every mark leads to what it counts, and says how many that are', async () => {
    await open('pictures');
    await next(300);
    const marks = all('.picture svg a');
    expect(marks.length).toBeGreaterThan(40);
    for (const mark of marks) {
      const label =
        mark.getAttribute('aria-label') ?? mark.querySelector(':scope > title')?.textContent ?? '';
      const count = /(\d+) (?:quotation|first-hand|second-hand|third-hand|hearsay)/.exec(label)?.[1];
      const { q, view } = readRoute(mark.getAttribute('href')!);
      // Names beside bars lead to the page of the speaker or outlet.
      if (count === undefined) expect(['speaker', 'outlet', 'quotations']).toContain(view);
      else expect([label, world.archive.archive.search(q).rows.length]).toEqual([label, Number(count)]);
    }
  });

  test('have tables with the same figures', async () => {
    await open('pictures');
    await next(300);
    for (const summary of all('.picture summary')) summary.click();
    await next();
    const table = all('.picture table')[0]!;
    expect(table.querySelector('tbody tr')!.textContent).toBe('Tobias Anker21003');
    expect(hrefs('.picture table a').length).toBeGreaterThan(20);
    expect(await violations()).toEqual([]);
  });

  test('are one stop of the Tab key each; arrow keys lead through the marks', async () => {
    await open('pictures');
    await next(300);
    const marks = [...all('.picture svg')[0]!.querySelectorAll('a')];
    expect(marks.filter((el) => el.getAttribute('tabindex') === '0')).toEqual([marks[0]]);
    marks[0]!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(marks[1]);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(marks.at(-1));
  });

  test('can be taken along as SVG and PNG, colours and all', async () => {
    await scheme('light');
    await open('pictures');
    await next(300);
    const svg = document.querySelector<SVGSVGElement>('.picture svg')!;
    const file = standalone(svg, 'Title');
    expect(file).not.toContain('var(');
    expect(file).toContain('<title>Title</title>');
    const parsed = new DOMParser().parseFromString(file, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    const png = await asPng(file);
    expect(png.type).toBe('image/png');
    const bitmap = await createImageBitmap(png);
    expect(bitmap.width).toBeGreaterThan(2 * svg.getBoundingClientRect().width);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Set<string>();
    for (let i = 0; i < data.length; i += 4) colours.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
    // First-hand blue, on white.
    expect(colours).toContain('0,114,178');
    expect(colours).toContain('255,255,255');
  });

  test('stand on a speaker’s page too', async () => {
    await open('speaker');
    document.querySelector<HTMLElement>('.profile-pictures > summary')!.click();
    await next(300);
    expect(text('.picture h3')).toEqual(['How far away, by outlet', 'How far away, over time']);
    expect(await violations()).toEqual([]);
  });
});

import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, named, next, open, press, text, type, useLibrary } from '../../tests/support/library-harness';
import { LIBRARY_SCENES } from '../../tools/gallery/scenes/library';

/* The library in a real browser: what can be done with quotations, by hand and by keyboard. */

useLibrary();

describe('working', () => {
  test('deletes, with the keyboard on Undo, and puts back', async () => {
    const { world } = await open('all');
    await press('Delete');
    expect(text('.toasts [role=status]')).toEqual(['1 quotation moved to the bin.']);
    expect(document.activeElement?.textContent).toBe('Undo');
    expect(text('.results-count')).toEqual(['13 quotations']);
    await press('Undo');
    expect(text('.results-count')).toEqual(['14 quotations']);
    expect(world.binned.size).toBe(0);
  });

  test('chooses all that was found, tags them, and takes it back', async () => {
    const { world, state } = await open('all');
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
    const { world, place } = await open('chosen');
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
    const { world } = await open(Object.keys(LIBRARY_SCENES)[0]!);
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
    const { world } = await open('all');
    await press('Copy with citation');
    await vi.waitFor(() => expect(text('.reference')).toHaveLength(3), 10_000);
    expect(text('.reference')[0]).toBe(
      'Amsel, R. (2026, May 4). Marle dam to be emptied before winter. Valley Post. https://valley.example/dam',
    );
    await press('Copy as MLA');
    const [[forms]] = world.callsOf('copy') as [[{ text: string; html: string }]];
    expect(forms.text).toMatch(
      /^“The reservoir above Marle .*”\n— Ines Roth, through Radio Delta\nAmsel, R\. “Marle dam/,
    );
    expect(forms.html).toContain('<i>Valley Post</i>');
    // Its licence wants it shown.
    expect(text('.cite a')).toEqual(['Citations by CSL (citeproc-js)']);
  });

  test('opens the article at the words', async () => {
    await open('all');
    const link = all('.origin a[target]')[0] as HTMLAnchorElement;
    expect(link.href).toContain('https://valley.example/dam#:~:text=The%20reservoir%20above%20Marle');
  });

  test('what cannot be done is said, and nothing changes', async () => {
    const { world } = await open('all');
    world.refuses = 'There is no room left on this device.';
    await press('Delete');
    expect(text('.toasts [role=alert]')).toEqual(['There is no room left on this device.']);
    expect(text('.results-count')).toEqual(['14 quotations']);
  });
});

describe('the bin', () => {
  test('says how long things stay, puts them back, and asks before it forgets', async () => {
    const { world } = await open('bin');
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

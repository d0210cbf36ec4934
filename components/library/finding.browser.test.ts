import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  all,
  field,
  named,
  next,
  open,
  press,
  text,
  type,
  useLibrary,
} from '../../tests/support/library-harness';

/* The library in a real browser: finding, and the virtual list. */

useLibrary();

describe('finding', () => {
  test('as one types, with the words marked', async () => {
    const { place } = await open('all');
    await type('sluic');
    expect(text('.results-count')).toEqual(['2 of 14 quotations']);
    expect(text('mark')).toEqual(['sluice', 'sluice']);
    expect(place.hash()).toBe('#/quotations?q=sluic');
    await press('Clear the search');
    expect(text('.results-count')).toEqual(['14 quotations']);
    expect(document.activeElement).toBe(field());
  });

  test('by filters, which are part of the search and of the address', async () => {
    const { place } = await open('all');
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
    const { world } = await open('all');
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

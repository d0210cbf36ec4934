import { describe, expect, test, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import {
  host,
  hover,
  names,
  part,
  pause,
  point,
  spotOf,
  textOf,
  tree,
  useHarness,
  wordsOf,
} from '../../tests/support/page-harness';

const harness = useHarness();

describe('the card', () => {
  test('opens at rest, never under the pointer', async () => {
    await harness.begin();
    const spot = spotOf('Nobody will cross');
    point(spot);
    await vi.waitFor(() => expect(host()).not.toBeNull(), { interval: 4 });
    const box = host()!.getBoundingClientRect();
    const under = spot.x >= box.left && spot.x <= box.right && spot.y >= box.top && spot.y <= box.bottom;
    expect(under).toBe(false);
    expect(host()!.parentElement).toBe(document.documentElement);
    expect(host()!.shadowRoot).toBeNull();
  });

  test('says who, how far and by which way; the innermost words win', async () => {
    await harness.begin();
    await hover('the money was gone');
    expect(textOf('who')).toBe('The mayor');
    expect(textOf('distance')).toBe('third-hand, through Post and Ann Lee');
    expect(textOf('chain')).toBe('this site←Post←Ann Lee←The mayor');
    expect(part('nested')!.textContent).toBe('Inside the words of Ann Lee');
    part('turn')!.click();
    expect(textOf('distance')).toBe('second-hand, through Post');
    expect(textOf('nested')).toBe('Contains words of The mayor');
  });

  test('rests on text only: beside the words nothing opens', async () => {
    await harness.begin();
    point({ x: 470, y: spotOf('Bridge closed').y });
    await pause(200);
    expect(host()).toBeNull();
  });

  test('goes when the pointer is away, stays when it is on the card', async () => {
    await harness.begin();
    await hover('Nobody will cross');
    const box = host()!.getBoundingClientRect();
    point({ x: box.left + 20, y: box.top + 20 });
    await pause(500);
    expect(host()).not.toBeNull();
    point({ x: 5, y: 800 });
    await vi.waitFor(() => expect(host()).toBeNull());
  });

  test('Escape closes it, and gives the keyboard back', async () => {
    await harness.begin();
    const link = document.querySelector('a')!;
    link.focus();
    harness.page.step(0);
    expect(document.activeElement).toBe(host());
    expect(tree().activeElement?.getAttribute('role')).toBe('dialog');
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(link);
  });

  test('Tab goes through its buttons', async () => {
    await harness.begin();
    harness.page.step(0);
    const seen: (string | null | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      await userEvent.keyboard('{Tab}');
      seen.push(tree().activeElement?.textContent);
    }
    expect(seen).toEqual(['Ann Lee', 'Save', 'Copy with citation', 'Copy link']);
  });

  test('a click elsewhere closes it', async () => {
    await harness.begin();
    await hover('Nobody will cross');
    await userEvent.click(document.querySelector('h1')!);
    expect(host()).toBeNull();
  });

  test('the browser’s menu closes it, one on the card itself does not', async () => {
    await harness.begin();
    const menu = () => new MouseEvent('contextmenu', { bubbles: true, composed: true });
    await hover('“Nobody will cross it before ');
    part('actions')!.dispatchEvent(menu());
    expect(host()).not.toBeNull();
    document.querySelector('#one')!.dispatchEvent(menu());
    expect(host()).toBeNull();
  });

  test('a click on the words keeps it; one on a link in them belongs to the page', async () => {
    await harness.begin();
    const clicked = vi.fn((event: Event) => event.preventDefault());
    document.querySelector('a')!.addEventListener('click', clicked);
    await userEvent.click(document.querySelector('a')!);
    expect(clicked).toHaveBeenCalledOnce();
    const paragraph = document.querySelector('#four')!;
    const { left, top } = paragraph.getBoundingClientRect();
    const { x, y } = spotOf('We walk');
    await userEvent.click(paragraph, { position: { x: x - left, y: y - top } });
    expect(textOf('who')).toBe('Ann Lee');
    point({ x: 5, y: 800 });
    await pause(600);
    expect(host()).not.toBeNull();
  });

  test('saves, says so, takes back, and puts back with its note', async () => {
    await harness.begin();
    await hover('Nobody will cross');
    part('save')!.click();
    await vi.waitFor(() => expect(textOf('save')).toBe('Saved ✓'));
    expect(part('save')!.getAttribute('aria-pressed')).toBe('true');
    expect(names()).toContain('hearsay-light-first-saved');
    expect(harness.page.state().saved).toEqual({ first: 'saved-first' });
    harness.stored.set('saved-first', { ...harness.stored.get('saved-first')!, note: 'important' });
    await harness.handle.refreshSaved();
    part('save')!.click();
    await vi.waitFor(() => expect(textOf('save')).toBe('Save'));
    expect(textOf('status')).toContain('put it back');
    part('save')!.click();
    await vi.waitFor(() => expect(textOf('save')).toBe('Saved ✓'));
    expect(harness.stored.get('saved-first')!.note).toBe('important');
  });

  test('a failed save is told, and nothing is shown as saved', async () => {
    harness.services.save = async () => {
      throw new Error('The disk is full. Nothing was saved.');
    };
    await harness.begin();
    await hover('Nobody will cross');
    part('save')!.click();
    await vi.waitFor(() => expect(textOf('status')).toBe('The disk is full. Nothing was saved.'));
    expect(textOf('save')).toBe('Save');
  });

  test('copies words with their citation, and a link', async () => {
    const copied: string[] = [];
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      copied.push(text);
    });
    await harness.begin();
    await hover('the money was gone');
    const [citation, link] = tree().querySelectorAll<HTMLElement>(
      '[part~="actions"] button:not([part~="save"])',
    );
    citation!.click();
    await vi.waitFor(() => expect(textOf('status')).toBe('Copied'));
    link!.click();
    await vi.waitFor(() => expect(textOf('status')).toBe('Link copied'));
    expect(copied[0]).toMatch(
      /^“that the money was gone”\n— The mayor, through Post and Ann Lee, in “Bridge closed/,
    );
    expect(copied[1]).toMatch(/#:~:text=that%20the%20money%20was%20gone$/);
    write.mockRestore();
  });

  test('copies where the page forbids the clipboard’s interface, without telling the page', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
    const heard = vi.fn();
    document.addEventListener('copy', heard);
    await harness.begin();
    harness.page.step(0);
    // A key really pressed: the copy command needs a gesture of the reader's.
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    await vi.waitFor(() => expect(textOf('status')).toBe('Copied'));
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('copy', heard);
    write.mockRestore();
  });
});

describe('by the keyboard', () => {
  test('steps through the words in order and round the end', async () => {
    await browserPage.viewport(600, 300);
    await harness.begin();
    const seen: string[] = [];
    for (let i = 0; i < 6; i++) {
      harness.page.step(1);
      seen.push(`${textOf('who')} ${textOf('distance')}`);
    }
    expect(seen).toEqual([
      'Ann Lee first-hand',
      'Ann Lee second-hand, through Post',
      'The mayor third-hand, through Post and Ann Lee',
      'Ann Lee hearsay, through someone not named',
      'Ann Lee first-hand',
      'Ann Lee first-hand',
    ]);
    harness.page.step(-1);
    expect(wordsOf('hearsay-dark-flash')).toEqual(['“We walk,”']);
    const spot = spotOf('We walk');
    expect(spot.y).toBeGreaterThan(0);
    expect(spot.y).toBeLessThan(300);
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { host, names, pause, spotOf, textOf, useHarness } from '../../tests/support/page-harness';
import { sampleAnnotation, sampleAttribution, spanOf } from '../../tests/support/samples';
import { startPage } from './controller';
import { later } from './later';

const harness = useHarness();

/** Marks the page, without anybody who attends it yet. */
async function mark() {
  harness.handle = startPage(document, harness.services, harness.abort.signal);
  await vi.waitFor(() => expect(names().length).toBeGreaterThan(0));
}
const brought = () => harness.services.later.mock.calls.length;
const send = (target: EventTarget, type: 'pointermove' | 'click', spot = { x: 5, y: 5 }) =>
  target.dispatchEvent(
    new PointerEvent(type, { clientX: spot.x, clientY: spot.y, pointerType: 'mouse', bubbles: true }),
  );

describe('the second script', () => {
  let first: Element;
  beforeEach(() => {
    first = document.querySelector('#one')!;
  });

  test('stays away while nobody turns to the article', async () => {
    document.body.insertAdjacentHTML('beforeend', '<nav id="elsewhere">Elsewhere</nav>');
    await mark();
    send(document.querySelector('#elsewhere')!, 'pointermove');
    send(document.querySelector('#elsewhere')!, 'click');
    await pause(100);
    expect(brought()).toBe(0);
    expect(names()).toContain('hearsay-light-first-content');
  });

  test('comes when the pointer comes, and shows the card of what it rests on meanwhile', async () => {
    let arrive = () => {};
    harness.services.later.mockImplementation(
      () =>
        new Promise((resolve) => {
          arrive = () => resolve(later);
        }),
    );
    await mark();
    const spot = spotOf('Nobody will cross');
    send(first, 'pointermove', spot);
    await pause(100);
    expect(host()).toBeNull();
    arrive();
    // No further move.
    await vi.waitFor(() => expect(host()).not.toBeNull());
    expect(textOf('who')).toContain('Ann Lee');
  });

  test('shows no card for what the pointer has left meanwhile', async () => {
    let arrive = () => {};
    harness.services.later.mockImplementation(
      () =>
        new Promise((resolve) => {
          arrive = () => resolve(later);
        }),
    );
    await mark();
    send(first, 'pointermove', spotOf('Nobody will cross'));
    send(document.body, 'pointermove', { x: 700, y: 880 });
    arrive();
    await pause(200);
    expect(host()).toBeNull();
  });

  test('comes for a click, which opens the card for good', async () => {
    await mark();
    await userEvent.click(first, { position: { x: 40, y: 10 } });
    await vi.waitFor(() => expect(host()).not.toBeNull());
    expect(brought()).toBeGreaterThan(0);
  });

  test('comes when words are selected, and offers its button', async () => {
    await mark();
    getSelection()!.selectAllChildren(document.querySelector('#three')!);
    await vi.waitFor(() => expect(document.querySelector('hearsay-hand')).not.toBeNull());
    getSelection()!.removeAllRanges();
  });

  test('comes for what is saved, and paints it', async () => {
    const { textContent } = first;
    const text = textContent!;
    const words = '“Nobody will cross it before the first of June,”';
    const saved = sampleAnnotation(text, sampleAttribution('first', [spanOf(text, words)]), document.URL);
    harness.stored.set(saved.id, saved);
    await mark();
    await vi.waitFor(() => expect(names()).toContain('hearsay-light-first-saved'));
    expect(brought()).toBe(1);
  });

  test('that cannot be had is asked for again, and the page stays marked', async () => {
    harness.services.later.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    await mark();
    await expect(harness.handle.attend()).rejects.toThrow('invalidated');
    expect(names()).toContain('hearsay-light-first-content');
    expect((await harness.handle.attend()).state().status).toBe('ready');
  });

  test('that comes after the page was switched off changes nothing', async () => {
    await mark();
    const coming = harness.handle.attend();
    harness.abort.abort();
    await expect(coming).rejects.toThrow();
    send(first, 'pointermove', spotOf('Nobody will cross'));
    await pause(150);
    expect(host()).toBeNull();
    expect(names()).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { autosave, type SaveState } from './autosave';

type Change = { note?: string; tags?: string[] };

/** A store that commits when it is told to. */
function slowStore() {
  const sent: Change[] = [];
  const waiting: { commit: () => void; refuse: (why: string) => void }[] = [];
  const send = (change: Change) =>
    new Promise<void>((resolve, reject) => {
      sent.push(change);
      waiting.push({ commit: resolve, refuse: (why) => reject(new Error(why)) });
    });
  return { sent, send, next: () => waiting.shift()! };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('autosave', () => {
  test('sends one change for all keys before a pause, and says so after the commit', async () => {
    const store = slowStore();
    const states: SaveState['at'][] = [];
    const saver = autosave<Change>(store.send, ({ at }) => states.push(at), 500);
    saver.change({ note: 'a' });
    await vi.advanceTimersByTimeAsync(300);
    saver.change({ note: 'ab' });
    saver.change({ tags: ['x'] });
    await vi.advanceTimersByTimeAsync(499);
    expect(store.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(store.sent).toEqual([{ note: 'ab', tags: ['x'] }]);
    expect(states.at(-1)).toBe('saving');
    store.next().commit();
    await vi.advanceTimersByTimeAsync(0);
    expect(states.at(-1)).toBe('saved');
  });

  test('never lets an older text overtake a newer one', async () => {
    const store = slowStore();
    const saver = autosave<Change>(store.send, () => undefined, 500);
    saver.change({ note: 'old' });
    saver.flush();
    saver.change({ note: 'new' });
    saver.flush();
    expect(store.sent).toEqual([{ note: 'old' }]);
    store.next().commit();
    await vi.advanceTimersByTimeAsync(0);
    expect(store.sent).toEqual([{ note: 'old' }, { note: 'new' }]);
  });

  test('keeps what was refused, under what was typed meanwhile, and sends it again', async () => {
    const store = slowStore();
    const states: SaveState[] = [];
    const saver = autosave<Change>(store.send, (state) => states.push(state), 500);
    saver.change({ note: 'a', tags: ['kept'] });
    saver.flush();
    saver.change({ note: 'ab' });
    store.next().refuse('No room.');
    await vi.advanceTimersByTimeAsync(0);
    expect(states.at(-1)).toEqual({ at: 'failed', why: 'No room.' });
    saver.flush();
    expect(store.sent.at(-1)).toEqual({ note: 'ab', tags: ['kept'] });
  });

  test('on leaving, sends what waits even while something is on its way, and nothing twice', async () => {
    const store = slowStore();
    const saver = autosave<Change>(store.send, () => undefined, 500);
    saver.change({ note: 'a' });
    saver.flush();
    saver.change({ note: 'ab' });
    saver.leave();
    saver.leave();
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.sent).toEqual([{ note: 'a' }, { note: 'ab' }]);
  });

  test('without a change, flush and leave do nothing', () => {
    const store = slowStore();
    const saver = autosave<Change>(store.send, () => undefined, 500);
    saver.flush();
    saver.leave();
    expect(store.sent).toEqual([]);
  });
});

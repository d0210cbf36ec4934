import { messageOf } from './error-words';

/** What an editor says of its text: nothing new, not yet sent, on its way, kept, or refused with a reason. */
export type SaveState = { at: 'idle' | 'pending' | 'saving' | 'saved' } | { at: 'failed'; why: string };

export interface Autosave<Change> {
  /** Notes what is to be kept; several changes before the next pause become one. */
  change(change: Change): void;
  /** Sends at once what is waiting: on leaving the field. */
  flush(): void;
  /** The page is going: sends what is waiting without an eye on what is on its way, for there will be no later. */
  leave(): void;
}

/** Milliseconds without a key before a change is sent. */
const PAUSE = 500;

/**
 * Keeps what a reader types, at every pause.
 *
 * One sending at a time, so that an older text never overtakes a newer one; what was refused is kept and sent again with the next change
 * or `flush`.
 * @param send answers after the store has committed; its error's message is shown to the reader.
 * @param tell hears every change of state.
 */
export function autosave<Change extends object>(
  send: (change: Change) => Promise<unknown>,
  tell: (state: SaveState) => void,
  pause = PAUSE,
): Autosave<Change> {
  let waiting: Change | null = null;
  let sending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (!waiting || sending) return;
    const change = waiting;
    waiting = null;
    sending = true;
    tell({ at: 'saving' });
    try {
      await send(change);
      sending = false;
      if (waiting) await flush();
      else tell({ at: 'saved' });
    } catch (thrown) {
      sending = false;
      // What was typed meanwhile is newer than what was refused.
      waiting = { ...change, ...(waiting ?? {}) };
      tell({ at: 'failed', why: messageOf(thrown) });
    }
  };

  return {
    change(change) {
      waiting = { ...(waiting ?? ({} as Change)), ...change };
      tell({ at: 'pending' });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
    },
    flush: () => void flush(),
    leave() {
      clearTimeout(timer);
      if (!waiting) return;
      const change = waiting;
      waiting = null;
      // Nobody is left to hear of a failure.
      send(change).catch(() => undefined);
    },
  };
}

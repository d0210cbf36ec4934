import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useMemo } from 'preact/hooks';
import type { Annotation } from '../lib/model/annotation';
import { autosave, type SaveState } from './autosave';
import { m } from './messages';

type Change = { note?: string; tags?: string[] };

interface Props {
  annotation: Annotation;
  /** Answers after the store has committed. */
  onChange: (change: Change) => Promise<unknown>;
}

const wordsOf = (state: SaveState): string => {
  switch (state.at) {
    case 'saving':
    case 'pending':
      return m.note.saving;
    case 'saved':
      return m.note.saved;
    case 'failed':
      return m.note.failed(state.why);
    case 'idle':
      return '';
  }
};

/** Note and tags of a saved quotation. Kept at every pause, on leaving a field, and when the page goes away. */
export function NoteEditor({ annotation, onChange }: Props) {
  const id = useId();
  const state = useSignal<SaveState>({ at: 'idle' });
  const saver = useMemo(
    () =>
      autosave<Change>(onChange, (next) => {
        state.value = next;
      }),
    [annotation.id],
  );

  // A layout effect, because others wait for the browser to paint, and the reader may be gone by then.
  useLayoutEffect(() => {
    // A popup that closes hears `pagehide` and nothing else.
    window.addEventListener('pagehide', saver.leave);
    return () => {
      window.removeEventListener('pagehide', saver.leave);
      saver.leave();
    };
  }, [saver]);

  return (
    <div class="note-editor">
      <label for={`${id}-note`}>{m.note.note}</label>
      <textarea
        dir="auto"
        id={`${id}-note`}
        rows={2}
        defaultValue={annotation.note}
        onInput={(event) => saver.change({ note: event.currentTarget.value })}
        onBlur={saver.flush}
      />
      <label for={`${id}-tags`}>
        {m.note.tags} <span class="hint">{m.note.tagsHint}</span>
      </label>
      <input
        dir="auto"
        id={`${id}-tags`}
        type="text"
        autocomplete="off"
        defaultValue={annotation.tags.join(', ')}
        onInput={(event) => saver.change({ tags: event.currentTarget.value.split(',') })}
        onBlur={saver.flush}
      />
      <p class="save-state" data-at={state.value.at} role="status">
        {wordsOf(state.value)}
      </p>
    </div>
  );
}

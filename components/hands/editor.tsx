import { useEffect, useId, useRef } from 'preact/hooks';
import type { Act, Attribution, Kind, SourceType } from '../../lib/model/attribution';
import { m } from '../messages';
import { usePanel } from '../panel/context';
import { Choice } from './choice';
import type { Draft } from './draft';
import { Names } from './names';
import { RelaysField } from './relays-field';
import { SpansFieldset } from './spans-field';

/** The form in which an attribution is made or corrected. What matters most comes first, the rest unfolds. */
export function Editor({ draft }: { draft: Draft }) {
  const { hands } = usePanel();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { before, now } = draft;
  const { speakers, relays } = hands.names.value;
  const change = (part: Partial<Attribution>) => {
    hands.draft.value = { ...draft, now: { ...now, ...part } };
  };

  // The form takes the place of the list, and the focus with it; closing gives it back to the row.
  useEffect(() => {
    title.current?.focus();
    return () => giveFocusBack(before?.id ?? null);
  }, [before?.id]);

  return (
    <main class="main">
      <form
        class="editor"
        aria-labelledby={`${id}-title`}
        onSubmit={(event) => {
          event.preventDefault();
          void hands.keep();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          hands.close();
        }}
      >
        <h2 id={`${id}-title`} class="row-speaker" tabIndex={-1} ref={title}>
          {before ? m.hands.editTitle : m.hands.addTitle}
        </h2>
        <SpansFieldset draft={draft} field="content" label={m.hands.words} hint={m.hands.wordsHint} several />

        <label for={`${id}-who`}>
          {m.hands.speaker} <span class="hint">{m.hands.speakerHint}</span>
        </label>
        <input
          dir="auto"
          id={`${id}-who`}
          type="text"
          autocomplete="off"
          list={`${id}-speakers`}
          value={now.source.speaker ?? ''}
          onInput={(event) => change({ source: { ...now.source, speaker: event.currentTarget.value } })}
        />
        <Names id={`${id}-speakers`} names={speakers} />

        <RelaysField relays={now.relays} names={relays} onChange={(next) => change({ relays: next })} />

        <Choice<Kind>
          label={m.hands.kind}
          value={now.kind}
          options={m.hands.kinds}
          onChoose={(kind) => change({ kind })}
        />
        <details class="more">
          <summary>{m.hands.more}</summary>
          <SpansFieldset draft={draft} field="cue" label={m.hands.cue} several />
          <SpansFieldset draft={draft} field="source" label={m.hands.source} />
          <Choice<SourceType>
            label={m.hands.type}
            value={now.source.type}
            options={m.hands.types}
            onChoose={(type) => change({ source: { ...now.source, type } })}
          />
          <Choice<Act>
            label={m.hands.act}
            value={now.act}
            options={m.hands.acts}
            onChoose={(act) => change({ act })}
          />
          <SpansFieldset draft={draft} field="hedge" label={m.hands.hedge} several />
        </details>

        <div class="editor-actions">
          <button type="submit" class="button strong">
            {m.hands.save}
          </button>
          <button type="button" class="button" onClick={() => hands.close()}>
            {m.hands.cancel}
          </button>
          {before && (
            <button type="button" class="button quiet" onClick={() => void hands.dismiss(before.id)}>
              {m.hands.dismiss}
            </button>
          )}
          {before?.correction && !before.id.startsWith('hand:') && (
            <button type="button" class="button quiet" onClick={() => void hands.revert(before.correction!)}>
              {m.hands.revert}
            </button>
          )}
        </div>
      </form>
    </main>
  );
}

/** To the row that was edited, or to the list's stop: once the list is drawn again. */
function giveFocusBack(key: string | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const row = key === null ? null : document.querySelector(`[data-key$="/${CSS.escape(key)}"] [data-row]`);
    const target = row ?? document.querySelector('[data-row][tabindex="0"]');
    if (target instanceof HTMLElement) target.focus();
  });
}

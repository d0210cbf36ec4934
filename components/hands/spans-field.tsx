import { useId } from 'preact/hooks';
import { Icon } from '../icon';
import { m } from '../messages';
import { usePanel } from '../panel/context';
import { type Draft, type SpansField, spansOf, withSpans } from './draft';

interface Props {
  draft: Draft;
  field: SpansField;
  label: string;
  hint?: string;
  /** May stand in several pieces. */
  several?: boolean;
}

/** A part of an attribution that is words of the page: shown, and taken over from what is selected there. */
export function SpansFieldset({ draft, field, label, hint, several }: Props) {
  const panel = usePanel();
  const id = useId();
  const spans = spansOf(draft, field);
  const words = spans.map(([start, end]) => draft.text.slice(start, end).replace(/\s+/g, ' '));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend does not go into the grid
    <div role="group" class="spans" aria-labelledby={`${id}-label`} aria-describedby={`${id}-words`}>
      <span id={`${id}-label`} class="label">
        {label} {hint && <span class="hint">{hint}</span>}
      </span>
      <p id={`${id}-words`} class="spans-words" aria-live="polite">
        {words.length === 0 ? <span class="hint">{m.hands.empty}</span> : words.join(' … ')}
      </p>
      <div class="spans-actions">
        <button
          type="button"
          class="button"
          aria-label={m.hands.takeFor(label)}
          onClick={() => void panel.hands.take(field)}
        >
          <Icon name="selection" />
          {m.hands.take}
        </button>
        {several && spans.length > 0 && (
          <button
            type="button"
            class="button quiet"
            aria-label={`${m.hands.addPiece}: ${label}`}
            onClick={() => void panel.hands.take(field, true)}
          >
            <Icon name="add" />
            {m.hands.addPiece}
          </button>
        )}
        {spans.length > 0 && (
          <button
            type="button"
            class="button quiet"
            aria-label={`${m.hands.show}: ${label}`}
            onClick={() => void panel.showSpans(spans)}
          >
            {m.hands.show}
          </button>
        )}
        {field !== 'content' && spans.length > 0 && (
          <button
            type="button"
            class="button quiet"
            aria-label={m.hands.clearField(label)}
            onClick={() => {
              panel.hands.draft.value = withSpans(draft, field, []);
            }}
          >
            {m.hands.clear}
          </button>
        )}
      </div>
    </div>
  );
}

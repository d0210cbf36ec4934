import { useId } from 'preact/hooks';
import { ACTS, KINDS } from '../../lib/model/settings';
import { s } from './messages';
import { Many, Section } from './section';
import type { SettingsState } from './settings-state';

/** The slider's step and end: nothing is ever quite sure. */
const STEP = 0.05;
const MOST = 0.95;

/** Which kinds and acts are shown, and from which confidence on. */
export function ShownSection({ state }: { state: SettingsState }) {
  const { kinds, acts, confidence } = state.settings.value.shown;
  const id = useId();
  return (
    <Section id="shown" title={s.shown.title} hint={s.shown.hint}>
      <Many
        legend={s.shown.kinds}
        options={KINDS.map((value) => ({ value, name: s.shown.kind(value) }))}
        chosen={kinds}
        onChange={(chosen) => void state.changeShown({ kinds: chosen })}
      />
      <Many
        legend={s.shown.acts}
        options={ACTS.map((value) => ({ value, name: s.shown.act(value) }))}
        chosen={acts}
        onChange={(chosen) => void state.changeShown({ acts: chosen })}
      />
      <div class="field">
        <label class="field-name" for={id}>
          {s.shown.confidence}
        </label>
        <div class="slider">
          <input
            type="range"
            id={id}
            min={0}
            max={MOST}
            step={STEP}
            value={confidence}
            aria-valuetext={s.shown.confidenceOf(confidence)}
            onInput={(event) => void state.changeShown({ confidence: event.currentTarget.valueAsNumber })}
          />
          <output for={id}>{s.shown.confidenceOf(confidence)}</output>
        </div>
      </div>
      {(kinds.length === 0 || acts.length === 0) && (
        <p class="warning" role="status">
          {s.shown.nothing}
        </p>
      )}
    </Section>
  );
}

import type { Distance } from '../../lib/model/attribution';
import { DEFAULT_LOOKS, LINES, type Line, TINTS } from '../../lib/model/settings';
import { paintOf } from '../../lib/settings/highlight-css';
import { m } from '../messages';
import { DISTANCES } from '../quotation';
import { onDark } from './colour';
import { s } from './messages';
import { Choice, Section } from './section';
import type { SettingsState } from './settings-state';

/** Colours, lines and ground of marked words, with a text that shows them as they are chosen. */
export function LooksSection({ state }: { state: SettingsState }) {
  const { looks, tint } = state.settings.value;
  const invisible = DISTANCES.filter((distance) => tint === 'none' && looks[distance].line === 'none');
  return (
    <Section id="looks" title={s.looks.title} hint={s.looks.hint}>
      <div class="previews">
        <Preview state={state} tone="light" />
        <Preview state={state} tone="dark" />
      </div>
      <ul class="looks">
        {DISTANCES.map((distance) => (
          <LookRow key={distance} distance={distance} state={state} />
        ))}
      </ul>
      <Choice
        legend={s.looks.tint}
        options={TINTS.map((value) => ({ value, name: s.looks.tints[value] }))}
        chosen={tint}
        onChoose={(chosen) => void state.change(() => ({ tint: chosen }))}
      />
      {invisible.length > 0 && (
        <p class="warning" role="status">
          {s.looks.invisible}
        </p>
      )}
      <button
        type="button"
        class="button"
        onClick={() => void state.change(() => ({ looks: DEFAULT_LOOKS, tint: 'usual' }))}
      >
        {s.looks.usual}
      </button>
    </Section>
  );
}

function LookRow({ distance, state }: { distance: Distance; state: SettingsState }) {
  const { light, line } = state.settings.value.looks[distance];
  const name = m.distance.ofClass(distance);
  return (
    <li class="look">
      <span class="look-name">{name}</span>
      <input
        type="color"
        aria-label={s.looks.colour(name)}
        value={light}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          void state.changeLook(distance, { light: chosen, dark: onDark(chosen, distance) });
        }}
      />
      <select
        aria-label={s.looks.line(name)}
        value={line}
        onChange={(event) => void state.changeLook(distance, { line: event.currentTarget.value as Line })}
      >
        {LINES.map((value) => (
          <option key={value} value={value}>
            {s.looks.lines[value]}
          </option>
        ))}
      </select>
    </li>
  );
}

/** A text as it looks on a page. */
function Preview({ state, tone }: { state: SettingsState; tone: 'light' | 'dark' }) {
  const { looks, tint } = state.settings.value;
  return (
    <figure class="preview" data-tone={tone}>
      <figcaption class="preview-name">{s.looks[tone]}</figcaption>
      <p>
        {DISTANCES.map((distance) => {
          const { ground, line, offset } = paintOf(distance, looks[distance], tint, tone);
          const [words, rest] = s.looks.preview(distance);
          return (
            <span key={distance}>
              <span
                class="sample"
                data-distance={distance}
                style={{ backgroundColor: ground, textDecoration: line, textUnderlineOffset: offset }}
              >
                {words}
              </span>
              {rest}{' '}
            </span>
          );
        })}
      </p>
    </figure>
  );
}

import { LANGUAGES, THEMES } from '../../lib/model/settings';
import { s } from './messages';
import { Choice, Section } from './section';
import type { SettingsState } from './settings-state';

/** Theme, language, and the button beside selected text. */
export function General({ state }: { state: SettingsState }) {
  const { theme, language, floatingButton } = state.settings.value;
  return (
    <Section id="general" title={s.general.title}>
      <Choice
        legend={s.general.theme}
        hint={s.general.themeHint}
        options={THEMES.map((value) => ({ value, name: s.general.themes[value] }))}
        chosen={theme}
        onChoose={(chosen) => void state.change(() => ({ theme: chosen }))}
      />
      <Choice
        legend={s.general.language}
        options={LANGUAGES.map((value) => ({ value, name: s.general.languages[value], lang: value }))}
        chosen={language}
        onChoose={(chosen) => void state.change(() => ({ language: chosen }))}
      />
      <label class="choice field">
        <input
          type="checkbox"
          checked={floatingButton}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            void state.change(() => ({ floatingButton: on }));
          }}
        />
        <span>
          {s.general.floating}
          <span class="hint choice-hint">{s.general.floatingHint}</span>
        </span>
      </label>
    </Section>
  );
}

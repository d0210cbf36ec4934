import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Choice, Many } from '../settings/section';
import type { SettingsState } from '../settings/settings-state';
import { EVERYWHERE, patternOf } from '../settings/site-input';
import { w } from './messages';
import { NEWS_SITES } from './news-sites';

type Mode = 'click' | 'sites' | 'everywhere';

/** Asks where Hearsay may work by itself: nowhere, on sites of the reader's choice, or everywhere. */
export function PermissionChoice({ state }: { state: SettingsState }) {
  const mode = useSignal<Mode>('click');
  const chosen = useSignal<readonly string[]>([]);
  const typed = useSignal('');
  const said = useSignal('');
  const id = useId();

  const others = typed.value.split(/[\s,;]+/).filter((word) => word !== '');
  const wrong = others.find((word) => patternOf(word) === null);
  const patterns = [...new Set([...chosen.value, ...others].flatMap((site) => patternOf(site) ?? []))];

  const ask = async () => {
    said.value = '';
    const wanted = mode.value === 'everywhere' ? EVERYWHERE : patterns;
    const done =
      mode.value === 'everywhere' ? w.permission.doneEverywhere : w.permission.doneSites(wanted.length);
    said.value = (await state.allow(wanted)) ? done : state.denied.value ? w.permission.denied : '';
  };
  return (
    <>
      <Choice
        legend={w.permission.mode}
        options={[
          { value: 'click', name: w.permission.click, hint: w.permission.clickHint },
          { value: 'sites', name: w.permission.sites, hint: w.permission.sitesHint },
          { value: 'everywhere', name: w.permission.everywhere, hint: w.permission.everywhereHint },
        ]}
        chosen={mode.value}
        onChoose={(value) => {
          mode.value = value;
          said.value = '';
        }}
      />
      {mode.value === 'sites' && (
        <>
          <Many
            legend={w.permission.list}
            options={NEWS_SITES.map((value) => ({ value, name: value }))}
            chosen={chosen.value}
            onChange={(sites) => {
              chosen.value = sites;
            }}
          />
          <div class="field">
            <label class="field-name" for={id}>
              {w.permission.add} <span class="hint">{w.permission.addHint}</span>
            </label>
            <div class="line">
              <input
                type="text"
                id={id}
                inputMode="url"
                autocomplete="off"
                autocapitalize="none"
                spellcheck={false}
                value={typed.value}
                aria-invalid={wrong !== undefined}
                aria-describedby={`${id}-wrong`}
                onInput={(event) => {
                  typed.value = event.currentTarget.value;
                }}
              />
            </div>
            <p class="warning" role="status" id={`${id}-wrong`}>
              {wrong !== undefined && w.permission.wrong(wrong)}
            </p>
          </div>
        </>
      )}
      {mode.value !== 'click' && (
        <button
          type="button"
          class="button strong"
          disabled={mode.value === 'sites' && (patterns.length === 0 || wrong !== undefined)}
          onClick={() => void ask()}
        >
          {mode.value === 'sites' && patterns.length > 0
            ? w.permission.allowSites(patterns.length)
            : w.permission.allow}
        </button>
      )}
      <p role="status">{mode.value === 'click' ? w.permission.doneClick : said.value}</p>
    </>
  );
}

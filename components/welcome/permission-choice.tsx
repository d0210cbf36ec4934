import { signal, useSignal } from '@preact/signals';
import { LARGEST_NEWS_SITES } from '../../lib/model/news-sites';
import { Choice, Many } from '../settings/section';
import type { SettingsState } from '../settings/settings-state';
import { EVERYWHERE, namesIn, patternOf } from '../settings/site-input';
import { SitesField } from '../settings/sites-field';
import { w } from './messages';

type Mode = 'click' | 'sites' | 'everywhere';

/** What a reader has chosen and typed, and not asked for yet; it outlives the page's being drawn in another language. */
export class PermissionWish {
  readonly mode = signal<Mode>('click');
  readonly chosen = signal<readonly string[]>([]);
  readonly typed = signal('');
}

/** Asks where Hearsay may work by itself: nowhere, on sites of the reader's choice, or everywhere. */
export function PermissionChoice({ state, wish }: { state: SettingsState; wish: PermissionWish }) {
  const { mode, chosen, typed } = wish;
  const said = useSignal('');

  const others = namesIn(typed.value);
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
            options={LARGEST_NEWS_SITES.map((value) => ({ value, name: value }))}
            chosen={chosen.value}
            onChange={(sites) => {
              chosen.value = sites;
            }}
          />
          <div class="field">
            <SitesField
              label={w.permission.add}
              hint={w.permission.addHint}
              value={typed.value}
              onChange={(value) => {
                typed.value = value;
              }}
              wrong={wrong === undefined ? null : w.permission.wrong(wrong)}
            />
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

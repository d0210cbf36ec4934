import { useSignal } from '@preact/signals';
import type { ExportFormat } from '../../lib/exchange/export';
import { Disclosure } from '../disclosure';
import { m } from '../messages';
import { usePopup } from './context';
import { ImportButton } from './import-button';

/** Those asked for most; the others, progress and backups are on a page of their own. */
const FORMATS: readonly ExportFormat[] = ['markdown', 'csv', 'json', 'jsonld'];

/** Files out: one page's annotations or all, in four formats; the way to more, and to files in. */
export function ExportMenu() {
  return (
    <Disclosure icon="export" text={m.exchange.export} align="end">
      {(close) => <ExportPanel close={close} />}
    </Disclosure>
  );
}

function ExportPanel({ close }: { close: () => void }) {
  const popup = usePopup();
  const here = popup.saved.here.value?.length ?? 0;
  const all = popup.saved.count.value ?? 0;
  const chosen = useSignal<'page' | 'all'>(here > 0 ? 'page' : 'all');
  const scope = here > 0 ? chosen.value : 'all';

  const write = (format: ExportFormat) => {
    void popup.export(format, scope);
    close();
  };
  return (
    <>
      {all === 0 ? (
        <p class="hint">{m.exchange.nothing}</p>
      ) : (
        <>
          <fieldset class="scope">
            <legend class="unseen">{m.exchange.scope}</legend>
            {(['page', 'all'] as const).map((which) => (
              <label key={which}>
                <input
                  type="radio"
                  name="scope"
                  checked={scope === which}
                  disabled={which === 'page' && here === 0}
                  onChange={() => {
                    chosen.value = which;
                  }}
                />
                {which === 'page' ? m.exchange.page(here) : m.exchange.all(all)}
              </label>
            ))}
          </fieldset>
          <ul class="options">
            {FORMATS.map((format) => (
              <li key={format}>
                <button type="button" class="option" onClick={() => write(format)}>
                  {m.exchange.formats[format].name}
                  <span class="hint">{m.exchange.formats[format].use}</span>
                </button>
              </li>
            ))}
            <li>
              <button type="button" class="option" onClick={() => popup.services.openExchange()}>
                {m.exchange.more}
                <span class="hint">{m.exchange.moreUse}</span>
              </button>
            </li>
          </ul>
        </>
      )}
      <ul class="options gold">
        <li>
          <button
            type="button"
            class="option"
            onClick={() => {
              void popup.exportGold(scope);
              close();
            }}
          >
            {m.hands.gold}
            <span class="hint">{m.hands.goldHint}</span>
          </button>
        </li>
      </ul>
      {popup.page.view.value.at !== 'alone' && (
        <div class="panel-foot">
          <ImportButton />
        </div>
      )}
    </>
  );
}

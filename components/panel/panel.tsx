import { Editor } from '../hands/editor';
import { KeysMenu } from '../hands/keys-menu';
import { m } from '../messages';
import { Notice } from '../notice';
import { PopupContext } from '../popup/context';
import { ExportMenu } from '../popup/export-menu';
import { SiteSwitch } from '../popup/site-switch';
import { Summary } from '../popup/summary';
import { ToastLine } from '../popup/toast-line';
import { PageView } from './page-view';
import type { PanelState } from './panel-state';

/** The side panel: what stands on the page in front, in four shapes, and the form in which it is corrected. */
export function Panel({ state }: { state: PanelState }) {
  const { saved, hands } = state;
  const draft = hands.draft.value;
  return (
    <PopupContext.Provider value={state}>
      <div class="popup side">
        <header class="head">
          <img class="logo" src="/icon.svg" alt={m.name} width={24} height={24} />
          <Summary alone={m.panel.alone} />
        </header>
        {saved.error.value !== null && (
          <Notice title={m.banner.store} action={{ name: m.banner.again, run: () => saved.retry() }}>
            {saved.error.value}
          </Notice>
        )}
        {draft ? <Editor draft={draft} /> : <PageView />}
        <ToastLine toasts={state.toasts} />
        <footer class="foot">
          <SiteSwitch />
          <KeysMenu />
          <ExportMenu />
        </footer>
      </div>
    </PopupContext.Provider>
  );
}

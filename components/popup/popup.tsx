import { number } from '../../lib/i18n/format';
import { IconButton } from '../icon-button';
import { l } from '../library/messages';
import { m } from '../messages';
import { Notice } from '../notice';
import { TabPanel, Tabs } from '../tabs';
import { PopupContext } from './context';
import { ExportMenu } from './export-menu';
import { ImportButton } from './import-button';
import { PageTab } from './page-tab';
import type { PopupState } from './popup-state';
import { SavedTab } from './saved-tab';
import { SiteSwitch } from './site-switch';
import { Summary } from './summary';
import { ToastLine } from './toast-line';

/** The popup: what was found on the page, what is saved, and what can be done with both. */
export function Popup({ state }: { state: PopupState }) {
  const { saved, page } = state;
  const alone = page.view.value.at === 'alone';
  const count = saved.count.value;

  const tabs = [
    { id: 'page', name: m.tabs.page },
    { id: 'saved', name: m.tabs.saved, count: count ? number(count) : undefined },
  ] as const;

  return (
    <PopupContext.Provider value={state}>
      <div class="popup">
        <header class="head">
          <img class="logo" src="/icon.svg" alt={m.name} width={24} height={24} />
          <Summary />
          <div class="head-actions">
            {state.services.openPanel && !alone && (
              <IconButton icon="panel" label={m.openPanel} onClick={state.services.openPanel} />
            )}
            <IconButton icon="library" label={l.open} onClick={() => state.services.openLibrary()} />
            <IconButton icon="settings" label={m.settings} onClick={() => state.services.openSettings()} />
          </div>
        </header>
        {!alone && (
          <Tabs
            label={m.tabs.label}
            tabs={tabs}
            chosen={state.tab.value}
            onChoose={(tab) => {
              state.tab.value = tab;
            }}
          />
        )}
        {saved.error.value !== null && (
          <Notice title={m.banner.store} action={{ name: m.banner.again, run: () => saved.retry() }}>
            {saved.error.value}
          </Notice>
        )}
        <main class="main">
          {alone ? (
            <SavedTab />
          ) : (
            <TabPanel of={state.tab.value}>
              {state.tab.value === 'page' ? <PageTab /> : <SavedTab />}
            </TabPanel>
          )}
        </main>
        <ToastLine toasts={state.toasts} />
        <footer class="foot">
          {alone ? <ImportButton /> : <SiteSwitch />}
          <ExportMenu />
        </footer>
      </div>
    </PopupContext.Provider>
  );
}

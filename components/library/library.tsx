import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { number } from '../../lib/i18n/format';
import { Icon } from '../icon';
import { m } from '../messages';
import { Notice } from '../notice';
import { ToastLine } from '../popup/toast-line';
import { BinView } from './bin-view';
import { BulkBar } from './bulk-bar';
import { LibraryContext } from './context';
import { FacetPanel } from './facet-panel';
import { KeptSearches } from './kept-searches';
import type { LibraryState } from './library-state';
import { l } from './messages';
import { PicturesView } from './pictures-view';
import { ProfileHead } from './profile-head';
import { Results } from './results';
import { hrefTo, VIEWS, type View } from './route';
import { SameView } from './same-view';
import { SearchBox } from './search-box';

/** The library: everything saved, to be found, looked at, traced and worked on. */
export function Library({ state }: { state: LibraryState }) {
  const { view, name } = state.route.value;
  useEffect(() => {
    document.title = l.pageTitle(view, name);
  }, [view, name]);
  return (
    <LibraryContext.Provider value={state}>
      <div class="library">
        {/* biome-ignore lint/a11y/useValidAnchor: it leads to a part of the page; the address belongs to the library's places */}
        <a
          class="skip"
          href="#results"
          onClick={(event) => {
            event.preventDefault();
            document.getElementById('results')?.focus();
          }}
        >
          {l.skip}
        </a>
        <header class="library-head">
          <img class="logo" src="/icon.svg" alt={m.name} width={28} height={28} />
          {view === 'speaker' || view === 'outlet' ? (
            <p class="brand">{l.title}</p>
          ) : (
            <h1 class="brand">{l.title}</h1>
          )}
          <nav class="views" aria-label={l.views}>
            {VIEWS.map((id) => (
              <a key={id} href={hrefTo({ view: id })} aria-current={id === view ? 'page' : undefined}>
                {l.view(id)}
                {id === 'bin' && state.binCount.value > 0 && (
                  <span class="count"> {number(state.binCount.value)}</span>
                )}
              </a>
            ))}
          </nav>
          <a class="to-settings" href="/options.html">
            {l.settings}
          </a>
        </header>
        {state.trouble.value !== null && (
          <Notice title={l.trouble.title} action={{ name: m.banner.again, run: () => location.reload() }}>
            {state.trouble.value}
          </Notice>
        )}
        {view === 'bin' ? (
          <main class="single" id="results" tabIndex={-1}>
            <BinView />
          </main>
        ) : (
          <Found view={view} named={name !== ''} />
        )}
        <BulkBar />
        <ToastLine toasts={state.toasts} />
      </div>
    </LibraryContext.Provider>
  );
}

function Found({ view, named }: { view: View; named: boolean }) {
  return (
    <>
      {named && <ProfileHead />}
      <SearchBox />
      <div class="columns">
        <Aside />
        <main id="results" tabIndex={-1}>
          {named && (
            <details class="profile-pictures">
              <summary>{l.pictures.show}</summary>
              <PicturesView />
            </details>
          )}
          {view === 'same' ? <SameView /> : view === 'pictures' ? <PicturesView /> : <Results />}
        </main>
      </div>
    </>
  );
}

/** Filters and kept searches: at the side, or on narrow screens behind a button. */
function Aside() {
  const open = useSignal(false);
  return (
    <aside class="side" aria-label={l.facets.label}>
      <button
        type="button"
        class="button side-button"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name="filter" />
        {l.facets.button}
        <Icon name="more" />
      </button>
      <div class="side-body" data-open={open.value}>
        <KeptSearches />
        <FacetPanel />
      </div>
    </aside>
  );
}

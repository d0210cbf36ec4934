import { useRef } from 'preact/hooks';
import { Icon } from '../icon';
import { m } from '../messages';
import { Ask } from '../popup/ask';
import { FilterBar } from '../popup/filter-bar';
import { PageTab } from '../popup/page-tab';
import { TabPanel, Tabs } from '../tabs';
import { usePanel } from './context';
import { Dismissed } from './dismissed';
import { PanelList } from './list';
import { Picture } from './picture';
import { SearchField } from './search-field';
import type { Shape } from './sections';

const SHAPES = ['order', 'speaker', 'relay', 'picture'] as const satisfies readonly Shape[];

/** What was found on the page in front; or why there is nothing to see, and what to do. */
export function PageView() {
  const panel = usePanel();
  const { page, state, list, shape } = panel;
  const scroller = useRef<HTMLDivElement>(null);
  const view = page.view.value;
  if (view.at === 'alone')
    return (
      <main class="main">
        <Ask text={m.panel.nothingOpen} />
      </main>
    );
  if (view.at === 'silent')
    return (
      <main class="main">
        <Ask
          text={m.panel.unmarked}
          hint={m.panel.unmarkedHint}
          action={{ name: m.panel.mark, run: () => page.mark(true) }}
        />
      </main>
    );
  // Nothing to list: the popup's words for it do here too.
  if (state.value?.status !== 'ready' || list.counted.value.length === 0)
    return (
      <main class="main">
        <PageTab />
        {state.value?.status === 'ready' && (
          <>
            <p class="add-line">
              <AddButton />
            </p>
            <Dismissed />
          </>
        )}
      </main>
    );
  const choose = (chosen: Shape) => {
    shape.value = chosen;
    scroller.current?.scrollTo(0, 0);
  };
  return (
    <main class="frame">
      <div class="search-line">
        <SearchField />
        <AddButton />
      </div>
      <Tabs
        label={m.panel.shapes.label}
        tabs={SHAPES.map((id) => ({ id, name: m.panel.shapes[id] }))}
        chosen={shape.value}
        onChoose={choose}
      />
      <div class="main" ref={scroller}>
        <TabPanel of={shape.value}>
          {shape.value === 'picture' ? (
            <Picture />
          ) : (
            <>
              <FilterBar />
              <PanelList />
            </>
          )}
        </TabPanel>
        <Dismissed />
      </div>
    </main>
  );
}

function AddButton() {
  const { hands } = usePanel();
  return (
    <button type="button" class="button add" title={m.hands.addHint} onClick={() => void hands.add()}>
      <Icon name="selection" />
      {m.hands.add}
    </button>
  );
}

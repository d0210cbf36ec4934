import { m } from '../messages';
import { Ask } from './ask';
import { AttributionList } from './attribution-list';
import { usePopup } from './context';
import { FilterBar } from './filter-bar';
import { Skeleton } from './skeleton';

/** What was found on this page, or why nothing was and what to do. */
export function PageTab() {
  const popup = usePopup();
  const { page, state, list } = popup;
  const view = page.view.value;

  if (view.at === 'refused')
    return view.code === 'off' ? (
      <Ask
        text={m.page.off}
        hint={m.page.offHint}
        action={{ name: m.page.markOnce, run: () => page.mark(true) }}
      />
    ) : (
      <Ask text={view.reason} action={retryFor(view.code, () => page.mark())} />
    );
  if (view.at === 'silent') return <Ask text={m.page.noAnswer} />;
  const found = state.value;
  if (!found) return <Skeleton />;
  if (found.status === 'not-article')
    return (
      <Ask
        text={found.message ?? m.page.empty}
        action={{ name: m.page.markAnyway, run: () => page.markAnyway() }}
      />
    );
  if (found.status === 'error')
    return (
      <Ask
        text={found.message ?? m.page.noAnswer}
        action={{ name: m.page.again, run: () => page.markAnyway() }}
      />
    );
  if (found.attributions.length === 0)
    return found.status === 'reading' ? <Skeleton /> : <Ask text={m.page.empty} hint={m.page.emptyHint} />;
  if (list.counted.value.length === 0)
    return list.otherActs.value === list.hidden.value && !list.allActs.value ? (
      <Ask
        text={m.page.hiddenActs(list.otherActs.value)}
        action={{ name: m.page.showActs, run: () => popup.showAllActs(true) }}
      />
    ) : (
      <Ask
        text={m.page.hiddenBySettings(list.hidden.value)}
        action={{ name: m.settings, run: async () => popup.services.openSettings() }}
      />
    );
  return (
    <>
      <FilterBar />
      <AttributionList />
    </>
  );
}

/** What the browser forbids it forbids the second time too. */
function retryFor(code: string, run: () => Promise<void>) {
  return code === 'gone' || code === 'failed' ? { name: m.page.again, run } : undefined;
}

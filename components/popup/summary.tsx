import { m } from '../messages';
import { DISTANCES } from '../quotation';
import { usePopup } from './context';
import type { PopupState } from './popup-state';

/** The parts of the line that says what was found: `14 quotations`, `5 second-hand`, `1 hearsay`. */
function partsOf({ page, list, state, saved }: PopupState, alone: string): string[] {
  const view = page.view.value;
  if (view.at === 'asking') return [m.summary.reading];
  if (view.at === 'alone') return [alone];
  const status = state.value?.status;
  const total = list.counted.value.length;
  if (status === 'reading' && total === 0) return [m.summary.reading];
  if (status === undefined || status === 'not-article' || status === 'error') return [m.summary.unread];
  if (total === 0) return [m.summary.none, ...savedHere(saved)];
  const counts = list.counts.value;
  const far = DISTANCES.flatMap((distance) =>
    distance === 'first' || counts[distance] === 0 ? [] : [m.summary[distance](counts[distance])],
  );
  return [m.summary.total(total), ...far];
}

/** Where nothing is found, what was saved here before is worth a word. */
function savedHere({ here }: PopupState['saved']): string[] {
  const count = here.value?.length ?? 0;
  return count > 0 ? [m.summary.saved(count)] : [];
}

/**
 * The popup's heading, told to screen readers whenever it changes.
 * @param alone what it says where there is no page to speak of.
 */
export function Summary({ alone = m.summary.alone }: { alone?: string }) {
  const parts = partsOf(usePopup(), alone);
  return (
    <h1 class="summary" aria-live="polite">
      {parts.map((part, i) => (
        <span key={part}>
          {i > 0 && <span class="dot"> · </span>}
          <span class="summary-part">{part}</span>
        </span>
      ))}
    </h1>
  );
}

import { number } from '../../lib/i18n/format';
import { DistanceBar } from '../distance-bar';
import { Icon } from '../icon';
import { m } from '../messages';
import { DISTANCES } from '../quotation';
import { usePopup } from './context';

/** Filter by distance, the switch for beliefs and intentions, and "save all". */
export function FilterBar() {
  const popup = usePopup();
  const { list, unsaved } = popup;
  const counts = list.counts.value;
  const chosen = list.distances.value;
  const present = DISTANCES.filter((distance) => counts[distance] > 0 || chosen.has(distance));
  const open = unsaved.value.map(({ key }) => key);
  const filtered = list.shown.value.length < list.counted.value.length;

  // One quotation needs neither a filter nor a button for all.
  if (list.counted.value.length === 1 && list.otherActs.value === 0) return null;
  return (
    <div class="filter-bar">
      {present.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent with a form
        <div class="chips" role="group" aria-label={m.filter.label}>
          {present.map((distance) => (
            <button
              key={distance}
              type="button"
              class="chip"
              data-distance={distance}
              aria-pressed={chosen.has(distance)}
              title={m.distance.ofClass(distance)}
              onClick={() => list.toggle(distance)}
            >
              <DistanceBar distance={distance} />
              {m.distance.short(distance)} <span class="count">{number(counts[distance])}</span>
            </button>
          ))}
        </div>
      )}
      <div class="filter-row">
        {list.otherActs.value > 0 && (
          <label class="switch">
            <input
              type="checkbox"
              checked={list.allActs.value}
              onChange={(event) => void popup.showAllActs(event.currentTarget.checked)}
            />
            <span>
              {m.filter.acts} <span class="count">{number(list.otherActs.value)}</span>
            </span>
          </label>
        )}
        <button
          type="button"
          class="button save-all"
          disabled={open.length === 0}
          onClick={() => void popup.save(open)}
        >
          <Icon name={open.length === 0 ? 'check' : 'save'} />
          {saveWords(open.length, filtered)}
        </button>
      </div>
    </div>
  );
}

function saveWords(open: number, filtered: boolean): string {
  if (open === 0) return m.allSaved;
  return filtered ? m.saveThese(open) : m.saveAll(open);
}

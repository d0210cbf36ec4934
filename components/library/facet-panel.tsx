import { useSignal } from '@preact/signals';
import { number } from '../../lib/i18n/format';
import { FACETS, type Facet, type FacetValue } from '../../lib/search/facets';
import { holds } from '../../lib/search/query';
import { DistanceBar } from '../distance-bar';
import { useLibrary } from './context';
import { MergeDialog } from './merge-dialog';
import { l } from './messages';

/** Values shown of each facet before a press on "more". */
const FEW = 6;

/** Counts by part, and boxes to filter by them. */
export function FacetPanel() {
  const library = useLibrary();
  const facets = library.facets.value;
  if (!facets) return null;
  const { view } = library.route.value;
  const own = view === 'speaker' ? 'speaker' : view === 'outlet' ? 'site' : null;
  return (
    <div class="facets">
      {FACETS.filter((facet) => facet !== own).map((facet) => (
        <FacetGroup key={facet} facet={facet} values={facets[facet]} />
      ))}
    </div>
  );
}

function FacetGroup({ facet, values }: { facet: Facet; values: FacetValue[] }) {
  const library = useLibrary();
  const all = useSignal(false);
  const merging = useSignal(false);
  const query = library.query.value;
  const isChosen = ({ value }: FacetValue) => holds(query, facet, value);
  const chosen = values.filter(isChosen);
  // Nothing to choose from is no filter; nobody named among relays cannot be told from no relay at all.
  if (values.length === 0 || (values.length === 1 && chosen.length === 0)) return null;
  const shown = all.value ? values : values.filter((value, i) => i < FEW || isChosen(value));
  const named = chosen.filter(({ value }) => value !== '');
  return (
    <fieldset class="facet">
      <legend>{l.facets.name(facet)}</legend>
      <ul>
        {shown.map((item) => (
          <li key={item.value}>
            <label>
              <input
                type="checkbox"
                checked={isChosen(item)}
                onChange={() => library.toggle(facet, item.value)}
              />
              {facet === 'distance' && <DistanceBar distance={item.value as never} />}
              <bdi class="facet-name">{l.facets.value(facet, item.value)}</bdi>
              <span class="count">{number(item.count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > FEW && (
        <button
          type="button"
          class="link"
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? l.facets.fewer : l.facets.more(values.length - shown.length)}
        </button>
      )}
      {facet === 'speaker' && named.length > 1 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            merging.value = true;
          }}
        >
          {l.facets.merge(named.length)}
        </button>
      )}
      {merging.value && (
        <MergeDialog
          names={named.map(({ value }) => value)}
          onClose={() => {
            merging.value = false;
          }}
        />
      )}
    </fieldset>
  );
}

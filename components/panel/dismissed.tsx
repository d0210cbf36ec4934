import { m } from '../messages';
import { usePanel } from './context';

/** What the reader said is no quotation, to be put back. */
export function Dismissed() {
  const { corrections, hands } = usePanel();
  const dismissed = corrections.value.filter(({ reading, target }) => reading === null && target !== null);
  if (dismissed.length === 0) return null;
  return (
    <section class="group">
      <h2 class="section-title">{m.hands.yours}</h2>
      <ul>
        {dismissed.map(({ id, target }) => (
          <li key={id} class="dismissed">
            <span class="words short">
              <bdi>{target?.map(({ quote }) => quote.exact).join(' … ')}</bdi>
            </span>
            <button type="button" class="button" onClick={() => void hands.revert(id)}>
              {m.hands.putBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

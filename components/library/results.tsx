import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { number } from '../../lib/i18n/format';
import { SORTS, type Sort } from '../../lib/search/order';
import { useLibrary } from './context';
import { EntryRow } from './entry-row';
import { KeepSearch } from './kept-searches';
import { l } from './messages';
import { useVirtualRows } from './use-virtual-rows';

/** What the search found: how many, in which order, and the list. */
export function Results() {
  const library = useLibrary();
  const found = library.found.value;
  if (!found) return <p class="empty">{l.results.loading}</p>;
  const { rows, of, reading } = found;
  if (of === 0 && !reading)
    return (
      <div class="ask">
        <p>{l.results.nothing}</p>
        <p class="hint">{l.results.nothingHint}</p>
      </div>
    );
  return (
    <section
      class="results"
      aria-label={l.results.label}
      data-answers={library.answered.value}
      aria-busy={library.answered.value !== library.route.value.q}
    >
      <div class="results-head">
        <h2 class="results-count">
          <span role="status">
            {rows.length === of ? l.results.all(of) : l.results.some(rows.length, of)}
          </span>
        </h2>
        {reading && reading.total > 0 && <p class="hint">{l.results.reading(reading.done, reading.total)}</p>}
        <KeepSearch />
        <label class="sort">
          <span>{l.results.sort}</span>
          <select
            value={library.route.value.sort}
            onChange={(event) => library.sortBy(event.currentTarget.value as Sort)}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {l.results.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {rows.length === 0 ? (
        <div class="ask">
          <p>{l.results.none}</p>
          <p class="hint">{l.results.noneHint}</p>
          <button type="button" class="button" onClick={() => library.ask('')}>
            {l.results.clear}
          </button>
        </div>
      ) : (
        <Rows />
      )}
    </section>
  );
}

/** Where a key leads in the list. */
const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function Rows() {
  const library = useLibrary();
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  const rows = library.found.value!.rows;
  const virtual = useVirtualRows(rows.length, list, (index) => rows[index]!);
  const { drawn } = virtual;
  library.arrived.value;
  library.want(drawn[0] ?? 0, (drawn.at(-1) ?? 0) + 1);

  const focusRow = (index: number) =>
    list.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row]`)?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || !target.matches('[data-row]')) return;
    const at = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index);
    const next = STEPS[event.key]?.(at, rows.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    if (drawn.includes(next)) focusRow(next);
    else wanted.current = next;
    virtual.reveal(next);
  };
  const rowOf = (index: number) => {
    const entry = library.entryAt(index);
    const frame = {
      ref: (el: HTMLLIElement | null) => {
        virtual.measure(el);
        if (!el || !entry || wanted.current !== index) return;
        wanted.current = null;
        focusRow(index);
      },
      'data-index': index,
      // Most rows are not drawn: screen readers are told of all.
      'aria-setsize': rows.length,
      'aria-posinset': index + 1,
    };
    return entry ? (
      <EntryRow
        key={entry.annotation.id}
        entry={entry}
        frame={frame}
        onRemove={() => {
          library.toasts.wantsFocus.value = true;
        }}
      />
    ) : (
      <li key={`row-${rows[index]}`} class="row waiting" {...frame}>
        <span class="unseen">{number(index + 1)}</span>
      </li>
    );
  };

  // The list is drawn again while it scrolls and measures: rows that are the same are not.
  const before = useRef(new Map<string, VNode>());
  const now = new Map<string, VNode>();
  for (const index of drawn) {
    const entry = library.entryAt(index);
    const key = `${rows[index]} ${index} ${rows.length} ${entry?.annotation.modified}`;
    now.set(key, before.current.get(key) ?? rowOf(index));
  }
  before.current = now;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the arrow keys of the boxes inside
    <div ref={list} class="virtual" style={{ blockSize: `${virtual.total}px` }} onKeyDown={onKeyDown}>
      <ul class="entries" style={{ insetBlockStart: `${virtual.before}px` }}>
        {[...now.values()]}
      </ul>
    </div>
  );
}

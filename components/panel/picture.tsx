import { useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { number } from '../../lib/i18n/format';
import { m } from '../messages';
import { usePanel } from './context';
import { keysOf, type Party, provenanceOf, SITE } from './provenance';
import { RoutesTable } from './routes-table';
import { PanelRow } from './row';
import { Threads } from './threads';

/** A column is never narrower than a long word: where there is no room for all, the picture scrolls sideways. */
const COLUMN = '68px';

/** The provenance picture of the whole page, the same as a table, and the quotations of the party that was picked. */
export function Picture() {
  const panel = usePanel();
  const picked = useSignal<string | null>(null);
  const graph = useComputed(() => provenanceOf(panel.found.value));
  const { parties, ways } = graph.value;
  const chosen = parties.find(({ id }) => id === picked.value);
  const keys = chosen ? keysOf(graph.value, chosen.id) : null;
  const columns = Math.max(...parties.map(({ column }) => column));
  const box = useRef<HTMLDivElement>(null);
  const stop = useSignal(SITE);
  const near = chosen ? connected(chosen.id, graph.value.routes) : null;

  // One of them is a stop of the Tab key; it must be there.
  useLayoutEffect(() => {
    if (!parties.some(({ id }) => id === stop.value)) stop.value = SITE;
  }, [parties, stop]);

  const move = (event: KeyboardEvent) => {
    const at = parties.findIndex(({ id }) => id === stop.value);
    const next = neighbourOf(event.key, at, parties, ways);
    if (!next) return;
    event.preventDefault();
    stop.value = next;
    box.current?.querySelector<HTMLElement>(`[data-party="${CSS.escape(next)}"]`)?.focus();
  };
  const nameOf = (party: Party) => (party.id === SITE ? m.panel.picture.site : (party.name ?? m.nobody));

  return (
    <div class="picture">
      <h2 class="section-title">{m.panel.picture.label}</h2>
      <p class="hint">{m.panel.picture.hint}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent with a form */}
      <div
        class="graph"
        role="group"
        aria-label={m.panel.picture.label}
        ref={box}
        onKeyDown={move}
        style={{ gridTemplateColumns: `2.75rem repeat(${columns}, minmax(${COLUMN}, 1fr))` }}
      >
        <Threads box={box} graph={graph.value} near={near} />
        {Array.from({ length: columns + 1 }, (_, column) => (
          <div class="column" key={column}>
            {parties
              .filter((party) => party.column === column)
              .map((party) => (
                <button
                  key={party.id}
                  type="button"
                  class="party"
                  data-party={party.id}
                  data-dim={near && !near.has(party.id) ? '' : undefined}
                  tabIndex={stop.value === party.id ? 0 : -1}
                  aria-pressed={picked.value === party.id}
                  onFocus={() => {
                    stop.value = party.id;
                  }}
                  onClick={() => {
                    picked.value = picked.value === party.id || party.id === SITE ? null : party.id;
                  }}
                >
                  {nameOf(party)}
                  {party.said + party.carried > 1 && (
                    <span class="count" aria-hidden="true">
                      {' '}
                      {number(party.said + party.carried)}
                    </span>
                  )}
                  <span class="unseen">{wordsFor(party, parties, ways, nameOf)}</span>
                </button>
              ))}
          </div>
        ))}
      </div>
      <RoutesTable routes={graph.value.routes} picked={chosen?.id ?? null} />
      {chosen && keys && (
        <section class="group" aria-live="polite">
          <h2 class="section-title">{m.panel.picture.of(nameOf(chosen))}</h2>
          <ul>
            {panel.found.value
              .filter(({ key }) => keys.has(key))
              .map((quotation) => (
                <PanelRow key={quotation.key} id={`all/${quotation.key}`} quotation={quotation} named />
              ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Every party on a chain with this one. */
function connected(id: string, routes: readonly { parties: string[] }[]): Set<string> {
  return new Set(routes.filter(({ parties }) => parties.includes(id)).flatMap(({ parties }) => parties));
}

/** What the threads and the number say to the eye. */
function wordsFor(
  party: Party,
  parties: readonly Party[],
  ways: readonly { from: string; to: string }[],
  nameOf: (party: Party) => string,
): string {
  const from = ways.flatMap((way) => (way.from === party.id ? [way.to] : []));
  const names = parties.filter(({ id }) => from.includes(id)).map(nameOf);
  return m.panel.picture.party(party.said, party.carried, names);
}

/** Up and down go through all, right to whom it came from, left to whom it went. */
function neighbourOf(
  key: string,
  at: number,
  parties: readonly Party[],
  ways: readonly { from: string; to: string }[],
): string | undefined {
  const id = parties[at]?.id;
  if (key === 'ArrowDown') return parties[at + 1]?.id;
  if (key === 'ArrowUp') return parties[at - 1]?.id;
  if (key === 'ArrowRight') return ways.find(({ from }) => from === id)?.to;
  if (key === 'ArrowLeft') return ways.find(({ to }) => to === id)?.from;
  if (key === 'Home') return parties[0]?.id;
  if (key === 'End') return parties.at(-1)?.id;
  return undefined;
}

import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { number } from '../../lib/i18n/format';
import type { Distance } from '../../lib/model/attribution';
import { nextMonth } from '../../lib/search/days';
import { outletQuery, speakerQuery, throughQuery } from '../../lib/search/flow-query';
import { without, writeWhole } from '../../lib/search/query';
import type { Counts, Summary } from '../../lib/search/summary';
import { m } from '../messages';
import { DISTANCES } from '../quotation';
import { CountsTable } from './charts/counts-table';
import { Legend } from './charts/legend';
import { Picture } from './charts/picture';
import type { Piece } from './charts/plots';
import { useLibrary } from './context';
import { l } from './messages';
import { hrefTo } from './route';

/** The pictures of what the search finds. On a speaker's or outlet's page, those that say something there. */
export function PicturesView() {
  const library = useLibrary();
  const summary = useSignal<Summary | null>(null);
  const { view, q } = library.route.value;
  const query = library.scopeOf(q);
  const found = library.found.value;

  useEffect(() => {
    let late = false;
    void library.toasts.attempt(async () => {
      const counted = await library.services.archive.summary(query);
      if (!late) summary.value = counted;
    });
    return () => {
      late = true;
    };
  }, [query, found, library, summary]);

  const all = summary.value;
  if (!all) return <p class="empty">{l.results.loading}</p>;
  if (all.total === 0)
    return (
      <div class="ask">
        <p>{q === '' ? l.results.nothing : l.results.none}</p>
        <p class="hint">{q === '' ? l.results.nothingHint : l.results.noneHint}</p>
      </div>
    );
  return (
    <section aria-label={l.view('pictures')} class="pictures">
      <h2 class={view === 'pictures' ? 'results-count' : 'unseen'}>
        <span role="status">{l.results.all(all.total)}</span>
      </h2>
      <Legend />
      {view !== 'speaker' && (
        <NamedPicture kind="speaker" rows={all.speakers} query={query} title={l.pictures.speakers} />
      )}
      {view !== 'outlet' && (
        <NamedPicture kind="outlet" rows={all.outlets} query={query} title={l.pictures.outlets} />
      )}
      <TimePicture periods={all.periods} query={query} />
      {view === 'pictures' && <FlowPicture summary={all} query={query} />}
    </section>
  );
}

const FIELD = { speaker: 'speaker', outlet: 'site' } as const;

/** Bars by speaker or outlet. */
function NamedPicture({
  kind,
  rows,
  query,
  title,
}: {
  kind: 'speaker' | 'outlet';
  rows: Summary['speakers'];
  query: string;
  title: string;
}) {
  const field = FIELD[kind];
  const narrowed = without(query, [field]);
  const nameOf = (name: string) => (name === '' ? m.noSource : name);
  const hrefOf = (name: string) =>
    name === ''
      ? hrefTo({ q: `${narrowed} ${writeWhole(field, name)}`.trim() })
      : hrefTo({ view: kind, name });
  const pieceHref = (name: string, distance: Distance) =>
    hrefTo({ q: `${narrowed} ${writeWhole(field, name)} distance:${distance}`.trim() });
  const draw = useMemo(
    () => async (width: number) => {
      const { lyingBars } = await import('./charts/plots');
      const pieces = rows.flatMap(({ name, counts }) =>
        piecesOf(name, nameOf(name), counts, (distance) => pieceHref(name, distance)),
      );
      return lyingBars(pieces, hrefOf, nameOf, { width, label: title });
    },
    [rows, narrowed, title],
  );
  return (
    <Picture
      title={title}
      file={`hearsay-${kind}s`}
      draw={draw}
      table={
        <CountsTable
          caption={title}
          head={l.view(kind)}
          rows={rows.map(({ name, counts }) => ({
            key: name,
            name: nameOf(name),
            href: hrefOf(name),
            counts,
            hrefOf: (distance) => pieceHref(name, distance),
          }))}
        />
      }
    />
  );
}

/** Bars by month or year. */
function TimePicture({ periods, query }: { periods: Summary['periods']; query: string }) {
  const title = l.pictures.time;
  const undated = without(query, ['before', 'after']);
  const rangeOf = (period: string) =>
    `after:${period} before:${period.length === 4 ? Number(period) + 1 : nextMonth(period)}`;
  const hrefOf = (period: string, distance?: Distance) =>
    hrefTo({ q: `${undated} ${rangeOf(period)}${distance ? ` distance:${distance}` : ''}`.trim() });
  const draw = useMemo(
    () => async (width: number) => {
      const { standingBars } = await import('./charts/plots');
      const pieces = periods.flatMap(({ period, counts }) =>
        piecesOf(period, l.pictures.period(period), counts, (distance) => hrefOf(period, distance), true),
      );
      return standingBars(pieces, l.pictures.period, { width, label: title });
    },
    [periods, undated],
  );
  return (
    <Picture
      title={title}
      file="hearsay-time"
      draw={draw}
      table={
        <CountsTable
          caption={title}
          head={l.pictures.when}
          rows={periods.map(({ period, counts }) => ({
            key: period,
            name: l.pictures.period(period),
            href: hrefOf(period),
            counts,
            hrefOf: (distance) => hrefOf(period, distance),
          }))}
        />
      }
    />
  );
}

/** The pieces of one bar. Empty ones are left out, save where a period would vanish. */
function piecesOf(
  key: string,
  name: string,
  counts: Counts,
  hrefOf: (distance: Distance) => string,
  keepEmpty = false,
): Piece[] {
  const pieces = DISTANCES.map((distance) => ({
    key,
    distance,
    count: counts[distance],
    href: hrefOf(distance),
    label: l.pictures.piece(name, distance, counts[distance]),
  }));
  const full = pieces.filter(({ count }) => count > 0);
  return full.length === 0 && keepEmpty ? pieces.slice(0, 1) : full;
}

function FlowPicture({ summary, query }: { summary: Summary; query: string }) {
  const title = l.pictures.flow;
  const hrefOf = (part: string) => hrefTo({ q: `${query} ${part}`.trim() });
  const draw = useMemo(
    () => async (width: number) => {
      const { flowPicture } = await import('./charts/flow');
      return flowPicture(summary, l.pictures.flowWords, hrefOf, width);
    },
    [summary, query],
  );
  const { flows, flowing } = summary;
  const words = l.pictures.flowWords;
  return (
    <Picture
      title={title}
      file="hearsay-flow"
      draw={draw}
      table={
        <table>
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              {[l.view('speaker'), l.pictures.through, l.view('outlet'), l.pictures.total].map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {flows.map(({ speaker, through, outlet, count }) => {
              const part = [
                speakerQuery(speaker, flowing),
                throughQuery(through, flowing),
                outletQuery(outlet, flowing),
              ].join(' ');
              return (
                <tr key={part}>
                  <th scope="row">{speaker ?? words.others}</th>
                  <td>{through.kind === 'relay' ? through.name : words.through[through.kind]}</td>
                  <td>{outlet ?? words.others}</td>
                  <td>
                    <a href={hrefOf(part)}>{number(count)}</a>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      }
    />
  );
}

import { backArrow } from '../../lib/i18n/direction';
import { isolated } from '../../lib/i18n/fill';
import { number } from '../../lib/i18n/format';
import { DistanceBar } from '../distance-bar';
import { m } from '../messages';
import type { Route } from './provenance';

/** The picture as a table: one row a way, from the speaker through whom. */
export function RoutesTable({ routes, picked }: { routes: readonly Route[]; picked: string | null }) {
  const shown = picked === null ? routes : routes.filter(({ parties }) => parties.includes(picked));
  return (
    <table class="routes">
      <caption>{m.panel.picture.table}</caption>
      <thead>
        <tr>
          <th scope="col">{m.panel.picture.speaker}</th>
          <th scope="col">{m.panel.picture.through}</th>
          <th scope="col">{m.panel.picture.count}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ parties, speaker, relays, distance, keys }) => (
          <tr key={parties.join('\n')}>
            <th scope="row">{speaker ?? m.noSource}</th>
            <td>
              <span class="route">
                <DistanceBar distance={distance} />
                <span>
                  {relays.length === 0
                    ? m.panel.picture.nobody
                    : relays
                        .map((name) => name ?? m.nobody)
                        .map(isolated)
                        .join(` ${backArrow()} `)}
                  <span class="hint">, {m.distance.ofInText(distance, relays.length)}</span>
                </span>
              </span>
            </td>
            <td class="number">{number(keys.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

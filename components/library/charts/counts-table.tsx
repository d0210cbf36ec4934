import { number } from '../../../lib/i18n/format';
import type { Counts } from '../../../lib/search/summary';
import { m } from '../../messages';
import { DISTANCES } from '../../quotation';
import { l } from '../messages';

export interface CountsRow {
  key: string;
  name: string;
  href: string;
  counts: Counts;
  /** Where the figure of a distance leads. */
  hrefOf: (distance: (typeof DISTANCES)[number]) => string;
}

/** Counts by distance as a table; every figure leads to what it counts. */
export function CountsTable({ caption, head, rows }: { caption: string; head: string; rows: CountsRow[] }) {
  return (
    <table>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {DISTANCES.map((distance) => (
            <th scope="col" key={distance}>
              {m.distance.ofClass(distance)}
            </th>
          ))}
          <th scope="col">{l.pictures.total}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, href, counts, hrefOf }) => (
          <tr key={key}>
            <th scope="row">
              <a href={href}>
                <bdi>{name}</bdi>
              </a>
            </th>
            {DISTANCES.map((distance) => (
              <td key={distance}>
                {counts[distance] > 0 ? <a href={hrefOf(distance)}>{number(counts[distance])}</a> : number(0)}
              </td>
            ))}
            <td>{number(DISTANCES.reduce((sum, distance) => sum + counts[distance], 0))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

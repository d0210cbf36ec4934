import { DistanceBar } from './distance-bar';
import { m } from './messages';
import { DISTANCES } from './quotation';

/** The distances with their bars, as entries of a list. */
export function DistanceList() {
  return DISTANCES.map((distance) => (
    <li key={distance}>
      <DistanceBar distance={distance} />
      {m.distance.ofClass(distance)}
    </li>
  ));
}

import { DistanceBar } from '../../distance-bar';
import { m } from '../../messages';
import { DISTANCES } from '../../quotation';

/** What the colours of distances mean. */
export function Legend() {
  return (
    <ul class="legend" aria-hidden="true">
      {DISTANCES.map((distance) => (
        <li key={distance}>
          <DistanceBar distance={distance} />
          {m.distance.ofClass(distance)}
        </li>
      ))}
    </ul>
  );
}

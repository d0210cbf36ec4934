import type { Distance } from '../lib/model/attribution';
import { lines } from './look';

/** The coloured bar of a distance, with the line of the page's highlights. A word stands beside it always. */
export function DistanceBar({ distance }: { distance: Distance }) {
  return (
    <span
      class="distance-bar"
      data-distance={distance}
      data-line={lines.value[distance]}
      aria-hidden="true"
    />
  );
}

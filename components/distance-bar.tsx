import type { Distance } from '../lib/model/attribution';

/** The coloured bar of a distance, with the line of the page's highlights: solid, dashed, dotted, wavy. A word stands beside it always. */
export function DistanceBar({ distance }: { distance: Distance }) {
  return <span class="distance-bar" data-distance={distance} aria-hidden="true" />;
}

import { DistanceList } from '../../distance-list';

/** What the colours of distances mean. */
export function Legend() {
  return (
    <ul class="legend" aria-hidden="true">
      <DistanceList />
    </ul>
  );
}

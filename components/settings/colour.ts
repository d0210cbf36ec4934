import type { Distance } from '../../lib/model/attribution';
import { DEFAULT_LOOKS } from '../../lib/model/settings';

/** How far a colour is moved towards white for dark ground: as far as the usual ones are. */
const LIGHTER = 0.35;

/**
 * The colour for dark ground that goes with one chosen on light ground: the usual colours keep their own partner, others become lighter,
 * so that a line of them is seen.
 * @param colour `#rrggbb`.
 */
export function onDark(colour: string, distance: Distance): string {
  if (colour === DEFAULT_LOOKS[distance].light) return DEFAULT_LOOKS[distance].dark;
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${channels
    .map((channel) =>
      Math.round(channel + (255 - channel) * LIGHTER)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

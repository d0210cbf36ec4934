import { backArrow } from '../lib/i18n/direction';
import { m } from './messages';

interface Props {
  /** What the words were read on: "this site", or a medium's name. */
  site: string;
  /** Names from the reader outwards; null for the one nobody names. */
  relays: readonly (string | null)[];
  speaker: string | null;
}

/** The way of the words: `this site ← Sputnik ← Yuri Ushakov`. Screen readers hear words in place of the arrows. */
export function Chain({ site, relays, speaker }: Props) {
  const names = [site, ...relays.map((name) => name ?? m.nobody), speaker ?? m.nobody];
  return (
    <span class="chain">
      <span class="unseen">{m.chain.spoken(names)}</span>
      <span aria-hidden="true">
        {names.map((name, i) => (
          <span class="station" key={i}>
            {i > 0 && <span class="arrow">{` ${backArrow()} `}</span>}
            <bdi>{name}</bdi>
          </span>
        ))}
      </span>
    </span>
  );
}

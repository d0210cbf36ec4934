import { useId } from 'preact/hooks';
import type { Relay } from '../../lib/model/attribution';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';
import { m } from '../messages';
import { Names } from './names';

interface Props {
  /** From the reader outwards. */
  relays: readonly Relay[];
  names: readonly string[];
  onChange: (relays: Relay[]) => void;
}

/** Through whom the words came, one field a relay; an empty one stands for someone not named. */
export function RelaysField({ relays, names, onChange }: Props) {
  const id = useId();
  const rename = (at: number, name: string) =>
    onChange(relays.map((relay, i) => (i === at ? { ...relay, name } : relay)));
  const remove = (at: number) => onChange(relays.filter((_, i) => i !== at));
  const raise = (at: number) => {
    const next = [...relays];
    next.splice(at - 1, 0, ...next.splice(at, 1));
    onChange(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend does not go into the grid
    <div role="group" class="relays" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} class="label">
        {m.hands.through} {relays.length > 0 && <span class="hint">{m.hands.throughHint}</span>}
      </span>
      {relays.map(({ name }, i) => (
        // The place is what a relay is known by: two may be nobody.
        <div class="relay" key={i}>
          <input
            dir="auto"
            type="text"
            autocomplete="off"
            list={`${id}-names`}
            aria-label={m.hands.relay(i + 1)}
            placeholder={m.nobody}
            value={name ?? ''}
            onInput={(event) => rename(i, event.currentTarget.value)}
          />
          {i > 0 && <IconButton icon="up" label={m.hands.up(i + 1)} onClick={() => raise(i)} />}
          <IconButton icon="close" label={m.hands.removeRelay(i + 1)} onClick={() => remove(i)} />
        </div>
      ))}
      <Names id={`${id}-names`} names={names} />
      <button
        type="button"
        class="button quiet"
        onClick={() => onChange([...relays, { spans: [], name: '', type: 'unknown', cue: [] }])}
      >
        <Icon name="add" />
        {m.hands.addRelay}
      </button>
    </div>
  );
}

import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useLibrary } from './context';
import { Dialog } from './dialog';
import { l } from './messages';

/** Asks under which name several speakers are to go. The fullest name is proposed. */
export function MergeDialog({ names, onClose }: { names: readonly string[]; onClose: () => void }) {
  const { deeds } = useLibrary();
  const id = useId();
  const longest = names.reduce((a, b) => (b.length > a.length ? b : a), '');
  const into = useSignal(longest);
  const other = useSignal('');
  const name = (into.value === '' ? other.value : into.value).trim();
  return (
    <Dialog title={l.merge.title} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={() => {
          if (name !== '') void deeds.merge(names, name);
        }}
      >
        <p class="hint">{l.merge.text}</p>
        <fieldset>
          <legend>{l.merge.as}</legend>
          {[...names, ''].map((option) => (
            <label class="option-line" key={option}>
              <input
                type="radio"
                name={`${id}-as`}
                checked={into.value === option}
                onChange={() => {
                  into.value = option;
                }}
              />
              {option || l.merge.other}
            </label>
          ))}
          {into.value === '' && (
            <input
              type="text"
              aria-label={l.merge.other}
              value={other.value}
              onInput={(event) => {
                other.value = event.currentTarget.value;
              }}
            />
          )}
        </fieldset>
        <div class="dialog-foot">
          <button type="button" class="button" onClick={onClose}>
            {l.merge.cancel}
          </button>
          <button type="submit" class="button strong" disabled={name === ''}>
            {l.merge.apply}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

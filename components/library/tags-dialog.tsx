import { useSignal } from '@preact/signals';
import { useLibrary } from './context';
import { Dialog } from './dialog';
import { l } from './messages';

const listOf = (text: string) => text.split(',').filter((tag) => tag.trim() !== '');

/** Adds tags to all chosen quotations and takes tags away. */
export function TagsDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const library = useLibrary();
  const add = useSignal('');
  const remove = useSignal<ReadonlySet<string>>(new Set());
  const known = library.facets.value?.tag ?? [];
  return (
    <Dialog title={l.tags.title} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={() => void library.deeds.retag(ids, listOf(add.value), [...remove.value])}
      >
        <label class="field">
          <span>
            {l.tags.add} <span class="hint">{l.tags.addHint}</span>
          </span>
          <input
            dir="auto"
            type="text"
            autocomplete="off"
            value={add.value}
            onInput={(event) => {
              add.value = event.currentTarget.value;
            }}
          />
        </label>
        {known.length > 0 && (
          <fieldset>
            <legend>{l.tags.remove}</legend>
            <div class="tag-boxes">
              {known.slice(0, 30).map(({ value }) => (
                <label class="option-line" key={value}>
                  <input
                    type="checkbox"
                    checked={remove.value.has(value)}
                    onChange={(event) => {
                      const next = new Set(remove.value);
                      if (event.currentTarget.checked) next.add(value);
                      else next.delete(value);
                      remove.value = next;
                    }}
                  />
                  {value}
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <div class="dialog-foot">
          <button type="button" class="button" onClick={onClose}>
            {l.merge.cancel}
          </button>
          <button
            type="submit"
            class="button strong"
            disabled={listOf(add.value).length === 0 && remove.value.size === 0}
          >
            {l.tags.apply}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

import { useSignal } from '@preact/signals';
import { Icon } from '../icon';
import { useLibrary } from './context';
import { ExportDialog } from './export-dialog';
import { MergeDialog } from './merge-dialog';
import { l } from './messages';
import { TagsDialog } from './tags-dialog';

/** What can be done with all chosen quotations at once. Nothing while none is chosen. */
export function BulkBar() {
  const library = useLibrary();
  const tagging = useSignal(false);
  const merging = useSignal<string[] | null>(null);
  // The choice may change under an open dialog, which goes on with what it was opened for.
  const exporting = useSignal<string[] | null>(null);
  const chosen = library.chosen.value;
  const total = library.found.value?.rows.length ?? 0;
  if (chosen.size === 0) return null;
  const ids = [...chosen];
  const merge = async () => {
    merging.value = (await library.toasts.attempt(() => library.services.archive.speakersOf(ids))) ?? null;
  };
  const discard = async () => {
    if (!(await library.deeds.discard(ids))) return;
    library.chooseNone();
    library.toasts.wantsFocus.value = true;
  };
  return (
    <section class="bulk" aria-label={l.bulk.label}>
      <strong role="status">{l.bulk.chosen(chosen.size)}</strong>
      {chosen.size < total && (
        <button type="button" class="link" onClick={() => void library.chooseAll()}>
          {l.bulk.all(total)}
        </button>
      )}
      <button type="button" class="link" onClick={() => library.chooseNone()}>
        {l.bulk.none}
      </button>
      <span class="bulk-deeds">
        <button
          type="button"
          class="button"
          onClick={() => {
            tagging.value = true;
          }}
        >
          <Icon name="tag" />
          {l.bulk.tag}
        </button>
        <button type="button" class="button" onClick={() => void merge()}>
          <Icon name="merge" />
          {l.bulk.merge}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            exporting.value = ids;
          }}
        >
          <Icon name="export" />
          {l.bulk.export}
        </button>
        <button type="button" class="button" onClick={() => void discard()}>
          <Icon name="delete" />
          {l.bulk.delete}
        </button>
      </span>
      {tagging.value && (
        <TagsDialog
          ids={ids}
          onClose={() => {
            tagging.value = false;
          }}
        />
      )}
      {exporting.value && (
        <ExportDialog
          ids={exporting.value}
          onClose={() => {
            exporting.value = null;
          }}
        />
      )}
      {merging.value && (
        <MergeDialog
          names={merging.value}
          onClose={() => {
            merging.value = null;
          }}
        />
      )}
    </section>
  );
}

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { outletOf } from '../../lib/search/documents';
import { BIN_KEPT } from '../../lib/store/bin';
import type { BinnedEntry } from '../../lib/store/library-reader';
import { messageOf } from '../error-words';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';
import { NoteView } from '../note-view';
import { ofAnnotation } from '../quotation';
import { QuotationRow } from '../quotation-row';
import { useLibrary } from './context';
import { l } from './messages';

/** Rows shown; older ones come up when these go. */
const SHOWN = 200;
const DAY = 24 * 60 * 60 * 1000;

/** What was deleted in the last 30 days. */
export function BinView() {
  const library = useLibrary();
  const entries = useSignal<BinnedEntry[] | null>(null);
  const sure = useSignal(false);
  useEffect(() => {
    const subscription = library.services.bin(SHOWN).subscribe({
      next: (rows) => {
        entries.value = rows;
      },
      error: (thrown) => {
        library.trouble.value = messageOf(thrown);
      },
    });
    return () => subscription.unsubscribe();
  }, [library, entries]);

  const rows = entries.value;
  if (!rows) return <p class="empty">{l.results.loading}</p>;
  return (
    <section aria-label={l.bin.title}>
      <div class="results-head">
        <h2 class="results-count">{l.results.all(library.binCount.value)}</h2>
        <p class="hint">{l.bin.hint}</p>
        {rows.length > 0 && (
          <button
            type="button"
            class="button"
            onBlur={() => {
              sure.value = false;
            }}
            onClick={() => {
              if (sure.value) void library.deeds.forget();
              sure.value = !sure.value;
            }}
          >
            <Icon name="delete" />
            {l.bin.forgetAll}
          </button>
        )}
        <p class="hint sure" role="status">
          {sure.value && l.bin.sure}
        </p>
      </div>
      {rows.length === 0 && <p class="empty">{l.bin.empty}</p>}
      <ul class="entries">
        {rows.map((entry) => (
          <BinRow key={entry.id} entry={entry} />
        ))}
      </ul>
      {library.binCount.value > rows.length && <p class="hint empty">{l.bin.most(rows.length)}</p>}
    </section>
  );
}

function BinRow({ entry: { id, annotation, article, deletedAt } }: { entry: BinnedEntry }) {
  const library = useLibrary();
  const sure = useSignal(false);
  const quotation = ofAnnotation(annotation);
  const days = Math.max(1, Math.ceil((deletedAt + BIN_KEPT - Date.now()) / DAY));
  return (
    <QuotationRow
      quotation={{ ...quotation, speaker: library.nameOf(quotation.speaker) }}
      site={outletOf(article ?? { url: annotation.articleUrl, publisher: null })}
      named
      actions={
        <>
          <IconButton
            icon="back"
            label={l.bin.back}
            onClick={() => {
              void library.deeds.bringBack([id]);
              library.toasts.wantsFocus.value = true;
            }}
          />
          <IconButton
            icon="delete"
            label={l.bin.forget}
            pressed={sure.value}
            onClick={() => {
              if (sure.value) void library.deeds.forget([id]);
              sure.value = !sure.value;
            }}
          />
        </>
      }
    >
      <NoteView annotation={annotation} />
      <p class="origin">
        <bdi>{article?.title || annotation.articleUrl}</bdi>
        <span class="hint">{l.bin.left(days)}</span>
      </p>
      {sure.value && (
        <p class="hint sure" role="alert">
          {l.bin.sure}
        </p>
      )}
    </QuotationRow>
  );
}

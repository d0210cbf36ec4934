import { useSignal } from '@preact/signals';
import { IconButton } from '../icon-button';
import { m } from '../messages';
import { NoteEditor } from '../note-editor';
import { NoteView } from '../note-view';
import type { Quotation } from '../quotation';
import { QuotationRow } from '../quotation-row';
import { usePopup } from './context';

/** A quotation that stands on the page. */
export function AttributionRow({ quotation }: { quotation: Quotation }) {
  const popup = usePopup();
  const editing = useSignal(false);
  const saved = popup.savedOf.value.get(quotation.key);
  const annotation = saved?.annotation;

  const toggle = () => {
    if (saved) void popup.remove([saved.id]);
    else void popup.save([quotation.key]);
  };
  return (
    <QuotationRow
      quotation={quotation}
      onPick={() => void popup.reveal({ attributionId: quotation.key })}
      actions={
        <>
          <IconButton
            icon={saved ? 'saved' : 'save'}
            label={saved ? m.row.saved : m.row.save}
            pressed={saved !== undefined}
            onClick={toggle}
          />
          {annotation && (
            <IconButton
              icon="edit"
              label={m.row.edit}
              expanded={editing.value}
              onClick={() => {
                editing.value = !editing.value;
              }}
            />
          )}
        </>
      }
    >
      {annotation &&
        (editing.value ? (
          <NoteEditor
            annotation={annotation}
            onChange={(change) => popup.services.update({ id: annotation.id, ...change })}
          />
        ) : (
          <NoteView annotation={annotation} />
        ))}
    </QuotationRow>
  );
}

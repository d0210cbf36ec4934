import { useSignal } from '@preact/signals';
import { IconButton } from '../icon-button';
import { m } from '../messages';
import { NoteEditor } from '../note-editor';
import { NoteView } from '../note-view';
import type { Quotation } from '../quotation';
import { QuotationRow } from '../quotation-row';
import { usePanel } from './context';

interface Props {
  /** Of its place in the list. */
  id: string;
  quotation: Quotation;
  named: boolean;
}

/** A quotation of the page in the panel's list. Its buttons are stops of the Tab key while the row is. */
export function PanelRow({ id, quotation, named }: Props) {
  const panel = usePanel();
  const noting = useSignal(false);
  const { key } = quotation;
  const saved = panel.savedOf.value.get(key);
  const annotation = saved?.annotation;
  const stop = panel.stop.value === id;
  const tabIndex = stop ? 0 : -1;

  const toggleSaved = () => {
    if (saved) void panel.remove([saved.id]);
    else void panel.save([key]);
  };
  const keys: Record<string, () => void> = {
    s: toggleSaved,
    e: () => panel.hands.edit(key),
    Delete: () => void panel.hands.dismiss(key),
  };
  return (
    <QuotationRow
      quotation={quotation}
      named={named}
      onPick={() => void panel.reveal({ attributionId: key })}
      roving={{
        id,
        stop,
        current: panel.inView.value === key,
        keys: 'Enter S E Delete',
        onFocus: () => {
          panel.chosen.value = id;
        },
        onKey: (event) => {
          const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        },
      }}
      actions={
        <>
          <IconButton
            icon={saved ? 'saved' : 'save'}
            label={saved ? m.row.saved : m.row.save}
            pressed={saved !== undefined}
            tabIndex={tabIndex}
            onClick={toggleSaved}
          />
          <IconButton
            icon="edit"
            label={m.hands.edit}
            tabIndex={tabIndex}
            onClick={() => panel.hands.edit(key)}
          />
          {annotation && (
            <IconButton
              icon="note"
              label={m.row.edit}
              expanded={noting.value}
              tabIndex={tabIndex}
              onClick={() => {
                noting.value = !noting.value;
              }}
            />
          )}
        </>
      }
    >
      {annotation &&
        (noting.value ? (
          <NoteEditor
            annotation={annotation}
            onChange={(change) => panel.services.update({ id: annotation.id, ...change })}
          />
        ) : (
          <NoteView annotation={annotation} />
        ))}
    </QuotationRow>
  );
}

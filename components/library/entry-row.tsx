import { useSignal } from '@preact/signals';
import type { HTMLAttributes } from 'preact';
import { day } from '../../lib/i18n/format';
import { outletOf } from '../../lib/search/documents';
import type { SavedEntry } from '../../lib/store/reader';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';
import { m } from '../messages';
import { NoteEditor } from '../note-editor';
import { NoteView } from '../note-view';
import { ofAnnotation } from '../quotation';
import { QuotationRow } from '../quotation-row';
import { CitePanel } from './cite-panel';
import { useLibrary } from './context';
import { linkToWords } from './entry-link';
import { markedWords } from './marked-words';
import { l } from './messages';
import { hrefTo } from './route';

interface Props {
  entry: SavedEntry;
  frame?: HTMLAttributes<HTMLLIElement>;
  /** Called before the row goes, so that the focus does not go with it. */
  onRemove?: () => void;
}

/** A saved quotation in the library, with all that can be done with it. */
export function EntryRow({ entry, frame, onRemove }: Props) {
  const library = useLibrary();
  const { annotation, article } = entry;
  const open = useSignal<'note' | 'cite' | null>(null);
  const quotation = ofAnnotation(annotation);
  const name = library.nameOf(quotation.speaker);
  const own = quotation.speaker;
  const toggle = (what: 'note' | 'cite') => {
    open.value = open.value === what ? null : what;
  };
  const remove = async () => {
    if (!(await library.deeds.discard([annotation.id]))) return;
    library.choose(annotation.id, false);
    onRemove?.();
  };
  return (
    <QuotationRow
      frame={frame}
      quotation={{ ...quotation, speaker: name }}
      site={outletOf(article)}
      named
      speakerHref={name === null ? undefined : hrefTo({ view: 'speaker', name })}
      marked={markedWords(quotation.words, library.route.value.q)}
      lead={
        <label class="choose">
          <input
            type="checkbox"
            data-row
            checked={library.chosen.value.has(annotation.id)}
            aria-label={l.row.choose(name ?? m.noSource, quotation.words)}
            onChange={(event) => library.choose(annotation.id, event.currentTarget.checked)}
          />
        </label>
      }
      actions={
        <>
          <IconButton
            icon="cite"
            label={l.row.cite}
            expanded={open.value === 'cite'}
            onClick={() => toggle('cite')}
          />
          <IconButton
            icon="edit"
            label={m.row.edit}
            expanded={open.value === 'note'}
            onClick={() => toggle('note')}
          />
          <IconButton icon="delete" label={m.row.delete} onClick={() => void remove()} />
        </>
      }
    >
      {own !== null && name !== own && <p class="aside">{l.row.alias(own)}</p>}
      {open.value === 'note' ? (
        <NoteEditor
          annotation={annotation}
          onChange={(change) => library.services.update({ id: annotation.id, ...change })}
        />
      ) : (
        <NoteView annotation={annotation} />
      )}
      {open.value === 'cite' && <CitePanel entry={entry} speaker={name} />}
      <Origin entry={entry} />
    </QuotationRow>
  );
}

/** Outlet, article and dates; the article opens at the words. */
function Origin({ entry }: { entry: SavedEntry }) {
  const { annotation, article } = entry;
  const href = linkToWords(entry);
  const outlet = outletOf(article);
  const title = article.title || article.url;
  return (
    <p class="origin">
      <a class="outlet" href={hrefTo({ view: 'outlet', name: outlet })}>
        <bdi>{outlet}</bdi>
      </a>
      {href ? (
        <a href={href} target="_blank" rel="noreferrer" title={l.row.openAt}>
          <bdi>{title}</bdi>
          <Icon name="open" />
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}
      {article.published && <span class="hint">{day(article.published)}</span>}
      <span class="hint">{m.saved.on(day(annotation.created))}</span>
    </p>
  );
}

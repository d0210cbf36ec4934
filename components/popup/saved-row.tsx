import { useSignal } from '@preact/signals';
import { day } from '../../lib/i18n/format';
import type { Annotation } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import { isArticleUrl } from '../../lib/model/article';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';
import { m } from '../messages';
import { NoteEditor } from '../note-editor';
import { NoteView } from '../note-view';
import { ofAnnotation } from '../quotation';
import { QuotationRow } from '../quotation-row';
import { usePopup } from './context';

interface Props {
  annotation: Annotation;
  /** Where it stands, for those of other pages. */
  article?: Article;
  /** The words are on the page in front. */
  present?: boolean;
}

/** A saved quotation, with the words as they were when it was saved. */
export function SavedRow({ annotation, article, present }: Props) {
  const popup = usePopup();
  const editing = useSignal(false);
  const remove = async () => {
    // The row goes, and the focus with it: the toast's "Undo" is the next thing to reach for.
    if (await popup.remove([annotation.id])) popup.toasts.wantsFocus.value = true;
  };
  return (
    <QuotationRow
      quotation={ofAnnotation(annotation)}
      site={article ? (article.publisher ?? hostOf(article.url)) : m.thisSite}
      named
      onPick={present ? () => void popup.reveal({ annotationId: annotation.id }) : undefined}
      actions={
        <>
          <IconButton icon="delete" label={m.row.delete} onClick={() => void remove()} />
          <IconButton
            icon="edit"
            label={m.row.edit}
            expanded={editing.value}
            onClick={() => {
              editing.value = !editing.value;
            }}
          />
        </>
      }
    >
      {editing.value ? (
        <NoteEditor
          annotation={annotation}
          onChange={(change) => popup.services.update({ id: annotation.id, ...change })}
        />
      ) : (
        <NoteView annotation={annotation} />
      )}
      {article && <Origin article={article} saved={annotation.created} />}
    </QuotationRow>
  );
}

const hostOf = (url: string) => (URL.canParse(url) && new URL(url).hostname) || m.thisFile;

/** The article of a saved quotation as a link, and when it was saved. */
function Origin({ article, saved }: { article: Article; saved: string }) {
  const { services } = usePopup();
  const title = article.title || article.url;
  return (
    <p class="origin">
      {isArticleUrl(article.url) ? (
        <a
          href={article.url}
          title={m.row.open}
          onClick={(event) => {
            event.preventDefault();
            services.openPage(article.url);
          }}
        >
          <bdi>{title}</bdi>
          <Icon name="open" />
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}
      <span class="aside">
        <time dateTime={saved}>{m.saved.on(day(saved))}</time>
      </span>
    </p>
  );
}

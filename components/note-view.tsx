import type { Annotation } from '../lib/model/annotation';
import { m } from './messages';

/** Note and tags as they are kept. Nothing where there are none. */
export function NoteView({ annotation: { note, tags } }: { annotation: Annotation }) {
  return (
    <>
      {note.trim() !== '' && (
        <p class="note" dir="auto">
          {note}
        </p>
      )}
      {tags.length > 0 && (
        <ul class="tags" aria-label={m.note.tags}>
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

import { citedQuotation, clipboardForms } from '../../lib/citation/quotation';
import { reference, STYLES } from '../../lib/citation/reference';
import type { SavedEntry } from '../../lib/store/reader';
import { useLibrary } from './context';
import { l } from './messages';

/** The reference in each style, each with a button that copies the words together with it. */
export function CitePanel({ entry, speaker }: { entry: SavedEntry; speaker: string | null }) {
  const { deeds } = useLibrary();
  return (
    <ul class="cite" aria-label={l.cite.label}>
      {STYLES.map((style) => (
        <li key={style}>
          <p class="reference">
            {reference(style, entry.article).map(({ text, italic }, i) =>
              italic ? <cite key={i}>{text}</cite> : <span key={i}>{text}</span>,
            )}
          </p>
          <button
            type="button"
            class="button"
            aria-label={l.cite.copy(style)}
            onClick={() => void deeds.copy(clipboardForms(citedQuotation(style, { ...entry, speaker })))}
          >
            {l.cite.style(style)}
          </button>
        </li>
      ))}
    </ul>
  );
}

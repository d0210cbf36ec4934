import { ATTRIBUTION } from '../../lib/citation/attribution';
import { citedQuotation } from '../../lib/citation/quotation';
import { clipboardForms, type Run } from '../../lib/citation/runs';
import type { SavedEntry } from '../../lib/store/reader';
import { useLibrary } from './context';
import { l } from './messages';
import { useReferences } from './references';

/** The reference in each style, each with a button that copies the words together with it. */
export function CitePanel({ entry, speaker }: { entry: SavedEntry; speaker: string | null }) {
  const { deeds } = useLibrary();
  const written = useReferences(entry.article);
  const copy = (runs: readonly Run[]) =>
    void deeds.copy(clipboardForms(citedQuotation(runs, { annotation: entry.annotation, speaker })));
  return (
    <div class="cite" aria-busy={written === null}>
      <ul aria-label={l.cite.label}>
        {written?.map(({ style, runs }) => (
          <li key={style}>
            <p class="reference" lang="en" dir="ltr">
              {runs.map(({ text, set }, i) =>
                set ? (
                  <span key={i} class={set.map((setting) => `set-${setting}`).join(' ')}>
                    {text}
                  </span>
                ) : (
                  text
                ),
              )}
            </p>
            <button type="button" class="button" aria-label={l.cite.copy(style)} onClick={() => copy(runs)}>
              {l.cite.style(style)}
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">
        <a href={ATTRIBUTION.url} target="_blank" rel="noreferrer" lang="en">
          {ATTRIBUTION.phrase}
        </a>
      </p>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { moveInList } from '../arrow-keys';
import { m } from '../messages';
import { usePopup } from './context';
import { ImportButton } from './import-button';
import { SavedRow } from './saved-row';

/** What is saved of this page, what of it is no longer there, and the latest of other pages. */
export function SavedTab() {
  const { saved, state, page } = usePopup();
  const alone = page.view.value.at === 'alone';
  const orphans = new Set(state.value?.orphans);
  const here = saved.here.value ?? [];
  const gone = here.filter(({ id }) => orphans.has(id));
  const present = here.filter(({ id }) => !orphans.has(id));
  const latest = saved.latest.value ?? [];
  // On a page without a list there is nothing to press.
  const invites = state.value?.status === 'ready' && state.value.attributions.length > 0;

  if (saved.latest.value === null && saved.here.value === null)
    return <p class="empty">{saved.error.value === null ? m.saved.reading : m.saved.unreadable}</p>;
  if (here.length === 0 && latest.length === 0)
    return (
      <div class="ask">
        <p>{m.saved.nothing}</p>
        {!alone && <ImportButton />}
      </div>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the arrow keys of the buttons inside
    <div class="list" onKeyDown={moveInList}>
      {(present.length > 0 || invites) && (
        <Section title={m.saved.here}>
          {present.length > 0 ? (
            <ul>
              {present.map((annotation) => (
                <SavedRow
                  key={annotation.id}
                  annotation={annotation}
                  present={state.value?.status === 'ready'}
                />
              ))}
            </ul>
          ) : (
            <p class="empty">{m.saved.nothingHere}</p>
          )}
        </Section>
      )}
      {gone.length > 0 && (
        <Section title={m.saved.gone} hint={m.saved.goneWhy}>
          <ul>
            {gone.map((annotation) => (
              <SavedRow key={annotation.id} annotation={annotation} />
            ))}
          </ul>
        </Section>
      )}
      {latest.length > 0 && (
        <Section title={saved.here.value === null ? m.saved.latestAlone : m.saved.latest}>
          <ul>
            {latest.map(({ annotation, article }) => (
              <SavedRow key={annotation.id} annotation={annotation} article={article} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function Section({ title, hint, children }: { title: string; hint?: string; children: ComponentChildren }) {
  return (
    <section class="group">
      <h2 class="section-title">{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}

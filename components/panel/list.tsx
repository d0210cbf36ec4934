import { useEffect, useRef } from 'preact/hooks';
import { number } from '../../lib/i18n/format';
import { moveInList } from '../arrow-keys';
import { m } from '../messages';
import { Ask } from '../popup/ask';
import { usePanel } from './context';
import { PanelRow } from './row';
import { entryOf, type Section } from './sections';

/** The page's attributions in the chosen shape. The arrow keys move, other keys act on the row that has the focus. */
export function PanelList() {
  const panel = usePanel();
  const { sections, query, list, inView } = panel;
  const root = useRef<HTMLDivElement>(null);

  // The list goes along with the page, unless the reader is busy in it.
  useEffect(() => {
    const { current } = root;
    if (!current || current.contains(document.activeElement) || current.matches(':hover')) return;
    current.querySelector('.row.current')?.scrollIntoView({ block: 'nearest' });
  }, [inView.value, sections.value]);

  if (sections.value.length === 0)
    return query.value.trim() === '' ? (
      <Ask text={m.filter.none} action={{ name: m.filter.clear, run: async () => list.clear() }} />
    ) : (
      <Ask
        text={m.panel.noHits(query.value.trim())}
        action={{
          name: m.panel.clearSearch,
          run: async () => {
            query.value = '';
          },
        }}
      />
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the buttons inside
    <div class="list" ref={root} onKeyDown={moveInList}>
      {sections.value.map((section) => (
        <Part key={section.id} section={section} />
      ))}
    </div>
  );
}

function Part({ section }: { section: Section }) {
  const { title, quotations } = section;
  return (
    <section class="group">
      {title === null ? (
        <h2 class="unseen">{m.panel.list}</h2>
      ) : (
        <h2 class="speaker">
          <bdi>{title}</bdi> {quotations.length > 1 && <span class="count">{number(quotations.length)}</span>}
        </h2>
      )}
      <ul>
        {quotations.map((quotation) => (
          <PanelRow
            key={quotation.key}
            id={entryOf(section, quotation)}
            quotation={quotation}
            named={!section.id.startsWith('speaker:')}
          />
        ))}
      </ul>
    </section>
  );
}

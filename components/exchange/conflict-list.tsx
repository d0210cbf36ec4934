import { day } from '../../lib/i18n/format';
import type { Annotation } from '../../lib/model/annotation';
import type { Conflict } from '../../lib/store/import-plan';
import { x } from './messages';

/** As many as one looks at. */
const SHOWN = 20;
const PARTS = ['words', 'note', 'tags', 'speaker'] as const;

const partsOf = (annotation: Annotation): Record<(typeof PARTS)[number], string> => ({
  words: annotation.content.map(({ quote }) => quote.exact).join(' … '),
  note: annotation.note,
  tags: annotation.tags.join(', '),
  speaker: annotation.source.speaker ?? '',
});

/** Annotations that are here and in a file, with what differs side by side. */
export function ConflictList({ conflicts }: { conflicts: readonly Conflict[] }) {
  return (
    <details>
      <summary>{x.import.differing}</summary>
      <ul class="conflicts">
        {conflicts.slice(0, SHOWN).map((conflict) => (
          <ConflictRow key={conflict.mine.id} {...conflict} />
        ))}
        {conflicts.length > SHOWN && <li class="hint">{x.import.more(conflicts.length - SHOWN)}</li>}
      </ul>
    </details>
  );
}

function ConflictRow({ mine, theirs }: Conflict) {
  const here = partsOf(mine);
  const there = partsOf(theirs);
  const differing = PARTS.filter((part) => here[part] !== there[part]);
  return (
    <li class="conflict">
      <p class="conflict-words">
        <bdi>{here.words}</bdi>
      </p>
      <dl>
        {(
          [
            [x.import.mine, here, mine.modified],
            [x.import.theirs, there, theirs.modified],
          ] as const
        ).map(([name, parts, modified]) => (
          <div key={name}>
            <dt>
              {name} <span class="hint">{day(modified)}</span>
            </dt>
            <dd>
              {differing.length === 0
                ? x.import.parts.other
                : differing
                    .map((part) => `${x.import.parts[part]}: ${parts[part] || x.import.empty}`)
                    .join('; ')}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

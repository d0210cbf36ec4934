import { number } from '../../lib/i18n/format';
import { moveInList } from '../arrow-keys';
import { m } from '../messages';
import type { SpeakerGroup } from '../quotation';
import { Ask } from './ask';
import { AttributionRow } from './attribution-row';
import { usePopup } from './context';

/** The page's attributions, grouped by speaker. */
export function AttributionList() {
  const { list } = usePopup();
  const groups = list.groups.value;
  if (groups.length === 0)
    return <Ask text={m.filter.none} action={{ name: m.filter.clear, run: async () => list.clear() }} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the arrow keys of the buttons inside
    <div class="list" onKeyDown={moveInList}>
      {groups.map((group) => (
        <Group key={group.speaker ?? ''} {...group} />
      ))}
    </div>
  );
}

function Group({ speaker, quotations }: SpeakerGroup) {
  return (
    <section class="group">
      <h2 class="speaker">
        {speaker ?? m.noSource}{' '}
        {quotations.length > 1 && <span class="count">{number(quotations.length)}</span>}
      </h2>
      <ul>
        {quotations.map((quotation) => (
          <AttributionRow key={quotation.key} quotation={quotation} />
        ))}
      </ul>
    </section>
  );
}

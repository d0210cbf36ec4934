import { Icon } from '../icon';
import { m } from '../messages';
import { usePopup } from './context';

/** Leads to the page where files are imported: a file dialog would close the popup, and what a file would change is to be seen first. */
export function ImportButton() {
  const { services } = usePopup();
  return (
    <button
      type="button"
      class="button quiet"
      title={m.exchange.importHint}
      onClick={() => services.openExchange()}
    >
      <Icon name="import" />
      {m.exchange.import}
    </button>
  );
}

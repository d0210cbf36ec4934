import { useRef } from 'preact/hooks';
import { Icon } from '../icon';
import { m } from '../messages';
import { usePopup } from './context';

/** Opens a file of Hearsay's JSON. Where a file dialog would close the popup, the popup goes on in a tab first. */
export function ImportButton() {
  const popup = usePopup();
  const { openInTab } = popup.services;
  const input = useRef<HTMLInputElement>(null);

  const read = async (file: File | undefined) => {
    if (file) await popup.toasts.attempt(async () => popup.import(await file.text()));
    // So that the same file can be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <button
        type="button"
        class="button quiet"
        title={m.exchange.importHint}
        onClick={() => (openInTab ? openInTab() : input.current?.click())}
      >
        <Icon name="import" />
        {m.exchange.import}
      </button>
      <input
        type="file"
        class="unseen"
        ref={input}
        accept=".json,application/json"
        aria-label={m.exchange.importHint}
        tabIndex={-1}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
    </>
  );
}

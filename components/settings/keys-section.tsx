import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { keysOf } from './keys';
import { s } from './messages';
import { Section } from './section';
import type { Command } from './services';
import type { SettingsState } from './settings-state';

const onMac = () => /mac/i.test(navigator.platform);

/** The keyboard commands with their keys; changed here where the browser lets an extension do so, else in the browser's own page. */
export function KeysSection({ state }: { state: SettingsState }) {
  // The browser's page changes keys without telling: whoever comes back from it sees the new ones.
  useEffect(() => {
    const look = () => void state.readCommands();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [state]);

  const own = state.services.changeKeys !== null;
  return (
    <Section id="keys" title={s.keys.title} hint={own ? undefined : s.keys.openHint}>
      <ul class="keys">
        {state.commands.value.map((command) => (
          <li class="key-row" key={command.name}>
            <span class="key-name">{s.keys.command(command)}</span>
            {own ? <KeyField command={command} state={state} /> : <Keys keys={command.keys} />}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button"
        onClick={() => void state.toasts.attempt(() => state.services.openKeysPage())}
      >
        {s.keys.open}
      </button>
    </Section>
  );
}

function Keys({ keys }: { keys: string }) {
  if (keys === '') return <span class="hint">{s.keys.none}</span>;
  return (
    <span class="key-list">
      {keys.split('+').map((key, i) => (
        <span key={key}>
          {i > 0 && <span class="hint">+</span>}
          <kbd>{key}</kbd>
        </span>
      ))}
    </span>
  );
}

/** A button that takes the next keys that are pressed. */
function KeyField({ command, state }: { command: Command; state: SettingsState }) {
  const listening = useSignal(false);
  const wrong = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);

  const pressed = (event: KeyboardEvent) => {
    if (!listening.value || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      listening.value = false;
      return;
    }
    const keys = keysOf(event, onMac());
    if (keys === null) return;
    wrong.value = keys === 'wrong';
    if (keys === 'wrong') return;
    listening.value = false;
    void state.changeKeys(command.name, keys);
  };
  return (
    <span class="key-field">
      <button
        type="button"
        class="button"
        ref={button}
        aria-pressed={listening.value}
        onClick={() => {
          listening.value = !listening.value;
          wrong.value = false;
        }}
        onKeyDown={pressed}
        onBlur={() => {
          listening.value = false;
        }}
      >
        <span class="unseen">{s.keys.change(s.keys.command(command))}</span>
        {listening.value ? s.keys.press : <Keys keys={command.keys} />}
      </button>
      <button type="button" class="link" onClick={() => void state.changeKeys(command.name, null)}>
        {s.looks.usual}
        <span class="unseen">{s.keys.ofCommand(s.keys.command(command))}</span>
      </button>
      <span role="status" class="warning key-wrong">
        {wrong.value && s.keys.wrong}
      </span>
    </span>
  );
}

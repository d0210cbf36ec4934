import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Disclosure } from '../disclosure';
import { m } from '../messages';
import { usePanel } from '../panel/context';
import type { Shortcut } from '../panel/services';
import { s } from '../settings/messages';

/** Keyboard shortcuts with the keys they have now, the way to change them, and the switch for the button beside selections. */
export function KeysMenu() {
  return (
    <Disclosure icon="keys" text={m.panel.keys.button} align="end">
      {() => <KeysList />}
    </Disclosure>
  );
}

function KeysList() {
  const { services, toasts } = usePanel();
  const shortcuts = useSignal<Shortcut[]>([]);
  const button = useSignal<boolean | null>(null);

  useEffect(() => {
    const ask = async () => {
      shortcuts.value = await services.shortcuts();
    };
    void toasts.attempt(ask);
    void toasts.attempt(async () => {
      button.value = await services.readHandButton();
    });
    // Changed on the browser's own page meanwhile.
    const seen = () => void toasts.attempt(ask);
    window.addEventListener('focus', seen);
    return () => window.removeEventListener('focus', seen);
  }, [services, toasts, shortcuts, button]);

  return (
    <div class="keys">
      <h2 class="panel-title">{m.panel.keys.title}</h2>
      <dl>
        {shortcuts.value.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{s.keys.command({ name, description })}</dt>
            <dd>{keys === '' ? <span class="hint">{m.panel.keys.none}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="button"
        title={m.panel.keys.changeHint}
        onClick={() => void toasts.attempt(() => services.changeShortcuts())}
      >
        {m.panel.keys.change}
      </button>
      <h2 class="panel-title">{m.panel.keys.inList}</h2>
      <dl>
        {m.panel.keys.list.map(([keys, use]) => (
          <div key={keys}>
            <dt>{use}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      {button.value !== null && (
        <label class="switch panel-foot">
          <input
            type="checkbox"
            checked={button.value}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              button.value = on;
              void toasts.attempt(() => services.keepHandButton(on));
            }}
          />
          <span>{m.panel.keys.handButton}</span>
        </label>
      )}
    </div>
  );
}

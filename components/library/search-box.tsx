import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';
import { useLibrary } from './context';
import { l } from './messages';

/** The search field; it searches as one types. `/` leads to it from anywhere. */
export function SearchBox() {
  const library = useLibrary();
  const field = useRef<HTMLInputElement>(null);
  const help = useSignal(false);
  const { q } = library.route.value;
  const { misread } = library.query.value;

  useEffect(() => {
    const toField = (event: KeyboardEvent) => {
      const { target } = event;
      const typing = target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', toField);
    return () => document.removeEventListener('keydown', toField);
  }, []);

  return (
    <search class="search">
      <div class="search-field">
        <Icon name="search" size={20} />
        <input
          dir="auto"
          ref={field}
          type="text"
          inputMode="search"
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-label={l.search.label}
          aria-keyshortcuts="/"
          placeholder={l.search.placeholder}
          value={q}
          onInput={(event) => library.ask(event.currentTarget.value)}
        />
        {q !== '' && (
          <IconButton
            icon="close"
            label={l.search.clear}
            onClick={() => {
              library.ask('');
              field.current?.focus();
            }}
          />
        )}
      </div>
      <button
        type="button"
        class="link"
        aria-expanded={help.value}
        onClick={() => {
          help.value = !help.value;
        }}
      >
        {l.search.help}
      </button>
      {misread.length > 0 && <p class="hint misread">{l.search.misread(misread)}</p>}
      {help.value && (
        <div class="search-help">
          <dl>
            {l.search.examples.map(([example, meaning]) => (
              <div key={example}>
                <dt>
                  <code>{example}</code>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          <p class="hint">{l.search.rule}</p>
        </div>
      )}
    </search>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { m } from '../messages';
import { usePanel } from './context';

/** Searches within what is listed. `/` leads here from anywhere but a field. */
export function SearchField() {
  const { query, found, list } = usePanel();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);

  return (
    <>
      <input
        dir="auto"
        type="search"
        ref={field}
        class="search"
        aria-label={m.panel.search}
        placeholder={m.panel.searchShort}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query.value !== '') {
            event.preventDefault();
            query.value = '';
          }
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            document.querySelector<HTMLElement>('[data-row][tabindex="0"]')?.focus();
          }
        }}
      />
      <span class="unseen" role="status">
        {query.value.trim() !== '' && m.panel.hits(found.value.length, list.shown.value.length)}
      </span>
    </>
  );
}

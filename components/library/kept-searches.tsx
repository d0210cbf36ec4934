import { useSignal } from '@preact/signals';
import { SORTS } from '../../lib/search/order';
import { Icon } from '../icon';
import { IconButton } from '../icon-button';
import { useLibrary } from './context';
import { l } from './messages';
import { hrefTo } from './route';

/** The searches that the reader keeps, as links. Nothing where there are none. */
export function KeptSearches() {
  const library = useLibrary();
  const searches = library.searches.value;
  if (searches.length === 0) return null;
  return (
    <nav class="kept" aria-label={l.searches.label}>
      <h2 class="section-title">{l.searches.label}</h2>
      <ul>
        {searches.map((search) => (
          <li key={search.name}>
            <a
              href={hrefTo({ q: search.query, sort: SORTS.find((sort) => sort === search.sort) })}
              title={search.query}
            >
              {search.name}
            </a>
            <IconButton
              icon="close"
              label={l.searches.drop(search.name)}
              onClick={() => void library.deeds.dropSearch(search)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Asks for a name and keeps the search as it stands. */
export function KeepSearch() {
  const library = useLibrary();
  const naming = useSignal(false);
  const name = useSignal('');
  const { q, sort } = library.route.value;
  if (q.trim() === '') return null;
  if (!naming.value)
    return (
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          name.value = q.trim();
          naming.value = true;
        }}
      >
        <Icon name="star" />
        {l.searches.keep}
      </button>
    );
  return (
    <form
      class="keep"
      onSubmit={(event) => {
        event.preventDefault();
        naming.value = false;
        void library.deeds.keepSearch({ name: name.value, query: q, sort });
      }}
    >
      <input
        dir="auto"
        type="text"
        ref={(el) => el?.focus()}
        aria-label={l.searches.name}
        value={name.value}
        onInput={(event) => {
          name.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="button strong" disabled={name.value.trim() === ''}>
        {l.searches.save}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          naming.value = false;
        }}
      >
        {l.searches.cancel}
      </button>
    </form>
  );
}

import { Icon } from '../icon';
import { useLibrary } from './context';
import { l } from './messages';
import { hrefTo } from './route';

/** Head of a speaker's or outlet's page: the name, and under which others a speaker goes. */
export function ProfileHead() {
  const library = useLibrary();
  const { view, name } = library.route.value;
  const others = view === 'speaker' ? library.aliases.value.filter(({ into }) => into === name) : [];
  return (
    <section class="profile" aria-label={l.view(view)}>
      <p class="hint">
        <a href={hrefTo({})}>{l.profile.back}</a> · {l.view(view)}
      </p>
      <h1>{name}</h1>
      {others.length > 0 && (
        <p class="known">
          <span class="hint">{l.profile.known}</span>
          {others.map((alias) => (
            <span class="known-name" key={alias.name}>
              {alias.name}
              <button
                type="button"
                class="link"
                aria-label={l.profile.separate(alias.name)}
                title={l.profile.separate(alias.name)}
                onClick={() => void library.deeds.separate(alias.name, alias.into)}
              >
                <Icon name="close" />
              </button>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

import { Disclosure } from '../disclosure';
import { Icon } from '../icon';
import { m } from '../messages';
import { usePopup } from './context';
import { modeOf } from './site-switch-state';

const modes = () =>
  [
    { mode: 'click', name: m.site.click, hint: m.site.clickHint },
    { mode: 'always', name: m.site.always, hint: m.site.alwaysHint },
    { mode: 'off', name: m.site.off, hint: m.site.offHint },
  ] as const;

/** Whether this site is marked on a click, always, or never. Not shown on what is no site. */
export function SiteSwitch() {
  const popup = usePopup();
  const site = popup.site.site.value;
  if (!site?.host) return <span />;
  const chosen = modeOf(site);
  return (
    <Disclosure
      icon="site"
      text={m.site.state[chosen]}
      label={m.site.button(m.site.state[chosen], site.host)}
      align="start"
    >
      {() => (
        <>
          <h2 class="panel-title">{m.site.here(site.host!)}</h2>
          {popup.site.denied.value && (
            <p class="hint" role="alert">
              {m.site.denied}
            </p>
          )}
          <ul class="options">
            {modes().map(({ mode, name, hint }) => (
              <li key={mode}>
                <button
                  type="button"
                  class="option"
                  aria-pressed={mode === chosen}
                  onClick={() => void popup.chooseSite(mode)}
                >
                  <span>
                    {name}
                    {mode === chosen && <Icon name="check" />}
                  </span>
                  <span class="hint">{hint}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

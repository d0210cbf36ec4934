import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { IconButton } from '../icon-button';
import { s } from './messages';
import { Choice, Section } from './section';
import type { SettingsState } from './settings-state';
import { EVERYWHERE, namesIn, partsOf, patternOf, typedAs } from './site-input';
import { SitesField } from './sites-field';

/** Where pages are marked by themselves, on a click, or never; with the permissions that go with it. */
export function SitesSection({ state }: { state: SettingsState }) {
  const { always, off, click } = state.sites.value;
  const single = always.filter(({ pattern }) => !EVERYWHERE.includes(pattern));
  const { typed } = state;

  /** The list goes into the field, where it can be edited and added again. */
  const removeAll = async () => {
    const patterns = single.map(({ pattern }) => pattern);
    await state.changeSites({ remove: patterns });
    typed.value = [...new Set([...namesIn(typed.value), ...patterns.map(typedAs)])].join('\n');
  };
  return (
    <Section id="sites" title={s.sites.title} hint={s.sites.hint}>
      <Choice
        legend={s.sites.mode}
        options={[
          { value: 'click', name: s.sites.click, hint: s.sites.clickHint },
          { value: 'everywhere', name: s.sites.everywhere, hint: s.sites.everywhereHint },
        ]}
        chosen={state.everywhere ? 'everywhere' : 'click'}
        onChoose={(mode) =>
          void (mode === 'everywhere'
            ? state.allow(EVERYWHERE)
            : state.changeSites({ remove: [...EVERYWHERE] }))
        }
      />
      {state.denied.value && (
        <p class="warning" role="alert">
          {s.sites.denied}
        </p>
      )}
      <SiteGroup title={s.sites.always} none={s.sites.alwaysNone}>
        {single.map(({ pattern, permitted }) => (
          <SiteRow
            key={pattern}
            name={nameOf(pattern)}
            aside={permitted ? undefined : s.sites.notPermitted}
            onAllow={permitted ? undefined : () => void state.allow([pattern])}
            onRemove={() => void state.changeSites({ remove: [pattern] })}
          />
        ))}
      </SiteGroup>
      {single.length > 1 && (
        <button type="button" class="button sites-all" onClick={() => void removeAll()}>
          {s.sites.removeAll}
        </button>
      )}
      <AddSite state={state} typed={typed} />
      {click.length > 0 && (
        <SiteGroup title={s.sites.waiting}>
          {click.map((host) => (
            <SiteRow key={host} name={host} onRemove={() => void state.changeSites({ forget: [host] })} />
          ))}
        </SiteGroup>
      )}
      <SiteGroup title={s.sites.off} none={s.sites.offNone}>
        {off.map((host) => (
          <SiteRow key={host} name={host} onRemove={() => void state.changeSites({ forget: [host] })} />
        ))}
      </SiteGroup>
    </Section>
  );
}

function nameOf(pattern: string): string {
  const { scheme, host, withSubdomains } = partsOf(pattern);
  return host === '*' ? (s.sites.all[scheme] ?? pattern) : s.sites.site(host, withSubdomains);
}

function SiteGroup({ title, none, children }: { title: string; none?: string; children: JSX.Element[] }) {
  const id = useId();
  return (
    <div class="field">
      <h3 class="field-name" id={id}>
        {title}
      </h3>
      {children.length > 0 ? (
        <ul class="sites" aria-labelledby={id}>
          {children}
        </ul>
      ) : (
        none && <p class="hint">{none}</p>
      )}
    </div>
  );
}

interface RowProps {
  name: string;
  aside?: string;
  onAllow?: () => void;
  onRemove: () => void;
}

function SiteRow({ name, aside, onAllow, onRemove }: RowProps) {
  return (
    <li class="site">
      <span class="site-name">
        {name}
        {aside && <span class="hint"> {aside}</span>}
      </span>
      {onAllow && (
        <button type="button" class="button" onClick={onAllow}>
          {s.sites.allow}
        </button>
      )}
      <IconButton icon="close" label={s.sites.remove(name)} onClick={onRemove} />
    </li>
  );
}

function AddSite({ state, typed }: { state: SettingsState; typed: Signal<string> }) {
  const wrong = useSignal<string | null>(null);

  const add = async () => {
    const names = namesIn(typed.value);
    const patterns = [...new Set(names.map(patternOf).filter((pattern) => pattern !== null))];
    const odd = names.find((name) => patternOf(name) === null);
    wrong.value = odd === undefined ? null : s.sites.wrong(odd);
    // One question of the browser's for all of them.
    if (odd === undefined && patterns.length > 0 && (await state.allow(patterns))) typed.value = '';
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <SitesField
        label={s.sites.add}
        hint={s.sites.addHint}
        value={typed.value}
        onChange={(value) => {
          typed.value = value;
          wrong.value = null;
        }}
        wrong={wrong.value}
        isAlert
        onSubmit={() => void add()}
      >
        <button type="submit" class="button" disabled={typed.value.trim() === ''}>
          {s.sites.addButton}
        </button>
      </SitesField>
    </form>
  );
}

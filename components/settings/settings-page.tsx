import type { ComponentChildren } from 'preact';
import { PageFrame } from '../page-frame';
import { ToastLine } from '../popup/toast-line';
import { General } from './general';
import { KeysSection } from './keys-section';
import { LooksSection } from './looks';
import { s } from './messages';
import type { SettingsState } from './settings-state';
import { ShownSection } from './shown';
import { SitesSection } from './sites';

interface Props {
  state: SettingsState;
  /** The section about files: export, import, backups. */
  children?: ComponentChildren;
}

/** Everything that can be chosen, on one page. Each choice holds at once, everywhere. */
export function SettingsPage({ state, children }: Props) {
  return (
    <PageFrame
      title={s.title}
      sections={{
        label: s.nav,
        links: [
          { href: '#general', name: s.general.title },
          { href: '#looks', name: s.looks.title },
          { href: '#shown', name: s.shown.title },
          { href: '#sites', name: s.sites.title },
          { href: '#keys', name: s.keys.title },
          ...(children ? [{ href: '#data', name: s.data.title }] : []),
        ],
      }}
      more={[
        { href: '/library.html', name: s.more.library },
        { href: '/welcome.html', name: s.more.welcome },
        { href: '/privacy.html', name: s.more.privacy },
      ]}
      foot={<ToastLine toasts={state.toasts} />}
    >
      <General state={state} />
      <LooksSection state={state} />
      <ShownSection state={state} />
      <SitesSection state={state} />
      <KeysSection state={state} />
      {children}
    </PageFrame>
  );
}

import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/lists.css';
import '../../components/pages.css';
import '../../components/forms.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { followLook } from '../../components/look';
import { browserServices } from '../../components/settings/browser-services';
import { SettingsState } from '../../components/settings/settings-state';
import { Spoken, speakIn } from '../../components/spoken';
import { w } from '../../components/welcome/messages';
import { PermissionWish } from '../../components/welcome/permission-choice';
import { WelcomePage } from '../../components/welcome/welcome-page';

const { signal } = new AbortController();
followLook(document, signal);
await speakIn(document, signal, () => `Hearsay: ${w.title}`);
const state = new SettingsState(browserServices(), signal);
const wish = new PermissionWish();
render(
  <Spoken>
    <WelcomePage state={state} wish={wish} />
  </Spoken>,
  document.getElementById('app')!,
);
void state.start();

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
import { WelcomePage } from '../../components/welcome/welcome-page';

const { signal } = new AbortController();
followLook(document, signal);
const state = new SettingsState(browserServices(), signal);
render(<WelcomePage state={state} />, document.getElementById('app')!);
void state.start();

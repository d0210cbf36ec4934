import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/pages.css';
import '../../components/settings/settings.css';
import { render } from 'preact';
import { followLook } from '../../components/look';
import { browserServices } from '../../components/settings/browser-services';
import { SettingsPage } from '../../components/settings/settings-page';
import { SettingsState } from '../../components/settings/settings-state';

const { signal } = new AbortController();
followLook(document, signal);
const state = new SettingsState(browserServices(), signal);
render(<SettingsPage state={state} />, document.getElementById('app')!);
void state.start();

import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/lists.css';
import '../../components/popup/popup.css';
import '../../components/panel/panel.css';
import { render } from 'preact';
import { backUpWhenDue } from '../../components/exchange/backup-due';
import { followLook } from '../../components/look';
import { panelServices } from '../../components/panel/browser-services';
import { Panel } from '../../components/panel/panel';
import { PanelState } from '../../components/panel/panel-state';
import { Spoken, speakIn } from '../../components/spoken';

document.documentElement.dataset.view = 'panel';
followLook(document, new AbortController().signal);
await speakIn(document, new AbortController().signal);
const state = new PanelState(panelServices(), new AbortController().signal);
render(
  <Spoken>
    <Panel state={state} />
  </Spoken>,
  document.getElementById('app')!,
);
void state.start();
void backUpWhenDue().then((said) => said && state.toasts.say(said));

import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/lists.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { followLook } from '../../components/look';
import { browserServices, popupParameters } from '../../components/popup/browser-services';
import { fitToWindow } from '../../components/popup/fit';
import { Popup } from '../../components/popup/popup';
import { PopupState } from '../../components/popup/popup-state';
import { Spoken, speakIn } from '../../components/spoken';

const { inTab } = popupParameters(location.search);
if (inTab) document.documentElement.dataset.view = 'tab';

followLook(document, new AbortController().signal);
await speakIn(document, new AbortController().signal);

const services = browserServices();
const state = new PopupState(services, new AbortController().signal);
render(
  <Spoken>
    <Popup state={state} />
  </Spoken>,
  document.getElementById('app')!,
);
void state.start();

const popup = document.querySelector<HTMLElement>('.popup');
if (popup && !inTab) fitToWindow(popup, window);

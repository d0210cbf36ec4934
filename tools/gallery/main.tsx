import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/lists.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { Popup } from '../../components/popup/popup';
import { PopupState } from '../../components/popup/popup-state';
import { FakeServices } from '../../components/popup/testing';
import { SCENES } from './scenes';

const parameters = new URLSearchParams(location.search);
const scene = parameters.get('scene') ?? 'full';
const state = new PopupState(new FakeServices(SCENES[scene]), new AbortController().signal);
if (parameters.has('tab')) document.documentElement.dataset.view = 'tab';
render(<Popup state={state} />, document.getElementById('app')!);
void state.start();

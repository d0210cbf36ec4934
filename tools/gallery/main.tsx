import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/lists.css';
import '../../components/popup/popup.css';
import '../../components/panel/panel.css';
import { render } from 'preact';
import { Panel } from '../../components/panel/panel';
import { PanelState } from '../../components/panel/panel-state';
import { FakePanelServices } from '../../components/panel/testing';
import { Popup } from '../../components/popup/popup';
import { PopupState } from '../../components/popup/popup-state';
import { FakeServices } from '../../components/popup/testing';
import { SCENES } from './scenes';

const parameters = new URLSearchParams(location.search);
const scene = SCENES[parameters.get('scene') ?? 'full'];
const root = document.getElementById('app')!;
const { signal } = new AbortController();
if (parameters.has('tab')) document.documentElement.dataset.view = 'tab';
if (parameters.has('panel')) {
  document.documentElement.dataset.view = 'panel';
  const services = new FakePanelServices(scene);
  const state = new PanelState(services, signal);
  render(<Panel state={state} />, root);
  void state.start().then(() => services.tell({ inView: 'a4' }));
} else {
  const state = new PopupState(new FakeServices(scene), signal);
  render(<Popup state={state} />, root);
  void state.start();
}

import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/lists.css';
import '../../../components/popup/popup.css';
import '../../../components/panel/panel.css';
import { render } from 'preact';
import { Panel } from '../../../components/panel/panel';
import { PanelState } from '../../../components/panel/panel-state';
import { FakePanelServices } from '../../../components/panel/testing';
import { SCENES } from '../scenes/page-states';
import { focus, key, pause, press, type Step, type View, type Views, type as write } from '../view';

const panel = (scene: string, ...steps: Step[]): View => ({
  width: 360,
  height: 800,
  async open(root, signal) {
    document.documentElement.dataset.view = 'panel';
    signal.addEventListener('abort', () => delete document.documentElement.dataset.view);
    const services = new FakePanelServices(structuredClone(SCENES[scene]));
    const state = new PanelState(services, signal);
    render(<Panel state={state} />, root);
    await state.start();
    services.tell({ inView: 'a4' });
    await pause(60);
    for (const step of steps) await step();
  },
});

const compared = (view: View): View => ({ ...view, compared: true });

/** The side panel in all its states. */
export const VIEWS: Views = {
  ...Object.fromEntries(Object.keys(SCENES).map((scene) => [scene, panel(scene)])),
  saved: compared(panel('saved')),
  speakers: compared(panel('full', press('#tab-speaker'))),
  relays: compared(panel('full', press('#tab-relay'))),
  picture: compared(panel('full', press('#tab-picture'))),
  'picture-picked': panel('full', press('#tab-picture'), press('[data-party="party:Radio Delta"]')),
  'picture-long': panel('long', press('#tab-picture')),
  'picture-many': { ...panel('many', press('#tab-picture')), width: 620 },
  search: panel('full', write('.search', 'grether')),
  'no-hits': panel('full', write('.search', 'nobody says this')),
  edit: compared(panel('saved', press('.row .icon-button:has(.icon-edit)'))),
  'edit-more': panel('full', press('.row .icon-button:has(.icon-edit)'), press('.more summary')),
  add: panel('selected', press('.add')),
  note: panel('saved', press('.row [aria-expanded]')),
  deleted: panel('saved', press('.row [aria-pressed="true"]')),
  dismissed: panel('full', focus('[data-row]'), key('Delete')),
  keys: panel('full', press('.foot .disclosure:nth-child(2) > button')),
  export: panel('saved', press('.foot .disclosure:last-child > button')),
  'in-list': panel('full', focus('.search'), key('ArrowDown')),
  narrow: { ...panel('full'), width: 290 },
};

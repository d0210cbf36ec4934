import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/lists.css';
import '../../../components/popup/popup.css';
import { render } from 'preact';
import { Popup } from '../../../components/popup/popup';
import { PopupState } from '../../../components/popup/popup-state';
import { FakeServices } from '../../../components/popup/testing';
import { SCENES } from '../scenes/page-states';
import { focus, pause, press, type Step, type View, type Views } from '../view';

const popup = (scene: string, ...steps: Step[]): View => ({
  width: 380,
  height: 560,
  async open(root, signal) {
    const state = new PopupState(new FakeServices(structuredClone(SCENES[scene])), signal);
    render(<Popup state={state} />, root);
    await state.start();
    await pause(30);
    for (const step of steps) await step();
  },
});

/** As it opens in a tab: on a phone, and for what is saved without a page. */
const inTab = (scene: string, width: number): View => {
  const view = popup(scene);
  return {
    ...view,
    width,
    height: 700,
    open(root, signal) {
      document.documentElement.dataset.view = 'tab';
      signal.addEventListener('abort', () => delete document.documentElement.dataset.view);
      return view.open(root, signal);
    },
  };
};

const compared = (view: View): View => ({ ...view, compared: true });

/** The popup in all its states. */
export const VIEWS: Views = {
  ...Object.fromEntries(Object.keys(SCENES).map((scene) => [scene, popup(scene)])),
  full: compared(popup('full')),
  nobody: compared(popup('nobody')),
  forbidden: compared(popup('forbidden')),
  alone: compared(inTab('alone', 412)),
  'alone-wide': inTab('alone', 900),
  'full-tab': inTab('full', 412),
  'saved-tab': compared(popup('saved', press('#tab-saved'))),
  'orphans-tab': popup('orphans', press('#tab-saved')),
  'forbidden-saved': popup('forbidden', press('#tab-saved')),
  'broken-saved': popup('broken', press('#tab-saved')),
  'nothing-saved': popup('full', press('#tab-saved')),
  filtered: popup('full', press('.chip[data-distance="second"]')),
  expanded: popup('full', press('.row .link')),
  editing: compared(popup('saved', press('.row [aria-expanded]'))),
  deleted: popup('saved', press('.row [aria-pressed="true"]')),
  export: popup('saved', press('.disclosure[data-align="end"] > button')),
  'export-nothing': popup('full', press('.disclosure[data-align="end"] > button')),
  site: popup('full', press('.disclosure[data-align="start"] > button')),
  focus: popup('full', focus('.row [data-row]')),
  failed: popup('broken', press('.row .icon-button')),
};

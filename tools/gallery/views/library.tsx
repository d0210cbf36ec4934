import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/lists.css';
import '../../../components/forms.css';
import '../../../components/exchange/exchange.css';
import '../../../components/library/library.css';
import { render } from 'preact';
import { Library } from '../../../components/library/library';
import { FakePlace, libraryOf } from '../../../components/library/testing';
import { LIBRARY_SCENES } from '../scenes/library';
import { pause, press, type Step, type View, type Views, type as write } from '../view';

const library = (scene: string, ...steps: Step[]): View => ({
  width: 1000,
  height: 800,
  async open(root, signal) {
    const { world, at } = LIBRARY_SCENES[scene]!;
    const state = libraryOf(world(), new FakePlace(at), signal);
    window.scrollTo(0, 0);
    render(<Library state={state} />, root);
    state.start();
    await pause(100);
    // The pictures' library is loaded when they are looked at first.
    if (scene.startsWith('pictures')) await pause(400);
    for (const step of steps) await step();
  },
});

const compared = (view: View): View => ({ ...view, compared: true });
const whole = (view: View): View => ({ ...view, whole: true });
const choose = press('.choose input', 2);
const deed = (nth: number) => press(`.bulk-deeds > :nth-child(${nth})`);

/** The library in all its states. */
export const VIEWS: Views = {
  ...Object.fromEntries(Object.keys(LIBRARY_SCENES).map((scene) => [scene, library(scene)])),
  all: compared(library('all')),
  same: compared(library('same')),
  pictures: compared(whole(library('pictures'))),
  bin: compared({ ...library('bin'), height: 560 }),
  speaker: compared(library('speaker')),
  outlet: compared(library('outlet')),
  empty: compared({ ...library('empty'), height: 480 }),
  help: library('all', press('.search > .link')),
  // So is the citations' processor.
  cite: compared(library('all', press('.row-actions .icon-button'), () => pause(600))),
  edit: library('all', press('.row-actions .icon-button:nth-child(2)')),
  deleted: library('all', press('.row-actions .icon-button:nth-child(3)')),
  keep: library('all', write('.search input', 'dam'), press('.results .icon-star, .results-head .button')),
  bulk: compared(library('all', press('.choose input', 3))),
  export: compared(library('all', choose, deed(3))),
  tags: library('all', choose, deed(1)),
  merge: compared({ ...library('chosen', press('.facet > .button')), height: 560 }),
  filters: { ...library('all', press('.side-button')), width: 320, height: 640 },
  narrow: compared({ ...library('all'), width: 320, height: 640 }),
  'speaker-pictures': whole(library('speaker', press('.profile-pictures > summary'), () => pause(400))),
};

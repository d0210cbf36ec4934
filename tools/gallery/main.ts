import { wearTone } from './tone';
import { TONES, type Tone } from './tones';
import { settled } from './view';
import { KINDS } from './views';

/*
 * One view in a document: `?kind=library&view=same&tone=rtl`. Without a view it only tells which there are, in `data-views`.
 */

const asked = new URLSearchParams(location.search);
const { VIEWS } = await KINDS[asked.get('kind') ?? 'pages']!();
const { documentElement: html } = document;
html.dataset.views = JSON.stringify(
  Object.entries(VIEWS).map(([name, { width, height, whole = false }]) => ({ name, width, height, whole })),
);
wearTone(TONES.find((tone): tone is Tone => tone === asked.get('tone')) ?? 'light');
const view = VIEWS[asked.get('view') ?? ''];
const root = document.getElementById('app')!;
await view?.open(root, new AbortController().signal);
await settled(root);
html.dataset.ready = '';

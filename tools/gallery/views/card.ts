import '../../../entrypoints/card.css';
import '../../../entrypoints/hand.css';
import '../../../entrypoints/marks.css';
import { tongue } from '../../../lib/i18n/tongue';
import { words } from '../../../lib/i18n/words';
import type { Attribution } from '../../../lib/model/attribution';
import type { Attendant } from '../../../lib/page/attendant';
import { startPage } from '../../../lib/page/controller';
import { later } from '../../../lib/page/later';
import type { PageServices } from '../../../lib/page/services';
import { speakOnPage } from '../../../lib/page/words';
import { relay, sampleAttribution, spanOf } from '../../../tests/support/samples';
import { pause, type View, type Views } from '../view';

/* What stands on a page: marks, the card, and the form for marking by hand. The article is made up. */

const ARTICLE = `
  <style>
    :root { color-scheme: light dark }
    body { margin: 0; background: light-dark(#fff, #16181b); color: light-dark(#1a1a1a, #e4e4e2); font: 17px/1.6 serif }
    article { max-inline-size: 34rem; margin: 0; padding: 24px; direction: ltr }
    h1 { margin: 0 0 12px; font-size: 26px; line-height: 1.25 }
  </style>
  <main><article lang="en">
    <h1>Marle dam to be emptied before winter</h1>
    <p>The reservoir above Marle will be emptied before the first frost, Radio Delta quoted the engineer Ines Roth as saying on Monday, so that divers can reach the old sluice at its foot.</p>
    <p>“We are ready, and so is the crew,” said Tobias Anker, who has looked after the wall for eleven years and is to open the gates himself.</p>
    <p>The minister has reportedly been told twice. Nobody at the water office wanted to say how long the work would take, or who is going to pay for it in the end.</p>
  </article></main>`;

function findIn(text: string): Attribution[] {
  const who = (speaker: string) => ({
    spans: text.includes(speaker) ? [spanOf(text, speaker)] : [],
    speaker,
    mention: 'name' as const,
    type: 'person' as const,
  });
  return [
    sampleAttribution(
      'a1',
      [spanOf(text, 'The reservoir above Marle will be emptied before the first frost')],
      {
        cue: [spanOf(text, 'quoted')],
        source: who('Ines Roth'),
        relays: [relay('Radio Delta', [spanOf(text, 'Radio Delta')])],
        kind: 'indirect',
      },
    ),
    sampleAttribution('a2', [spanOf(text, '“We are ready, and so is the crew,”')], {
      cue: [spanOf(text, 'said')],
      source: who('Tobias Anker'),
    }),
    sampleAttribution('a3', [spanOf(text, 'The minister has reportedly been told twice')], {
      relays: [relay(null)],
      hedge: [spanOf(text, 'reportedly')],
      kind: 'indirect',
      confidence: 0.9,
    }),
  ];
}

/** A background that finds three, and keeps nothing. */
const services: PageServices = {
  open: async ({ text }) => ({ found: findIn(text ?? '') }),
  analyze: async ({ text }) => findIn(text),
  save: async () => [],
  remove: async () => [],
  restore: async () => undefined,
  keptOf: async () => ({ annotations: [], corrections: [] }),
  correct: () => Promise.reject(new Error('Nothing is kept here.')),
  undoCorrection: async () => undefined,
  propose: async ({ content }) =>
    sampleAttribution('proposal', content, { relays: [relay('Radio Delta')], kind: 'indirect' }),
  savedNames: async () => ({ speakers: [], relays: [] }),
  hideHandButton: async () => undefined,
  later: async () => later,
  pageCount: async () => undefined,
  lookInFrames: async () => undefined,
  layRules: async () => {},
  dressShadows: async () => undefined,
  isAlive: () => true,
};

const onPage = (act: (page: Attendant) => Promise<void> | void, compared = false): View => ({
  width: 720,
  height: 560,
  compared,
  async open(root, signal) {
    speakOnPage(tongue(), words().page);
    // The page keeps its own language, whatever the reader's is.
    document.documentElement.lang = 'en';
    document.documentElement.dir = 'ltr';
    root.innerHTML = ARTICLE;
    const { ready, attend } = startPage(document, services, signal);
    await ready;
    const page = await attend();
    while (page.state().status === 'reading') await pause(10);
    await act(page);
    await pause(250);
  },
});

const select = (text: string) => {
  const node = document.querySelector('article p:last-child')!.firstChild as Text;
  const at = node.data.indexOf(text);
  getSelection()!.setBaseAndExtent(node, at, node, at + text.length);
};

export const VIEWS: Views = {
  marks: onPage(() => undefined),
  card: onPage((page) => page.step(0), true),
  'card-first': onPage(async (page) => {
    page.step(0);
    await pause(100);
    page.step(1);
  }),
  hand: onPage((page) => {
    select('who is going to pay for it');
    void page.markSelection();
  }, true),
};

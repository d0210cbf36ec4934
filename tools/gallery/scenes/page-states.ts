import type { PanelWorld } from '../../../components/panel/testing';
import {
  ARTICLE,
  annotationOf,
  pageStateOf,
  type Sketch,
  textAndAttributions,
} from '../../../components/popup/testing';
import type { Article } from '../../../lib/model/article';
import { ACTS, KINDS } from '../../../lib/model/settings';

/*
 * The states in which popup and panel are looked at. All names and words are made up.
 */

const SKETCHES: Sketch[] = [
  {
    words:
      'The reservoir above Marle will be emptied before the first frost so that divers can reach the old sluice',
    speaker: 'Ines Roth',
    relays: ['Radio Delta'],
  },
  { words: '“We are ready, and so is the crew.”', speaker: 'Ines Roth' },
  {
    words:
      '“Nobody should have to learn from a siren that the wall above their house has been leaking since spring, and that three engineers wrote it down, signed it, and sent it to an office where it was filed under correspondence, stamped, and forgotten for the better part of a year.”',
    speaker: 'Tobias Anker',
  },
  {
    words: 'the letter never reached his desk',
    speaker: 'Paul Grether',
    relays: ['Valley Wire', 'Lena Ostrow'],
  },
  { words: 'How long had they known?', speaker: 'Tobias Anker', act: 'question' },
  { words: 'the minister had been told twice', speaker: 'Paul Grether', relays: [null], confidence: 0.52 },
  { words: 'a second wall will not be needed', speaker: 'the engineers’ report', type: 'document' },
  {
    words: 'the water would be let out at night',
    speaker: 'two officials at the water office who asked not to be named',
    type: 'unnamed',
    relays: ['Radio Delta'],
  },
  { words: 'the valley will cope', speaker: 'Ines Roth', act: 'belief', confidence: 0.7 },
  { words: 'to open the gates on Monday', speaker: 'Ines Roth', act: 'intention', confidence: 0.8 },
  { words: 'the cost will be shared', speaker: null, type: 'unknown', relays: [null] },
];

const LONG: Sketch[] = [
  {
    words: '“The procedure was followed in every particular.”',
    speaker:
      'Her Excellency the Deputy Undersecretary for Inland Waterways and Flood Relief Maria-Antonia de Albuquerque e Castelo-Branco-Hohenfels',
    relays: [
      'the Intercommunal Association of Upper and Lower Valley Broadcasters',
      'Bartholomäus Friedrich-Wilhelm Oberstaufenbacher',
    ],
  },
  {
    words: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung matters',
    speaker: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Council',
    type: 'organization',
  },
];

const many = (): Sketch[] =>
  Array.from({ length: 128 }, (_, i) => ({
    words: `Point ${i + 1} of the plan is sound, whatever the weather does in the weeks to come`,
    speaker: `Speaker ${1 + (i % 17)}`,
    relays: i % 5 === 0 ? ['Radio Delta'] : i % 11 === 0 ? [null] : [],
  }));

const OTHER: Article = {
  ...ARTICLE,
  url: 'https://coast.example/ferry',
  title: 'Ferry between Sand Quay and the Outer Isles to sail again after eleven years',
  publisher: 'The Coast',
};

const other = textAndAttributions([
  { words: '“It floats, which is more than they promised us.”', speaker: 'Harm Okke' },
  { words: 'tickets will cost less than last time', speaker: 'the harbour office', relays: ['Coast Radio'] },
]);
const latest = other.attributions.map((a, i) => ({
  article: OTHER,
  annotation: annotationOf(other.text, a, OTHER, {
    tags: i === 0 ? ['ferry', 'promises'] : [],
    created: `2026-09-0${2 - i}T10:00:00.000Z`,
  }),
}));

const full = pageStateOf(SKETCHES);
const here = full.attributions.slice(0, 3).map((a, i) => ({
  article: ARTICLE,
  annotation: annotationOf(
    full.text,
    a,
    ARTICLE,
    i === 1 ? { note: 'Compare with what she said in May.', tags: ['dam', 'safety'] } : {},
  ),
}));
const saved = Object.fromEntries(here.map(({ annotation }, i) => [`a${i + 1}`, annotation.id]));
const lost = here.at(-1)!.annotation.id;
const withSaved = { ...full, saved };

export const SCENES: Record<string, Partial<PanelWorld>> = {
  full: { page: full },
  selected: { page: full, selection: [[4, 40]] },
  saved: { page: withSaved, saved: [...here, ...latest] },
  orphans: {
    page: { ...withSaved, saved: { a1: saved.a1!, a2: saved.a2! }, orphans: [lost] },
    saved: [...here, ...latest],
  },
  acts: { page: full, shown: { kinds: KINDS, acts: ACTS, confidence: 0 } },
  sure: { page: full, shown: { kinds: KINDS, acts: ACTS, confidence: 0.99 } },
  long: { page: pageStateOf(LONG) },
  many: { page: pageStateOf(many()) },
  one: { page: pageStateOf(SKETCHES.slice(1, 2)) },
  reading: { page: pageStateOf([], { status: 'reading' }) },
  nobody: { page: pageStateOf([]) },
  onlyBeliefs: { page: pageStateOf(SKETCHES.filter(({ act }) => act === 'belief')) },
  notArticle: {
    page: pageStateOf([], {
      status: 'not-article',
      message: 'This page does not look like an article: Hearsay found too little running text on it.',
    }),
  },
  forbidden: {
    mark: {
      ok: false,
      code: 'forbidden',
      reason:
        'Browsers let no extension read this page (their own pages and add-on shops). Open a news article.',
    },
    site: { host: null, pattern: null, off: false, always: false },
    saved: latest,
  },
  off: {
    mark: { ok: false, code: 'off', reason: '' },
    site: { host: 'valley.example', pattern: '', off: true, always: false },
  },
  error: {
    page: pageStateOf([], {
      status: 'error',
      message: 'The article could not be read: the language model is missing.',
    }),
  },
  silent: { answers: false },
  broken: {
    page: full,
    storeError:
      'This browser does not let Hearsay keep data here (a private window, or a setting that forgets history). Pages are still marked, but nothing can be saved. Use a normal window, or let the browser keep data.',
  },
  alone: { page: null, saved: [...here, ...latest] },
};

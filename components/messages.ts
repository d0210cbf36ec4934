import type { ExportFormat } from '../lib/exchange/export';
import type { Act, Distance, Kind } from '../lib/model/attribution';
import { counted, number, percent } from './format';
import { handMessages, panelMessages } from './panel-messages';

/*
 * Every text a reader sees in Hearsay's own pages. One place, so that wording stays of a piece and languages can be added;
 * texts of errors come from where the error is known (store, background, page).
 */

const HANDS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh'];

const DISTANCES: Record<Distance, string> = {
  first: 'First-hand',
  second: 'Second-hand',
  third: 'Third-hand and more',
  hearsay: 'Hearsay',
};

/** As short as a filter needs it. */
const SHORT_DISTANCES: Record<Distance, string> = { ...DISTANCES, third: 'Third-hand+' };

/** In the order of the menu. */
const FORMATS: Record<ExportFormat, { name: string; use: string }> = {
  markdown: { name: 'Markdown', use: 'for notes' },
  html: { name: 'Report', use: 'a page to read and print' },
  csv: { name: 'CSV', use: 'for spreadsheets' },
  json: { name: 'JSON', use: 'everything; can be imported again' },
  jsonld: { name: 'JSON-LD', use: 'W3C Web Annotation' },
  bibtex: { name: 'BibTeX', use: 'references' },
  ris: { name: 'RIS', use: 'references' },
  csl: { name: 'CSL-JSON', use: 'references' },
};

const KINDS: Record<Kind, string> = {
  direct: 'Quoted word for word',
  indirect: 'Told in other words',
  mixed: 'Partly quoted',
};

const ACTS: Record<Act, string> = {
  statement: '',
  question: 'a question',
  belief: 'what they think',
  intention: 'what they intend',
};

const quotations = (n: number) => counted(n, 'quotation', 'quotations');

export const m = {
  name: 'Hearsay',
  thisSite: 'this site',
  thisFile: 'this file',
  nobody: 'someone not named',
  noSource: 'Source not named',
  settings: 'Settings',
  byHand: 'by your hand',
  openPanel: 'Open the side panel',
  panel: panelMessages,
  hands: handMessages,

  tabs: { label: 'Lists', page: 'This page', saved: 'Saved' },

  summary: {
    total: quotations,
    second: (n: number) => `${number(n)} second-hand`,
    third: (n: number) => `${number(n)} third-hand or more`,
    hearsay: (n: number) => `${number(n)} hearsay`,
    reading: 'Reading the article…',
    none: 'No quotations found',
    unread: 'Not marked',
    alone: 'Saved quotations',
    saved: (n: number) => `${number(n)} saved`,
  },

  distance: {
    /** Of a whole class, as a filter. */
    ofClass: (distance: Distance) => DISTANCES[distance],
    short: (distance: Distance) => SHORT_DISTANCES[distance],
    /** Of one attribution with that many relays. */
    of: (distance: Distance, hops: number) =>
      distance === 'hearsay' ? 'Hearsay' : `${HANDS[hops] ?? `${number(hops + 1)}th`}-hand`,
  },
  kind: (kind: Kind) => KINDS[kind],
  act: (act: Act) => ACTS[act],
  unsure: 'unsure',
  unsureTitle: (confidence: number) => `Hearsay gives it ${percent(confidence)}`,
  chain: {
    /** Read out in place of the arrows. */
    spoken: (names: string[]) => `The way of the words: ${names.join(', from ')}`,
  },

  filter: {
    label: 'Show only',
    acts: 'Beliefs and intentions too',
    none: 'No quotation is of the kind chosen above.',
    clear: 'Show all',
  },

  row: {
    reveal: 'Show on the page',
    expand: 'All words',
    collapse: 'Fewer words',
    save: 'Save',
    saved: 'Saved. Press to delete',
    edit: 'Note and tags',
    delete: 'Delete',
    open: 'Open the page',
  },

  saveAll: (n: number) => `Save all ${number(n)}`,
  saveThese: (n: number) => `Save these ${number(n)}`,
  allSaved: 'All saved',

  note: {
    note: 'Note',
    tags: 'Tags',
    tagsHint: 'separated by commas',
    saving: 'Saving…',
    saved: 'Saved',
    failed: (why: string) => `Not saved. ${why}`,
  },

  saved: {
    here: 'On this page',
    gone: 'No longer found on this page',
    goneWhy: 'The article has changed. What you saved is kept as it was.',
    latest: 'Latest from other pages',
    latestAlone: 'Latest',
    nothingHere: 'Nothing saved from this page yet. Press the bookmark beside a quotation to keep it.',
    nothing: 'Nothing saved yet. Press the bookmark beside a quotation to keep it, with a note if you like.',
    reading: 'Looking up what is saved…',
    unreadable: 'What is saved cannot be shown just now.',
    on: (date: string) => `saved ${date}`,
  },

  toast: {
    saved: (n: number) => `${quotations(n)} saved.`,
    deleted: (n: number) => (n === 1 ? 'Quotation deleted.' : `${quotations(n)} deleted.`),
    restored: (n: number) => (n === 1 ? 'Quotation put back.' : `${quotations(n)} put back.`),
    storeBroken: 'That did not work: see above.',
    notFound: 'These words cannot be found on the page just now.',
    exporting: 'Writing the file…',
    exported: (name: string) => `${name} is in your downloads.`,
    undo: 'Undo',
    dismiss: 'Dismiss',
  },

  exchange: {
    export: 'Export',
    scope: 'What',
    page: (n: number) => `This page (${number(n)})`,
    all: (n: number) => `All pages (${number(n)})`,
    nothing: 'Save a quotation first; then it can be exported.',
    formats: FORMATS,
    more: 'More…',
    moreUse: 'reports, references, backups',
    import: 'Import…',
    importHint: 'a backup, W3C annotations, or an export of Hypothesis',
  },

  site: {
    here: (host: string) => `Mark articles on ${host}`,
    /** Name of the button; `mode` is what it shows. */
    button: (state: string, host: string) => `${state} (${host})`,
    click: 'When I click',
    clickHint: 'Articles are marked when you press Hearsay’s button.',
    always: 'Always',
    alwaysHint: 'Articles are marked by themselves. The browser asks you to allow it.',
    off: 'Never',
    /** On the button that opens the choice. */
    state: { click: 'Marks on a click', always: 'Marks by itself', off: 'Off on this site' },
    offHint: 'Hearsay leaves this site alone.',
    denied: 'The browser did not allow it, so articles here are marked when you click.',
  },

  page: {
    off: 'Hearsay is switched off for this site.',
    offHint: 'Below you can switch it on again.',
    markOnce: 'Mark this once',
    markAnyway: 'Mark it all the same',
    again: 'Try again',
    noAnswer: 'The page does not answer. Load it again, then press Hearsay’s button.',
    empty: 'Nobody is quoted in this article, as far as Hearsay can tell.',
    emptyHint: 'Open an article in which people speak, and press Hearsay’s button there.',
    hiddenActs: (n: number) =>
      `${counted(n, 'belief or intention is', 'beliefs and intentions are')} not shown.`,
    showActs: 'Show them',
    hiddenBySettings: (n: number) => `Your settings hide ${quotations(n)} of this page.`,
  },

  banner: {
    store: 'Saving does not work just now',
    again: 'Try again',
  },
};

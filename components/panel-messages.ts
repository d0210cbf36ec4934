import type { Act, Kind, SourceType } from '../lib/model/attribution';
import { counted, listed, number } from './format';

/*
 * Texts of the side panel and of marking by hand; part of `m` (see `messages.ts`).
 */

const quotations = (n: number) => counted(n, 'quotation', 'quotations');

export const panelMessages = {
  shapes: { label: 'Arranged', order: 'In order', speaker: 'Speakers', relay: 'Relays', picture: 'Picture' },
  search: 'Search these quotations',
  searchShort: 'Search',
  /** Told to screen readers after each change. */
  hits: (shown: number, all: number) => `${number(shown)} of ${quotations(all)} shown`,
  noHits: (query: string) => `Nothing here holds “${query}”.`,
  clearSearch: 'Show all',
  list: 'Quotations on this page',
  through: (name: string) => `Through ${name}`,
  direct: 'Through nobody: first-hand',
  unmarked: 'This page is not marked.',
  unmarkedHint: 'Press Hearsay’s button in the toolbar, or its shortcut, while the page is in front.',
  mark: 'Mark this page',
  alone: 'No page open',
  nothingOpen: 'Open a news article; what it quotes is listed here.',
  picture: {
    label: 'Who reached this page through whom',
    hint: 'Read from the right: who said it, through whom it came, to this site. Press a name to see only its ways.',
    site: 'this site',
    /** After a party's name, for screen readers. */
    party: (said: number, carried: number, from: string[]) => {
      const parts = [
        said > 0 && `says ${number(said)}`,
        carried > 0 && `passes on ${number(carried)}`,
        from.length > 0 && `from ${listed(from)}`,
      ].filter((part) => part !== false);
      return `: ${parts.join(', ')}`;
    },
    table: 'The same as a table',
    speaker: 'Speaker',
    through: 'Through',
    count: 'Count',
    nobody: 'nobody',
    all: 'Show all ways',
    of: (name: string) => `Said or passed on by ${name}`,
  },
  keys: {
    button: 'Keys',
    title: 'Keyboard shortcuts',
    none: 'no keys',
    change: 'Change keys…',
    changeHint: 'The browser keeps them; its own page opens in a new tab.',
    inList: 'In this list',
    list: [
      ['↑ ↓', 'to the next or previous one'],
      ['Enter', 'show it on the page'],
      ['S', 'save it, or delete it from what is saved'],
      ['E', 'correct it'],
      ['Delete', 'it is no quotation'],
      ['/', 'search'],
    ] as const,
    handButton: 'Button beside selected words',
  },
};

const TYPES: Record<SourceType, string> = {
  person: 'a person',
  organization: 'an organisation',
  outlet: 'a news medium or agency',
  document: 'a document',
  unnamed: 'people not named',
  group: 'a group',
  unknown: 'not known',
};
const KINDS: Record<Kind, string> = {
  direct: 'word for word',
  mixed: 'partly quoted',
  indirect: 'in other words',
};
const ACTS: Record<Act, string> = {
  statement: 'a statement',
  question: 'a question',
  belief: 'what they think',
  intention: 'what they intend',
};

export const handMessages = {
  add: 'Mark selection',
  addHint: 'Select words on the page first',
  nothingSelected: 'Select words of the article on the page first, then press this again.',
  addTitle: 'Mark by hand',
  editTitle: 'Correct',
  edit: 'Correct',
  words: 'The words',
  wordsHint: 'Select them on the page, then take the selection over.',
  take: 'Take the selection',
  takeFor: (field: string) => `Take the selection for: ${field}`,
  addPiece: 'Add the selection',
  clear: 'Clear',
  clearField: (field: string) => `Clear: ${field}`,
  show: 'Show on the page',
  empty: 'none',
  speaker: 'Who said it',
  speakerHint: 'the fullest name; empty when nobody is named',
  through: 'Through whom it came',
  throughHint: 'from this site outwards; empty stands for someone not named',
  relay: (n: number) => `Relay ${number(n)}`,
  addRelay: 'Add a relay',
  removeRelay: (n: number) => `Remove relay ${number(n)}`,
  up: (n: number) => `Move relay ${number(n)} nearer to this site`,
  kind: 'How much is quoted',
  kinds: KINDS,
  act: 'What it is',
  acts: ACTS,
  more: 'More details',
  source: 'Source as written',
  cue: 'Words that attribute',
  hedge: 'Words of doubt (reportedly, is said to)',
  type: 'The source is',
  types: TYPES,
  save: 'Save',
  cancel: 'Cancel',
  dismiss: 'No quotation',
  revert: 'Back to what Hearsay found',
  needsWords: 'A quotation needs words: select them on the page and take the selection over.',
  stale: 'The page has changed meanwhile. Your correction is kept and holds where the words still stand.',
  done: {
    added: 'Marked and saved.',
    corrected: 'Corrected.',
    dismissed: 'Removed: no quotation.',
    reverted: 'Back to what Hearsay found.',
    undone: 'Undone.',
  },
  yours: 'Dismissed by you',
  putBack: 'Put back',
  gold: 'Corrections as gold',
  goldHint: 'JSONL with the article’s text: to help the engine learn',
  noGold: 'You have corrected nothing here yet, so there is nothing to export.',
};

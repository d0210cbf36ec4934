import type { CitationStyle } from '../../lib/citation/reference';
import type { Act, Distance, Kind } from '../../lib/model/attribution';
import type { Facet } from '../../lib/search/facets';
import type { Sort } from '../../lib/search/order';
import type { Hearing } from '../../lib/trace/story';
import { counted, number, percent } from '../format';
import { m } from '../messages';
import type { FlowWords } from './charts/flow';
import type { View } from './route';

/*
 * Every text of the library. What it shares with the popup stands in `components/messages.ts`.
 */

const quotations = (n: number) => counted(n, 'quotation', 'quotations');

const VIEWS: Record<View, string> = {
  quotations: 'Quotations',
  same: 'Same words',
  pictures: 'Pictures',
  bin: 'Bin',
  speaker: 'Speaker',
  outlet: 'Outlet',
};

const FACETS: Record<Facet, string> = {
  distance: 'Distance',
  kind: 'How it is told',
  act: 'What they do',
  speaker: 'Speaker',
  site: 'Outlet',
  relay: 'Through',
  tag: 'Tag',
};

const NOT_NAMED: Partial<Record<Facet, string>> = {
  speaker: 'Source not named',
  relay: 'Someone not named',
};

const KINDS: Record<Kind, string> = {
  direct: 'Word for word',
  indirect: 'In other words',
  mixed: 'Partly quoted',
};

const ACTS: Record<Act, string> = {
  statement: 'They state it',
  question: 'They ask it',
  belief: 'They think it',
  intention: 'They intend it',
};

const SORTS: Record<Sort, string> = {
  newest: 'Saved last',
  oldest: 'Saved first',
  dated: 'Newest article',
  speaker: 'Speaker, A to Z',
  distance: 'Farthest first',
};

const STYLES: Record<CitationStyle, string> = { apa: 'APA', mla: 'MLA', chicago: 'Chicago' };

/** Name of a facet's value. */
function facetValue(facet: Facet, value: string): string {
  switch (facet) {
    case 'distance':
      return m.distance.ofClass(value as Distance);
    case 'kind':
      return KINDS[value as Kind];
    case 'act':
      return ACTS[value as Act];
    default:
      return value === '' ? (NOT_NAMED[facet] ?? value) : value;
  }
}

export const l = {
  settings: 'Settings',
  title: 'Library',
  pageTitle: (view: View, name: string) => `${name || VIEWS[view]} – Hearsay`,
  open: 'Library',
  openTitle: 'Open the library: everything saved',
  views: 'Views',
  view: (view: View) => VIEWS[view],
  skip: 'Skip to the results',

  search: {
    label: 'Search everything saved',
    placeholder: 'Words, “a phrase”, speaker:…',
    clear: 'Clear the search',
    help: 'How to search',
    /** What can be written, and what it finds. */
    examples: [
      ['dam wat', 'words by their beginnings, anywhere'],
      ['“dry by May”', 'these words one after the other'],
      ['speaker:roth', 'also relay: site: tag: title: note:'],
      ['speaker:=“Ines Roth”', 'this name and no longer one'],
      ['hops:>1', 'through more than one relay'],
      ['kind:direct', 'also indirect, mixed; act:question; distance:hearsay'],
      ['after:2026-03 before:2026-04-15', 'by the article’s date'],
      ['-tag:old', 'without these'],
    ] as const,
    rule: 'All of it must fit; of several values for the same part, any.',
    misread: (pieces: readonly string[]) => `Searched as plain words: ${pieces.join(' ')}`,
  },

  results: {
    label: 'Results',
    all: (n: number) => quotations(n),
    some: (n: number, of: number) => `${number(n)} of ${quotations(of)}`,
    reading: (done: number, total: number) => `Reading what is saved… ${number(done)} of ${number(total)}`,
    none: 'Nothing saved fits this search.',
    noneHint: 'Take away a word or a filter.',
    clear: 'Show everything',
    nothing: 'Nothing saved yet.',
    nothingHint:
      'Open an article, press Hearsay’s button, and press the bookmark beside a quotation. It is kept here, with who said it and through whom.',
    sort: 'Order',
    sorts: SORTS,
    loading: 'Loading…',
  },

  facets: {
    label: 'Filters',
    button: 'Filters',
    name: (facet: Facet) => FACETS[facet],
    value: facetValue,
    more: (n: number) => `${number(n)} more`,
    fewer: 'Fewer',
    merge: (n: number) => `These ${number(n)} are one speaker…`,
  },

  searches: {
    label: 'Kept searches',
    keep: 'Keep this search',
    name: 'Name',
    save: 'Keep',
    cancel: 'Cancel',
    drop: (name: string) => `Forget the search “${name}”`,
  },

  row: {
    choose: (speaker: string, words: string) => `Choose: ${speaker}, ${words.slice(0, 60)}`,
    openAt: 'Open the article at these words',
    cite: 'Copy with citation',
    page: (speaker: string) => `All of ${speaker}`,
    alias: (name: string) => `here: ${name}`,
  },

  cite: {
    label: 'Citation',
    style: (style: CitationStyle) => STYLES[style],
    copy: (style: CitationStyle) => `Copy as ${STYLES[style]}`,
  },

  bulk: {
    label: 'With the chosen ones',
    chosen: (n: number) => `${number(n)} chosen`,
    all: (n: number) => `Choose all ${number(n)}`,
    none: 'Choose none',
    tag: 'Tags…',
    merge: 'One speaker…',
    delete: 'Delete',
    copy: 'Copy with citation',
    export: 'Export…',
    exportTitle: 'Export the chosen ones',
    close: 'Close',
  },

  tags: {
    title: 'Tags of the chosen ones',
    add: 'Add',
    addHint: 'separated by commas',
    remove: 'Take away',
    apply: 'Apply',
  },

  merge: {
    title: 'One speaker under several names',
    text: 'Words of all these names are shown and counted as those of one. What articles call them is kept, and you can part them again.',
    as: 'Shown as',
    other: 'Another name',
    apply: 'Make them one',
    cancel: 'Cancel',
  },

  same: {
    title: 'The same words in several articles',
    hint: 'One statement, and the ways by which it came. What a wording has of its own is underlined, what it leaves out is struck through.',
    none: 'No statement was met in several articles yet.',
    noneHint: 'Save what different outlets quote of the same speech, and it comes together here.',
    noneFound: 'No statement of this search was met in several articles.',
    looking: 'Comparing all statements…',
    count: (n: number) => counted(n, 'statement', 'statements'),
    more: (n: number) => `Show ${number(n)} more`,
    hearing: {
      heard: 'Heard it, as far as it says',
      repeats: 'Repeats it',
      hearsay: 'Repeats it, from someone not named',
    } satisfies Record<Hearing, string>,
    met: (articles: number, outlets: number) =>
      `${counted(articles, 'article', 'articles')}, ${counted(outlets, 'outlet', 'outlets')}`,
    fullest: 'fullest wording',
    onlyHere: 'only here: ',
    leftOut: 'left out here: ',
  },

  pictures: {
    speakers: 'Whom you read most',
    outlets: 'How far away, by outlet',
    time: 'How far away, over time',
    flow: 'The way of the words: speaker, through whom, outlet',
    through: 'Through',
    when: 'When',
    total: 'Quotations',
    table: 'As a table',
    show: 'Pictures',
    download: (title: string, kind: 'png' | 'svg') => `Download “${title}” as ${kind.toUpperCase()}`,
    saved: (name: string) => `${name} is in your downloads.`,
    /** A month (`2026-03`) or year. */
    period: (period: string) =>
      period.length === 4
        ? period
        : new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
            new Date(`${period}-01T00:00:00Z`),
          ),
    piece: (name: string, distance: Distance, count: number) =>
      `${name}: ${number(count)} ${m.distance.ofClass(distance).toLowerCase()}`,
    flowWords: {
      label: 'Streams of quotations from speakers, through others, to outlets',
      others: 'Others',
      through: { direct: 'first-hand', unnamed: 'someone not named', others: 'others' },
      link: (from: string, to: string, count: number) => `${from} to ${to}: ${quotations(count)}`,
      node: (name: string, count: number) => `${name}: ${quotations(count)}`,
    } satisfies FlowWords,
  },

  bin: {
    title: 'Bin',
    hint: 'What was deleted stays here for 30 days, then it goes for good.',
    empty: 'The bin is empty.',
    back: 'Put back',
    forget: 'Delete for good',
    forgetAll: 'Empty the bin',
    /** Nothing can undo this, so it is asked once more. */
    sure: 'This cannot be undone. Press again to delete for good.',
    left: (days: number) => (days === 1 ? 'goes tomorrow' : `goes in ${number(days)} days`),
    most: (n: number) => `The ${number(n)} deleted last are shown.`,
  },

  profile: {
    back: 'All quotations',
    known: 'Also called',
    separate: (name: string) => `Part ${name}`,
    share: (share: number) => percent(share),
  },

  toast: {
    discarded: (n: number) => `${quotations(n)} moved to the bin.`,
    back: (n: number) => `${quotations(n)} put back.`,
    forgotten: (n: number) => `${quotations(n)} deleted for good.`,
    tagged: (n: number) =>
      n === 0 ? 'The tags were like that already.' : `Tags of ${quotations(n)} changed.`,
    merged: (n: number, into: string) => `${counted(n, 'name now goes', 'names now go')} by ${into}.`,
    separated: (name: string) => `${name} stands alone again.`,
    searchKept: (name: string) => `“${name}” is kept among your searches.`,
    searchDropped: (name: string) => `“${name}” is no longer kept.`,
    copied: 'Copied.',
  },

  trouble: {
    title: 'What is saved cannot be read just now',
  },
};

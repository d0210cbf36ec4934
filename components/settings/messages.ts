import type { Act, Kind } from '../../lib/model/attribution';
import type { Line, Theme, Tint } from '../../lib/model/settings';
import { percent } from '../format';
import { m } from '../messages';

const THEMES: Record<Theme, string> = { system: 'As the system', light: 'Light', dark: 'Dark' };
const LINES: Record<Line, string> = {
  solid: 'Solid',
  dashed: 'Dashed',
  dotted: 'Dotted',
  wavy: 'Wavy',
  double: 'Double',
  none: 'No line',
};
const TINTS: Record<Tint, string> = { none: 'None', faint: 'Faint', usual: 'Usual', strong: 'Strong' };
const ACTS: Record<Act, string> = {
  statement: 'Statements',
  question: 'Questions',
  belief: 'What people think or expect',
  intention: 'What people intend',
};

/** Texts of the settings page. */
export const s = {
  title: 'Settings',
  nav: 'Sections',
  more: { library: 'Library', privacy: 'Privacy', welcome: 'Welcome page' },
  failed: (why: string) => `Not changed. ${why}`,

  general: {
    title: 'Appearance',
    theme: 'Theme',
    themeHint: 'Of Hearsay’s own pages and of the card beside an article.',
    themes: THEMES,
    language: 'Language',
    languages: { auto: 'As the browser', en: 'English' },
    floating: 'A button beside selected text',
    floatingHint: 'Appears on a marked page when you select words, to save them by hand.',
  },

  looks: {
    title: 'Colours and lines',
    hint: 'How marked words look on a page. The text’s own colour is never changed.',
    colour: (distance: string) => `Colour: ${distance}`,
    line: (distance: string) => `Line: ${distance}`,
    lines: LINES,
    tint: 'Tint behind the words',
    tints: TINTS,
    usual: 'Back to the usual',
    light: 'On light ground',
    dark: 'On dark ground',
    /** Around the words that are marked in the preview. */
    preview: {
      first: ['“We will open on Monday,”', ' the harbour master said.'],
      second: ['The crew was never asked', ', she told the local radio.'],
      third: ['that the report was ready in May', ', the aide wrote, a paper reported.'],
      hearsay: ['the ferry will be sold', ', it is said.'],
    },
    invisible: 'Without a line and a tint some marked words cannot be seen.',
  },

  shown: {
    title: 'What is shown',
    hint: 'On pages, in the list and in the count on the button. What you saved is always shown.',
    kinds: 'Kinds',
    kind: (kind: Kind) => m.kind(kind),
    acts: 'Acts',
    act: (act: Act) => ACTS[act],
    confidence: 'How sure Hearsay has to be',
    confidenceOf: (least: number) =>
      least === 0 ? 'Everything it finds' : `At least ${percent(least)} sure`,
    nothing: 'Nothing is shown like this: choose at least one kind and one act.',
  },

  sites: {
    title: 'Sites and permissions',
    hint: 'Without a permission Hearsay reads a page only when you press its button there.',
    mode: 'Mark articles',
    click: 'When I press the button',
    clickHint: 'Needs no permission. Sites below are marked by themselves all the same.',
    everywhere: 'By themselves, on all sites',
    everywhereHint: 'The browser asks you to allow all sites. Pages that are no article are left alone.',
    always: 'Marked by themselves',
    alwaysNone: 'No site yet.',
    notPermitted: 'not allowed by the browser',
    allow: 'Allow',
    off: 'Never marked',
    offNone: 'No site. Switch Hearsay off for a site in the list that its button opens.',
    waiting: 'Only on a click',
    remove: (what: string) => `Remove ${what}`,
    add: 'Add sites',
    addHint: 'e.g. news.example, or a list of them',
    addButton: 'Add',
    wrong: (text: string) => `“${text}” is no address of a site.`,
    denied: 'The browser did not allow it. Nothing was changed.',
    all: { 'https:': 'All sites (https)', 'http:': 'All sites (http)' } as Record<string, string>,
    site: (host: string, withSubdomains: boolean) => (withSubdomains ? `${host} and its parts` : host),
  },

  keys: {
    title: 'Shortcuts',
    none: 'no key',
    /** Read out before the keys of the button. */
    change: (command: string) => `Change ${command}: `,
    press: 'Press the new keys; Escape leaves it as it is',
    /** Read out after `Back to the usual`. */
    ofCommand: (command: string) => ` keys: ${command}`,
    open: 'Change them in the browser',
    openHint: 'This browser lets only its own page change the keys of extensions.',
    wrong: 'Keys need Ctrl or Alt, or one from F1 to F12.',
    /** The button's own command has no description in the manifest. */
    button: 'Open Hearsay’s list',
  },

  data: { title: 'Your data' },
};

import { counted } from '../format';

/** Texts of the welcome page. */
export const w = {
  title: 'shows who is speaking',
  lead: 'A quotation in the news has often come a long way: a spokesman told an agency, which told a paper, which you read. Hearsay marks who said it, and through whose hands the words came.',

  demo: {
    title: 'Try it here',
    hint: 'This article is invented, and marked as Hearsay marks real ones. Rest the pointer on marked words, or go from one to the next.',
    frame: 'An article marked by Hearsay',
    next: 'Next quotation',
    previous: 'Previous quotation',
    card: 'Go to its card',
    silent: 'The example does not answer. Load this page again.',
    scale: 'The further the words have come, the warmer the colour:',
  },

  permission: {
    title: 'Where may Hearsay work?',
    hint: 'You can change this at any time, for one site in the button’s list or for all in the settings.',
    mode: 'Mark articles',
    click: 'Only when I press the button',
    clickHint: 'Hearsay reads the page in front of you when you ask, and no other. No permission is needed.',
    sites: 'By itself on news sites that I choose',
    sitesHint: 'The browser asks you once, for these sites.',
    everywhere: 'By itself on all sites',
    everywhereHint: 'Marks each article you open. What it reads stays on this device, as always.',
    list: 'News sites',
    add: 'Other sites',
    addHint: 'separated by spaces, e.g. paper.example',
    wrong: (text: string) => `“${text}” is no address of a site.`,
    allow: 'Ask the browser',
    allowSites: (n: number) => `Ask the browser for ${counted(n, 'site', 'sites')}`,
    doneSites: (n: number) => `Articles on ${counted(n, 'site', 'sites')} are marked by themselves now.`,
    doneEverywhere: 'Articles are marked by themselves on all sites now.',
    doneClick: 'Nothing to do: open an article and press Hearsay’s button.',
    denied: 'The browser did not allow it. Articles are marked when you press the button.',
  },

  go: {
    title: 'Go on',
    pin: 'Pin Hearsay’s button to the toolbar, so that it is at hand: it is in the list behind the puzzle piece.',
    press: 'Open an article in English and press the button.',
    keys: (keys: string) => `Or press ${keys}.`,
    settings: 'Settings: colours, what is shown, sites, shortcuts',
    privacy: 'Privacy: what is stored, and where',
    import: 'Bring saved quotations from another browser',
  },
};

/** Texts of the privacy page. */
export const privacy = {
  title: 'Privacy',
  lead: 'Hearsay makes no network request. It has no server, no account and no statistics; there is nobody who could be told what you read.',
  stored: {
    title: 'What is stored, and where',
    head: ['What', 'Where', 'Until'],
    rows: [
      [
        'The text of a page you mark',
        'Memory of the extension, for the analysis; the result also in the browser’s session storage',
        'The browser closes',
      ],
      [
        'What you save: the words with 32 characters around them, speaker and way, your note and tags, the article’s address, title, author and dates',
        'A database (IndexedDB) of the extension, in your browser profile',
        'You delete it, or remove the extension',
      ],
      [
        'What you correct or mark by hand, with the text of that article, so that it holds when the page is read again',
        'The same database',
        'You take it back, or remove the extension',
      ],
      [
        'What you delete in the library; searches you keep; names you merge',
        'The same database',
        '30 days for what is deleted; you drop the others, or remove the extension',
      ],
      [
        'Your settings, and sites you switched off or always allow',
        'The extension’s local storage. They are not synchronised.',
        'You change them, or remove the extension',
      ],
      [
        'A folder you chose for backups',
        'A reference to it in the extension’s database; the browser asks you again before it is used',
        'You turn backups off, or remove the extension',
      ],
      [
        'A file while it is exported',
        'The extension’s own file system on your disk, so that long files need little memory',
        'The next export, an hour later or more',
      ],
      ['Files you export, and backups', 'Where you or your browser put them', 'You delete them'],
    ],
  },
  permissions: {
    title: 'What the permissions are for',
    rows: [
      ['activeTab, scripting', 'To mark the page on which you press the button, and only that one.'],
      ['storage, unlimitedStorage', 'To keep what you save, without a limit that could drop it.'],
      ['contextMenus', 'For Hearsay’s entries in the menu of a page.'],
      ['sidePanel', 'For the list beside the page, in browsers that ask for it.'],
      [
        'Access to sites',
        'Only when you choose it, for the sites you choose. You can take it back in the settings or in the browser.',
      ],
    ],
  },
  links: { settings: 'Settings', welcome: 'Welcome page' },
};

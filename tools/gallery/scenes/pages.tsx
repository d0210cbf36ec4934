import type { ComponentChildren } from 'preact';
import { BackupState } from '../../../components/exchange/backup-state';
import { DataSection } from '../../../components/exchange/data-section';
import { ExportJob } from '../../../components/exchange/export-job';
import { ImportState } from '../../../components/exchange/import-state';
import { FakeExchange, fakeBackups } from '../../../components/exchange/testing';
import { ARTICLE, annotationOf, textAndAttributions } from '../../../components/popup/testing';
import { SettingsPage } from '../../../components/settings/settings-page';
import { SettingsState } from '../../../components/settings/settings-state';
import { FakeSettings } from '../../../components/settings/testing';
import { PermissionWish } from '../../../components/welcome/permission-choice';
import { PrivacyPage } from '../../../components/welcome/privacy-page';
import { WelcomePage } from '../../../components/welcome/welcome-page';
import type { Annotation } from '../../../lib/model/annotation';
import { DesignSystem } from '../design-system';

/*
 * Hearsay's pages in a tab, and the design system, in the states in which they are looked at. All names and words are made up.
 */

/** A page as it is after `start`. */
export interface PageScene {
  view: ComponentChildren;
  start(): Promise<void>;
}
type MakeScene = (signal: AbortSignal) => PageScene;

const { text, attributions } = textAndAttributions([
  { words: '“We are ready, and so is the crew.”', speaker: 'Ines Roth', relays: ['Radio Delta'] },
  { words: 'the letter never reached his desk', speaker: 'Paul Grether' },
]);
const annotations: Annotation[] = attributions.map((a) => annotationOf(text, a, ARTICLE));
const collection = { articles: [ARTICLE], annotations };
const EMPTY = { articles: [], annotations: [] };

/** A folder in the gallery, which no browser chose: only its name is looked at. */
const folderNamed = (name: string, permission: PermissionState) =>
  ({ name, queryPermission: async () => permission }) as unknown as FileSystemDirectoryHandle;

interface Parts {
  exchange: FakeExchange;
  job: ExportJob;
  importing: ImportState;
}

function settings(
  world: ConstructorParameters<typeof FakeSettings>[0] = {},
  {
    exchange = new FakeExchange(collection),
    backups = {},
    act = async () => {},
  }: {
    exchange?: FakeExchange;
    backups?: Parameters<typeof fakeBackups>[1];
    act?: (parts: Parts) => Promise<unknown>;
  } = {},
): MakeScene {
  return (signal) => {
    const state = new SettingsState(new FakeSettings(world), signal);
    const job = new ExportJob(exchange);
    const importing = new ImportState(exchange);
    const saving = new BackupState(fakeBackups(exchange, backups));
    return {
      view: (
        <SettingsPage state={state}>
          <DataSection {...{ services: exchange, job, importing, backups: saving, settings: state }} />
        </SettingsPage>
      ),
      async start() {
        await state.start();
        await saving.start('never');
        await act({ exchange, job, importing });
      },
    };
  };
}

const welcome: MakeScene = (signal) => {
  const state = new SettingsState(new FakeSettings(), signal);
  return { view: <WelcomePage state={state} wish={new PermissionWish()} />, start: () => state.start() };
};

const file = (content: unknown) => ({ name: 'notes.json', text: async () => JSON.stringify(content) });
const hypothesis = (targets: unknown[]) =>
  file({
    total: targets.length,
    rows: targets.map((target, i) => ({
      uri: `https://coast.example/${i}`,
      target: [target],
      text: 'A note.',
      tags: [],
    })),
  });
const QUOTE = { selector: [{ type: 'TextQuoteSelector', exact: 'It floats' }] };

/** An exchange whose plan has new, equal and differing ones. */
function differing(): FakeExchange {
  const exchange = new FakeExchange(collection);
  const [mine, other] = annotations;
  exchange.planned = {
    added: 12,
    equal: 1204,
    conflicts: [
      {
        mine: { ...mine!, note: 'Ask the harbour office about May.' },
        theirs: {
          ...mine!,
          note: 'Asked; they say June.',
          tags: ['ferry'],
          modified: '2026-10-09T08:00:00.000Z',
        },
      },
      { mine: other!, theirs: { ...other!, confidence: 0.2 } },
    ],
  };
  return exchange;
}

const openDetails = async () => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const details of document.querySelectorAll('details')) details.open = true;
};

export const PAGE_SCENES: Record<string, MakeScene> = {
  'design-system': () => ({ view: <DesignSystem />, start: async () => {} }),
  settings: settings({}, { exchange: new FakeExchange(EMPTY) }),
  'settings-chosen': settings(
    {
      ownKeys: false,
      settings: {
        looks: {
          first: { light: '#1b7f3b', dark: '#6bd08c', line: 'double' },
          second: { light: '#6a1b9a', dark: '#c58be0', line: 'wavy' },
          third: { light: '#444444', dark: '#bbbbbb', line: 'none' },
          hearsay: { light: '#b00020', dark: '#ff8a80', line: 'dotted' },
        },
        tint: 'none',
        shown: { kinds: ['direct', 'mixed'], acts: [], confidence: 0.6 },
        backups: 'week',
      },
      list: {
        off: ['mail.example'],
        click: ['long-name-of-a-site-that-nobody-would-type.valley-record.example'],
        always: [
          { pattern: 'https://*/*', permitted: true },
          { pattern: 'http://*/*', permitted: true },
          { pattern: 'https://*.valley.example/*', permitted: true },
          { pattern: 'https://coast.example/*', permitted: false },
        ],
      },
    },
    {
      backups: {
        folder: folderNamed('Notes', 'granted'),
        chosen: folderNamed('Notes', 'prompt'),
        last: { at: '2026-10-01T09:00:00.000Z', name: 'hearsay-backup-2026-10-01T09-00-00.json' },
      },
    },
  ),
  'export-done': settings({}, { act: ({ job }) => job.run('markdown', { all: true }) }),
  'export-running': settings(
    {},
    {
      act: async ({ job, exchange }) => {
        exchange.groups = async function* () {
          yield { article: ARTICLE, annotations };
          await new Promise(() => {});
        };
        exchange.count = async () => 100_000;
        void job.run('json', { all: true });
      },
    },
  ),
  'import-plan': settings(
    {},
    {
      exchange: differing(),
      act: async ({ importing }) => {
        await importing.look(hypothesis([QUOTE, {}, {}, {}, {}, {}, {}]));
        importing.keep.value = 'theirs';
        await openDetails();
      },
    },
  ),
  'import-refused': settings({}, { act: ({ importing }) => importing.look(file({ bookmarks: [] })) }),
  'import-done': settings(
    {},
    {
      act: async ({ importing }) => {
        await importing.look(hypothesis([QUOTE]));
        await importing.take();
      },
    },
  ),
  welcome,
  privacy: () => ({ view: <PrivacyPage />, start: async () => {} }),
};

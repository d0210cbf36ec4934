import type { Imported } from '../../lib/exchange/foreign';
import type { BackupRhythm } from '../../lib/model/settings';
import type { Keep } from '../../lib/store/import-plan';
import { counted, listed, number } from '../format';

const quotations = (n: number) => counted(n, 'quotation', 'quotations');
const KINDS: Record<Imported['kind'], string> = {
  hearsay: 'Hearsay’s own JSON',
  'web-annotation': 'W3C Web Annotation',
  hypothesis: 'Hypothesis',
};
const KEEPS: Record<Keep, { name: string; hint: string }> = {
  newer: { name: 'The one changed last', hint: 'For each quotation, whichever was changed later.' },
  mine: { name: 'What is here', hint: 'Of these, nothing is taken from the file.' },
  theirs: { name: 'What is in the file', hint: 'Notes and tags here are replaced by those of the file.' },
};
const RHYTHMS: Record<BackupRhythm, string> = {
  never: 'Never',
  day: 'Every day',
  week: 'Every week',
  month: 'Every month',
};

/** Texts of files out and in, and of backups. */
export const x = {
  quotations,
  export: {
    title: 'Export',
    what: (n: number) => `${quotations(n)}, in one file:`,
    format: 'Format',
    start: 'Export',
    nothing: 'Nothing is saved yet, so there is nothing to export.',
    counting: 'Counting what is saved…',
    running: (done: number, total: number) => `${number(done)} of ${quotations(total)} written`,
    progress: 'Written so far',
    cancel: 'Cancel',
    done: (n: number, name: string) => `${quotations(n)} in ${name}, in your downloads.`,
    cancelled: 'Cancelled. No file was written.',
    failed: (why: string) => `No file was written. ${why}`,
  },

  import: {
    title: 'Import',
    hint: 'A JSON file of Hearsay, W3C Web Annotations (JSON-LD), or an export of Hypothesis. You see what it would change before anything is changed.',
    choose: 'Choose a file…',
    drop: 'or drop it here',
    reading: (name: string) => `Reading ${name}…`,
    taking: (name: string) => `Importing ${name}…`,
    refused: (name: string) => `${name} was not imported`,
    kept: 'Nothing was changed.',
    planned: (name: string, kind: Imported['kind']) => `${name} (${KINDS[kind]})`,
    counts: {
      added: 'New',
      equal: 'Already here, the same',
      conflicts: 'Here and in the file, but different',
    },
    skipped: (n: number) => `${counted(n, 'entry', 'entries')} of the file cannot be taken`,
    keep: 'Where they differ, keep',
    keeps: KEEPS,
    differing: 'What differs',
    mine: 'Here',
    theirs: 'In the file',
    parts: { words: 'words', note: 'note', tags: 'tags', speaker: 'speaker', other: 'other parts' },
    empty: '(empty)',
    more: (n: number) => `and ${number(n)} more`,
    take: (n: number) => (n === 0 ? 'Nothing to import' : `Import ${quotations(n)}`),
    leave: 'Cancel',
    again: 'Another file',
    done: (added: number, updated: number, unchanged: number) => {
      const parts = [
        added > 0 && `${number(added)} added`,
        updated > 0 && `${number(updated)} replaced`,
        unchanged > 0 && `${number(unchanged)} left as they were`,
      ].filter((part) => part !== false);
      return parts.length > 0
        ? `Imported: ${listed(parts)}.`
        : 'The file holds no quotations. Nothing was changed.';
    },
  },

  backup: {
    title: 'Backups',
    hint: 'A JSON file with everything, written by itself when this page or the library opens.',
    rhythm: 'How often',
    rhythms: RHYTHMS,
    folder: 'Folder',
    choose: 'Choose a folder…',
    change: 'Another folder…',
    forget: 'Use downloads instead',
    intoFolder: (name: string) => `Into the folder “${name}”; the last ten are kept.`,
    intoDownloads: 'Into your downloads.',
    noFolders: 'Into your downloads: this browser lets no extension write into a folder of your choice.',
    ask: 'The browser wants to be asked again before Hearsay may write into the folder.',
    allow: 'Allow the folder',
    waits: 'A backup is due. Allow its folder again in the settings.',
    now: 'Back up now',
    last: (when: string, name: string) => `Last backup: ${when}, ${name}`,
    none: 'No backup yet.',
    running: 'Writing a backup…',
    done: (name: string) => `${name} is written.`,
    failed: (why: string) => `No backup was written. ${why}`,
    gone: 'The folder is no longer there, or may not be written to. Choose it again.',
  },
};

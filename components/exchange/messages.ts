import type { Imported } from '../../lib/exchange/foreign';
import { fill, plural } from '../../lib/i18n/fill';
import { listed } from '../../lib/i18n/format';
import { onWords, type Words, words } from '../../lib/i18n/words';

/** The texts of `locales/` that name a kind of file. */
const KINDS = {
  hearsay: 'hearsay',
  'web-annotation': 'annotations',
  hypothesis: 'hypothesis',
} as const satisfies Record<Imported['kind'], string>;

/** Texts of files out and in, and of backups. */
function table(all: Words) {
  const t = all.exchange;
  return {
    export: {
      ...t.export,
      what: (n: number) => plural(t.export.what, n),
      running: (done: number, total: number) => plural(t.export.running, total, { done }),
      done: (n: number, name: string) => plural(t.export.done, n, { name }),
      failed: (why: string) => fill(t.export.failed, { why }),
    },

    import: {
      ...t.import,
      reading: (name: string) => fill(t.import.reading, { name }),
      taking: (name: string) => fill(t.import.taking, { name }),
      refused: (name: string) => fill(t.import.refused, { name }),
      planned: (name: string, kind: Imported['kind']) =>
        fill(t.import.planned.file, { name, kind: t.import.planned[KINDS[kind]] }),
      skipped: (n: number) => plural(t.import.skipped, n),
      more: (n: number) => fill(t.import.more, { n }),
      take: (n: number) => (n === 0 ? t.import.take.none : plural(t.import.take.some, n)),
      done: (added: number, updated: number, unchanged: number) => {
        const { done } = t.import;
        const parts = [
          added > 0 && fill(done.added, { n: added }),
          updated > 0 && fill(done.updated, { n: updated }),
          unchanged > 0 && fill(done.unchanged, { n: unchanged }),
        ].filter((part) => part !== false);
        return parts.length > 0 ? done.all.replace('{parts}', listed(parts)) : done.none;
      },
    },

    backup: {
      ...t.backup,
      intoFolder: (name: string) => fill(t.backup.intoFolder, { name }),
      last: (when: string, name: string) => fill(t.backup.last, { when, name }),
      done: (name: string) => fill(t.backup.done, { name }),
      failed: (why: string) => fill(t.backup.failed, { why }),
    },
  };
}

export let x = table(words());
onWords((next) => {
  x = table(next);
});

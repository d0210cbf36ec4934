import { fill, plural } from '../lib/i18n/fill';
import { joined, listed } from '../lib/i18n/format';
import type { Words } from '../lib/i18n/words';

/*
 * Texts of the side panel and of marking by hand; part of `m` (see `messages.ts`).
 */

export function panelTable(t: Words['panel']) {
  return {
    ...t,
    /** Told to screen readers after each change. */
    hits: (shown: number, all: number) => plural(t.hits, all, { shown }),
    noHits: (query: string) => fill(t.noHits, { query }),
    through: (name: string) => fill(t.through, { name }),
    picture: {
      ...t.picture,
      /** After a party's name, for screen readers. */
      party: (said: number, carried: number, from: string[]) => {
        const { says, passesOn, from: source } = t.picture.party;
        const parts = [
          said > 0 && fill(says, { n: said }),
          carried > 0 && fill(passesOn, { n: carried }),
          from.length > 0 && fill(source, { names: listed(from) }),
        ].filter((part) => part !== false);
        return `: ${joined(parts)}`;
      },
      of: (name: string) => fill(t.picture.of, { name }),
    },
    keys: {
      ...t.keys,
      list: [
        ['↑ ↓', t.keys.list.move],
        ['Enter', t.keys.list.enter],
        ['S', t.keys.list.save],
        ['E', t.keys.list.correct],
        ['Delete', t.keys.list.dismiss],
        ['/', t.keys.list.search],
      ] as const,
    },
  };
}

export function handTable(t: Words['hands']) {
  return {
    ...t,
    takeFor: (field: string) => fill(t.takeFor, { field }),
    clearField: (field: string) => fill(t.clearField, { field }),
    relay: (n: number) => fill(t.relay, { n }),
    removeRelay: (n: number) => fill(t.removeRelay, { n }),
    up: (n: number) => fill(t.up, { n }),
  };
}

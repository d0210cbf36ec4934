import { fill } from '../../lib/i18n/fill';
import { percent } from '../../lib/i18n/format';
import { onWords, type Words, words } from '../../lib/i18n/words';
import type { Act, Distance, Kind } from '../../lib/model/attribution';
import { OWN_NAMES } from '../../lib/model/locale';
import type { Language } from '../../lib/model/settings';
import { m } from '../messages';

/** Commands of the manifest, and the texts of `locales/` that name them. */
const COMMANDS: Record<string, keyof Words['commands']> = {
  'mark-page': 'markPage',
  'next-attribution': 'nextAttribution',
  'previous-attribution': 'previousAttribution',
  'open-card': 'openCard',
  'open-library': 'openLibrary',
  'open-panel': 'openPanel',
  'save-attribution': 'saveAttribution',
  'mark-selection': 'markSelection',
};

/** The command of the toolbar button, which has no description in the manifest. */
const BUTTON = /^_execute_/;

/** Texts of the settings page. */
function table(all: Words) {
  const t = all.settings;
  const piece = ({ marked, rest }: { marked: string; rest: string }) => [marked, rest] as const;
  return {
    ...t,
    failed: (why: string) => fill(t.failed, { why }),

    general: {
      ...t.general,
      /** Languages go by the names that they have themselves. */
      languages: { auto: t.general.asBrowser, ...OWN_NAMES } satisfies Record<Language, string>,
    },

    looks: {
      ...t.looks,
      colour: (distance: string) => fill(t.looks.colour, { distance }),
      line: (distance: string) => fill(t.looks.line, { distance }),
      /** Words that are marked in the preview, and those after them. */
      preview: (distance: Distance) => piece(t.looks.preview[distance]),
    },

    shown: {
      ...t.shown,
      kind: (kind: Kind) => m.kind(kind),
      act: (act: Act) => t.shown.act[act],
      confidenceOf: (least: number) =>
        least === 0 ? t.shown.confidenceOf.all : fill(t.shown.confidenceOf.least, { share: percent(least) }),
    },

    sites: {
      ...t.sites,
      remove: (what: string) => fill(t.sites.remove, { what }),
      wrong: (text: string) => fill(t.sites.wrong, { text }),
      /** Name of a pattern for all sites, by its scheme; undefined for others. */
      all: { 'https:': t.sites.all.https, 'http:': t.sites.all.http } as Record<string, string>,
      site: (host: string, withSubdomains: boolean) => (withSubdomains ? fill(t.sites.site, { host }) : host),
    },

    keys: {
      ...t.keys,
      /** Read out before the keys of the button. */
      change: (command: string) => fill(t.keys.change, { command }),
      /** Read out after `Back to the usual`. */
      ofCommand: (command: string) => fill(t.keys.ofCommand, { command }),
      /** What a command of the manifest does; the browser's words, in its own language, for one that is not known. */
      command: ({ name, description }: { name: string; description: string }) => {
        const key = COMMANDS[name];
        if (key) return all.commands[key];
        return BUTTON.test(name) ? t.keys.button : description;
      },
    },
  };
}

export let s = table(words());
onWords((next) => {
  s = table(next);
});

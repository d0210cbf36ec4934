import { fill, plural } from '../lib/i18n/fill';
import { percent } from '../lib/i18n/format';
import { onWords, type Words, words } from '../lib/i18n/words';
import type { Act, Distance, Kind } from '../lib/model/attribution';
import { handTable, panelTable } from './panel-messages';

/*
 * Every text a reader sees in Hearsay's own pages, in the language that is spoken now (docs/languages.md). Plain texts are those of
 * `locales/`; what takes a value is a function here. Texts of errors come from where the error is known (store, background, page).
 */

const HANDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] as const;

function table(all: Words) {
  const t = all.popup;
  const handOf = (hops: number) => {
    const hand = HANDS[hops];
    return hand ? t.distance.hand[hand] : fill(t.distance.hand.later, { hand: hops + 1 });
  };
  return {
    ...t,
    panel: panelTable(all.panel),
    hands: handTable(all.hands),

    summary: {
      ...t.summary,
      total: (n: number) => plural(t.summary.total, n),
      second: (n: number) => fill(t.summary.second, { n }),
      third: (n: number) => fill(t.summary.third, { n }),
      hearsay: (n: number) => fill(t.summary.hearsay, { n }),
      saved: (n: number) => fill(t.summary.saved, { n }),
    },

    distance: {
      /** Of a whole class, as a filter. */
      ofClass: (distance: Distance) => t.distance.names[distance],
      /** As short as a filter needs it. */
      short: (distance: Distance) => t.distance.short[distance],
      /** Of a whole class, within a sentence. */
      inText: (distance: Distance) => t.distance.inText[distance],
      /** Of one attribution with that many relays. */
      of: (distance: Distance, hops: number) =>
        distance === 'hearsay' ? t.distance.names.hearsay : handOf(hops),
      /** The same, within a sentence. */
      ofInText: (distance: Distance, hops: number) => {
        if (distance === 'hearsay') return t.distance.inText.hearsay;
        const [first = '', ...rest] = handOf(hops);
        return first.toLocaleLowerCase() + rest.join('');
      },
    },
    kind: (kind: Kind) => t.kind[kind],
    /** What a statement is needs no words. */
    act: (act: Act) => (act === 'statement' ? '' : t.act[act]),
    unsureTitle: (confidence: number) => fill(t.unsureTitle, { share: percent(confidence) }),
    chain: {
      /** Read out in place of the arrows. */
      spoken: (names: string[]) => fill(t.chain.spoken, { way: names.join(t.chain.from) }),
    },

    saveAll: (n: number) => fill(t.saveAll, { n }),
    saveThese: (n: number) => fill(t.saveThese, { n }),

    note: { ...t.note, failed: (why: string) => fill(t.note.failed, { why }) },
    saved: { ...t.saved, on: (date: string) => fill(t.saved.on, { date }) },

    toast: {
      ...t.toast,
      saved: (n: number) => plural(t.toast.saved, n),
      deleted: (n: number) => plural(t.toast.deleted, n),
      restored: (n: number) => plural(t.toast.restored, n),
      exported: (name: string) => fill(t.toast.exported, { name }),
    },

    exchange: {
      ...t.exchange,
      page: (n: number) => fill(t.exchange.page, { n }),
      all: (n: number) => fill(t.exchange.all, { n }),
    },

    site: {
      ...t.site,
      here: (host: string) => fill(t.site.here, { host }),
      /** Name of the button; `mode` is what it shows. */
      button: (state: string, host: string) => fill(t.site.button, { state, host }),
    },

    page: {
      ...t.page,
      hiddenActs: (n: number) => plural(t.page.hiddenActs, n),
      hiddenBySettings: (n: number) => plural(t.page.hiddenBySettings, n),
    },
  };
}

export let m = table(words());
onWords((next) => {
  m = table(next);
});

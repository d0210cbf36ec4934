import type { CitationStyle } from '../../lib/citation/styles';
import { fill, plural } from '../../lib/i18n/fill';
import { percent } from '../../lib/i18n/format';
import { intlLocale } from '../../lib/i18n/tongue';
import { onWords, type Words, words } from '../../lib/i18n/words';
import type { Act, Distance, Kind } from '../../lib/model/attribution';
import type { Facet } from '../../lib/search/facets';
import { m } from '../messages';
import type { FlowWords } from './charts/flow';
import type { View } from './route';

/*
 * Every text of the library. What it shares with the popup stands in `components/messages.ts`.
 */

const STYLES: Record<CitationStyle, string> = { apa: 'APA', mla: 'MLA', chicago: 'Chicago' };

function table(all: Words) {
  const t = all.library;

  /** Name of a facet's value. */
  function facetValue(facet: Facet, value: string): string {
    const { kind, act, unnamed } = t.facets.value;
    switch (facet) {
      case 'distance':
        return m.distance.ofClass(value as Distance);
      case 'kind':
        return kind[value as Kind];
      case 'act':
        return act[value as Act];
      case 'speaker':
      case 'relay':
        return value === '' ? unnamed[facet] : value;
      default:
        return value;
    }
  }

  return {
    ...t,
    pageTitle: (view: View, name: string) => fill(t.pageTitle, { name: name || t.view[view] }),
    view: (view: View) => t.view[view],

    search: {
      ...t.search,
      /** What can be written, and what it finds. */
      examples: [
        ['dam wat', t.search.examples.beginnings],
        ['“dry by May”', t.search.examples.phrase],
        ['speaker:roth', t.search.examples.speaker],
        ['speaker:=“Ines Roth”', t.search.examples.exactly],
        ['hops:>1', t.search.examples.hops],
        ['kind:direct', t.search.examples.kind],
        ['after:2026-03 before:2026-04-15', t.search.examples.dates],
        ['-tag:old', t.search.examples.without],
      ] as const,
      misread: (pieces: readonly string[]) => fill(t.search.misread, { pieces: pieces.join(' ') }),
    },

    results: {
      ...t.results,
      all: (n: number) => plural(t.results.all, n),
      some: (shown: number, of: number) => plural(t.results.some, of, { shown }),
      reading: (done: number, total: number) => fill(t.results.reading, { done, total }),
    },

    facets: {
      ...t.facets,
      name: (facet: Facet) => t.facets.name[facet],
      value: facetValue,
      more: (n: number) => fill(t.facets.more, { n }),
      merge: (n: number) => fill(t.facets.merge, { n }),
    },

    searches: { ...t.searches, drop: (name: string) => fill(t.searches.drop, { name }) },

    row: {
      ...t.row,
      choose: (speaker: string, quoted: string) =>
        fill(t.row.choose, { speaker, words: quoted.slice(0, 60) }),
      alias: (name: string) => fill(t.row.alias, { name }),
    },

    cite: {
      ...t.cite,
      style: (style: CitationStyle) => STYLES[style],
      copy: (style: CitationStyle) => fill(t.cite.copy, { style: STYLES[style] }),
    },

    bulk: {
      ...t.bulk,
      chosen: (n: number) => fill(t.bulk.chosen, { n }),
      all: (n: number) => fill(t.bulk.all, { n }),
    },

    same: {
      ...t.same,
      count: (n: number) => plural(t.same.count, n),
      more: (n: number) => fill(t.same.more, { n }),
      met: (articles: number, outlets: number) => {
        const { both, articles: ofArticles, outlets: ofOutlets } = t.same.met;
        return both
          .replace('{articles}', plural(ofArticles, articles))
          .replace('{outlets}', plural(ofOutlets, outlets));
      },
    },

    pictures: {
      ...t.pictures,
      download: (title: string, kind: 'png' | 'svg') =>
        fill(t.pictures.download, { title, kind: kind.toUpperCase() }),
      saved: (name: string) => fill(t.pictures.saved, { name }),
      /** A month (`2026-03`) or year. */
      period: (period: string) =>
        period.length === 4
          ? period
          : new Intl.DateTimeFormat(intlLocale(), {
              month: 'short',
              year: 'numeric',
              timeZone: 'UTC',
            }).format(new Date(`${period}-01T00:00:00Z`)),
      piece: (name: string, distance: Distance, n: number) =>
        fill(t.pictures.piece, { name, n, distance: m.distance.inText(distance) }),
      flowWords: {
        ...t.pictures.flowWords,
        link: (from: string, to: string, n: number) => plural(t.pictures.flowWords.link, n, { from, to }),
        node: (name: string, n: number) => plural(t.pictures.flowWords.node, n, { name }),
      } satisfies FlowWords,
    },

    bin: {
      ...t.bin,
      left: (days: number) => (days === 1 ? t.bin.left.tomorrow : plural(t.bin.left.days, days)),
      most: (n: number) => fill(t.bin.most, { n }),
    },

    profile: {
      ...t.profile,
      separate: (name: string) => fill(t.profile.separate, { name }),
      share: (share: number) => percent(share),
    },

    toast: {
      ...t.toast,
      discarded: (n: number) => plural(t.toast.discarded, n),
      back: (n: number) => plural(t.toast.back, n),
      forgotten: (n: number) => plural(t.toast.forgotten, n),
      tagged: (n: number) => (n === 0 ? t.toast.tagged.none : plural(t.toast.tagged.some, n)),
      merged: (n: number, into: string) => plural(t.toast.merged, n, { into }),
      separated: (name: string) => fill(t.toast.separated, { name }),
      searchKept: (name: string) => fill(t.toast.searchKept, { name }),
      searchDropped: (name: string) => fill(t.toast.searchDropped, { name }),
    },
  };
}

export let l = table(words());
onWords((next) => {
  l = table(next);
});

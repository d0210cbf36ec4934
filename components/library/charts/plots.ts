import { axisX, axisY, barX, barY, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { intlLocale } from '../../../lib/i18n/tongue';
import type { Distance } from '../../../lib/model/attribution';
import { cut } from './cut';
import { distanceFills } from './hues';

/** One piece of a bar: so many of one distance. */
export interface Piece {
  /** Name or period. */
  key: string;
  distance: Distance;
  count: number;
  /** Where a press leads: to what it counts. */
  href: string;
  /** What it counts, in words. */
  label: string;
}

/** Numbers and names are set from the left in all languages' pictures: where things begin is told by anchors, not by the page. */
const STYLE = {
  direction: 'ltr',
  background: 'none',
  color: 'inherit',
  fontFamily: 'inherit',
  fontSize: '12px',
  overflow: 'visible',
};
const GRID = 'var(--line)';

/** Width below which names stand above their bars instead of beside them. */
const NARROW = 520;

interface Options {
  /** CSS pixels. */
  width: number;
  /** What the picture shows, for screen readers. */
  label: string;
  locale?: string;
  /** Mirrored: for those who read from right to left. */
  leftwards?: boolean;
}

/** Where things begin and end, for those who read from left to right or from right to left. */
function sidesOf(leftwards: boolean) {
  return {
    near: leftwards ? ('right' as const) : ('left' as const),
    start: leftwards ? ('end' as const) : ('start' as const),
    end: leftwards ? ('start' as const) : ('end' as const),
    forward: leftwards ? -1 : 1,
    margins: (near: number, far: number) =>
      leftwards ? { marginLeft: far, marginRight: near } : { marginLeft: near, marginRight: far },
  };
}

/** Lying bars, one a name, in pieces by distance. Names lead where `hrefOf` says. */
export function lyingBars(
  pieces: readonly Piece[],
  hrefOf: (key: string) => string,
  nameOf: (key: string) => string,
  { width, label, locale = intlLocale(), leftwards = false }: Options,
): SVGElement {
  const keys = [...new Set(pieces.map(({ key }) => key))];
  const sides = sidesOf(leftwards);
  const beside = width >= NARROW;
  const longest = Math.max(...keys.map((key) => nameOf(key).length));
  const names = beside ? Math.min(240, 24 + longest * 6.6) : 0;
  const totals = keys.map((key) => ({
    key,
    total: pieces.filter((piece) => piece.key === key).reduce((sum, { count }) => sum + count, 0),
  }));
  const format = new Intl.NumberFormat(locale);
  const fits = (name: string) => cut(name, beside ? names - 12 : width);
  const fills = distanceFills();
  const svg = plot({
    width,
    height: 32 + keys.length * (beside ? 28 : 44),
    ...sides.margins(names, 48),
    marginTop: 4,
    marginBottom: 28,
    style: STYLE,
    ariaLabel: label,
    x: { label: null, grid: false, nice: true, reverse: leftwards },
    y: { label: null, domain: keys, padding: beside ? 0.28 : 0.4, axis: null },
    marks: [
      axisX({
        ticks: 4,
        tickFormat: (n: number) => (Number.isInteger(n) ? format.format(n) : ''),
        tickSize: 0,
      }),
      ruleX([0], { stroke: GRID }),
      barX(pieces, {
        y: 'key',
        x: 'count',
        fill: (piece: Piece) => fills.of(piece.distance),
        href: 'href',
        ariaLabel: 'label',
        title: 'label',
        insetLeft: 0.5,
        insetRight: 0.5,
        rx: 2,
      }),
      text(totals, {
        y: 'key',
        x: 'total',
        text: ({ total }: { total: number }) => format.format(total),
        textAnchor: sides.start,
        dx: 6 * sides.forward,
        fill: 'var(--ink-soft)',
        ariaHidden: 'true',
      }),
      text(totals, {
        y: 'key',
        frameAnchor: sides.near,
        text: ({ key }: { key: string }) => fits(nameOf(key)),
        textAnchor: beside ? sides.end : sides.start,
        dx: beside ? -8 * sides.forward : 0,
        dy: beside ? 0 : -20,
        fill: 'var(--ink)',
        href: ({ key }: { key: string }) => hrefOf(key),
        title: ({ key }: { key: string }) => (fits(nameOf(key)) === nameOf(key) ? null : nameOf(key)),
      }),
    ],
  }) as SVGElement;
  fills.into(svg);
  return svg;
}

/** Standing bars, one a period, in pieces by distance. */
export function standingBars(
  pieces: readonly Piece[],
  nameOf: (key: string) => string,
  { width, label, locale = intlLocale(), leftwards = false }: Options,
): SVGElement {
  const keys = [...new Set(pieces.map(({ key }) => key))];
  const sides = sidesOf(leftwards);
  const every = Math.max(1, Math.ceil(keys.length / Math.max(1, Math.floor((width - 40) / 64))));
  const format = new Intl.NumberFormat(locale);
  const fills = distanceFills();
  const svg = plot({
    width,
    height: 240,
    ...sides.margins(40, 4),
    marginTop: 12,
    marginBottom: 32,
    style: STYLE,
    ariaLabel: label,
    x: { label: null, domain: keys, padding: 0.2, axis: null, reverse: leftwards },
    y: { label: null, nice: true, axis: null },
    marks: [
      axisY({
        anchor: sides.near,
        ticks: 4,
        tickFormat: (n: number) => (Number.isInteger(n) ? format.format(n) : ''),
        tickSize: 0,
      }),
      axisX({ ticks: keys.filter((_, i) => i % every === 0), tickFormat: nameOf, tickSize: 0 }),
      ruleY([0], { stroke: GRID }),
      barY(pieces, {
        x: 'key',
        y: 'count',
        fill: (piece: Piece) => fills.of(piece.distance),
        href: 'href',
        ariaLabel: 'label',
        title: 'label',
        insetTop: 0.5,
        insetBottom: 0.5,
      }),
    ],
  }) as SVGElement;
  fills.into(svg);
  return svg;
}

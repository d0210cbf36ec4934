import type { Distance } from '../model/attribution';
import {
  ALL_DISTANCES,
  DEFAULT_LOOKS,
  type Line,
  type Look,
  type Settings,
  type Tint,
} from '../model/settings';

/** Whether the text stands on light or on dark ground. */
type Tone = 'light' | 'dark';

/** Per cent of the colour in the ground of marked words. Yellows need more to be seen on white, all need more on black. */
const GROUND: Record<Tone, Record<Distance, number>> = {
  light: { first: 14, second: 18, third: 18, hearsay: 20 },
  dark: { first: 22, second: 24, third: 24, hearsay: 26 },
};
const STRENGTH: Record<Tint, number> = { none: 0, faint: 0.5, usual: 1, strong: 1.75 };

/** CSS pixels of a line, for found and for saved words. A wave looks stronger than it is, a double line needs room for its gap. */
const WIDTH: Record<Line, [found: number, saved: number]> = {
  solid: [2, 3],
  dashed: [2, 3],
  dotted: [2, 3],
  wavy: [1.5, 2],
  double: [3, 4],
  none: [0, 0],
};

/** What a highlight is painted with, as CSS values. */
export interface Paint {
  ground: string;
  /** Value of `text-decoration`. */
  line: string;
  /** Value of `text-underline-offset`: words further away stand inside nearer ones, and their line lies lower. */
  offset: string;
}

/** How the words of a distance are painted; the settings page shows it, the page's style sheet is made of it. */
export function paintOf(distance: Distance, look: Look, tint: Tint, tone: Tone, saved = false): Paint {
  const share = Math.min(85, GROUND[tone][distance] * STRENGTH[tint] * (saved ? 2 : 1));
  const width = WIDTH[look.line][saved ? 1 : 0];
  return {
    ground: share === 0 ? 'transparent' : `${look[tone]}${alpha(share / 100)}`,
    line: look.line === 'none' ? 'none' : `underline ${look.line} ${width}px ${look[tone]}`,
    offset: distance === 'third' ? '0.32em' : '0.2em',
  };
}

/** The last two digits of `#rrggbbaa`. */
const alpha = (share: number) =>
  Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');

const rule = (selector: string, declarations: Record<string, string>): string =>
  `${selector}{${Object.entries(declarations)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

/** More specific than the rules of the package's own sheet, so that it does not matter which of the two came first. */
const highlight = (name: string) => `:root::highlight(hearsay-${name}),:root ::highlight(hearsay-${name})`;

function distanceRules(distance: Distance, look: Look, tint: Tint): string[] {
  return (['light', 'dark'] as const).flatMap((tone) => [
    ...(['content', 'saved'] as const).map((part) => {
      const { ground, line, offset } = paintOf(distance, look, tint, tone, part === 'saved');
      return rule(highlight(`${tone}-${distance}-${part}`), {
        'background-color': ground,
        'text-decoration': line,
        'text-underline-offset': offset,
      });
    }),
    rule(highlight(`${tone}-${distance}-part`), {
      'text-decoration': `underline solid 1px ${look[tone]}${alpha(0.6)}`,
    }),
  ]);
}

/** Hue of the card for a distance; the card's root is the first-hand one. */
const hueRule = (distance: Distance, { light, dark }: Look) =>
  rule(`:root>hearsay-card::part(${distance === 'first' ? 'card' : distance})`, {
    '--hue': `light-dark(${light},${dark})`,
  });

const isUsual = (settings: Pick<Settings, 'looks' | 'tint'>): boolean =>
  settings.tint === 'usual' &&
  ALL_DISTANCES.every((distance) => {
    const { light, dark, line } = settings.looks[distance];
    const usual = DEFAULT_LOOKS[distance];
    return light === usual.light && dark === usual.dark && line === usual.line;
  });

/**
 * The style sheet that lays the reader's choice of colours, lines and theme over the package's own (`highlights.css`, `card.css`).
 * Plain values, since custom properties do not reach highlights in every browser. Forced colours and print stay as they are.
 * @returns the empty text where everything is as usual.
 */
export function highlightCss({ looks, tint, theme }: Pick<Settings, 'looks' | 'tint' | 'theme'>): string {
  const rules = isUsual({ looks, tint })
    ? []
    : ALL_DISTANCES.flatMap((distance) => [
        ...distanceRules(distance, looks[distance], tint),
        hueRule(distance, looks[distance]),
      ]);
  const painted = rules.length === 0 ? '' : `@media screen and (forced-colors:none){${rules.join('')}}`;
  return theme === 'system'
    ? painted
    : `${painted}:root>:is(hearsay-card,hearsay-hand){color-scheme:${theme}!important}`;
}

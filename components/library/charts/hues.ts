import type { Distance } from '../../../lib/model/attribution';

/*
 * How distances are filled in pictures: with their hue, and a pattern after the line that they have everywhere (solid, dashed, dotted,
 * wavy), so that colour never stands alone.
 */

const SVG = 'http://www.w3.org/2000/svg';
/** Drawn over the hue in the colour of the paper. */
const PATTERNS: Record<Exclude<Distance, 'first'>, { size: number; d: string; width: number }> = {
  second: { size: 8, d: 'M-2 10L10-2M-2 2L2-2M6 10L10 6', width: 1.6 },
  third: { size: 6, d: 'M3 3h.01', width: 2.4 },
  hearsay: { size: 12, d: 'M0 4Q3 0 6 4T12 4M0 10Q3 6 6 10T12 10', width: 1.4 },
};
let count = 0;

export interface Fills {
  of: (distance: Distance) => string;
  /** Puts the patterns into the picture that uses them. */
  into: (svg: SVGElement) => void;
}

/** Fills for one picture: patterns have names, which are its own, since those of a hidden picture are not drawn. */
export function distanceFills(): Fills {
  const name = `distance-${++count}`;
  return {
    of: (distance) => (distance === 'first' ? 'var(--first)' : `url(#${name}-${distance})`),
    into(svg) {
      const defs = document.createElementNS(SVG, 'defs');
      for (const [distance, { size, d, width }] of Object.entries(PATTERNS)) {
        const pattern = make('pattern', {
          id: `${name}-${distance}`,
          width: size,
          height: size,
          patternUnits: 'userSpaceOnUse',
        });
        pattern.append(
          make('rect', { width: size, height: size, fill: `var(--${distance})` }),
          make('path', {
            d,
            fill: 'none',
            stroke: 'var(--paper)',
            'stroke-opacity': 0.55,
            'stroke-width': width,
            'stroke-linecap': 'round',
          }),
        );
        defs.append(pattern);
      }
      svg.prepend(defs);
    },
  };
}

/** An SVG element with its attributes. */
export function make<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

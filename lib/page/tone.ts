import type { Tone } from './paint-plan';
import { parentElementOf } from './tree';

/** Below this a ground counts as dark: relative luminance of the middle grey on which black and white text contrast alike. */
const MIDDLE = 0.179;

/**
 * Whether the text of an element stands on a light or a dark ground, as it is drawn and whatever the system's setting:
 * the nearest opaque background colour above it; where there is none (a picture, the canvas) the colour of the text decides.
 */
export const toneOf = (el: Element, view: Window): Tone => toneReader(view)(el);

/** Tones of many elements, each element and ancestor looked at once. Valid until styles change. */
export function toneReader(view: Window): (el: Element) => Tone {
  const known = new Map<Element, Tone | null>();
  const ground = (el: Element): Tone | null => {
    let tone = known.get(el);
    if (tone === undefined) {
      tone = own(el);
      if (tone === null) {
        const up = parentElementOf(el);
        tone = up && view.getComputedStyle(el).backgroundImage === 'none' ? ground(up) : null;
      }
      known.set(el, tone);
    }
    return tone;
  };
  const own = (el: Element): Tone | null => {
    const colour = parseColour(view.getComputedStyle(el).backgroundColor);
    return colour && colour.alpha > 0.5 ? (luminance(colour) < MIDDLE ? 'dark' : 'light') : null;
  };
  /** Of elements on no ground that is known. */
  const byText = new Map<Element, Tone>();
  return (el) => {
    let tone = ground(el) ?? byText.get(el);
    if (!tone) {
      const text = parseColour(view.getComputedStyle(el).color);
      tone = text && luminance(text) > 0.5 ? 'dark' : 'light';
      byText.set(el, tone);
    }
    return tone;
  };
}

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Computed colours come as `rgb()` or `rgba()`; others (`color()`, `oklch()`) are not judged. */
function parseColour(css: string): Colour | null {
  // What most elements have.
  if (css === 'rgba(0, 0, 0, 0)') return null;
  const [red, green, blue, alpha] = css.startsWith('rgb') ? (css.match(/[\d.]+/g) ?? []).map(Number) : [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { red, green, blue, alpha: alpha ?? 1 };
}

/** Relative luminance after WCAG 2.2, 0 to 1. */
function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

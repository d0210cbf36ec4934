import type { Tone } from './paint-plan';

/** Below this a ground counts as dark: relative luminance of the middle grey on which black and white text contrast alike. */
const MIDDLE = 0.179;

/**
 * Whether the text of an element stands on a light or a dark ground, as it is drawn and whatever the system's setting:
 * the nearest opaque background colour above it; where there is none (a picture, the canvas) the colour of the text decides.
 */
export function toneOf(el: Element, view: Window): Tone {
  for (let up: Element | null = el; up; up = parentOf(up)) {
    const style = view.getComputedStyle(up);
    const ground = parseColour(style.backgroundColor);
    if (ground && ground.alpha > 0.5) return luminance(ground) < MIDDLE ? 'dark' : 'light';
    if (style.backgroundImage !== 'none') break;
  }
  const text = parseColour(view.getComputedStyle(el).color);
  return text && luminance(text) > 0.5 ? 'dark' : 'light';
}

/** Tones of many elements, each ancestor looked at once. Valid until styles change. */
export function toneReader(view: Window): (el: Element) => Tone {
  const known = new Map<Element, Tone>();
  return (el) => {
    let tone = known.get(el);
    if (!tone) {
      tone = toneOf(el, view);
      known.set(el, tone);
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

function parentOf(el: Element): Element | null {
  if (el.parentElement) return el.parentElement;
  const root = el.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** What decides how the same page is drawn: another browser or other fonts draw it otherwise, and rightly so. */
export interface Environment {
  browser: string;
  /** Widths of sample texts in the interface's fonts, CSS pixels; by font and text. */
  widths: Record<string, number>;
}

const FONTS = {
  interface: '400 14px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  bold: '650 16px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  article: '400 17px serif',
  code: '400 13px ui-monospace, "SF Mono", "Cascadia Mono", monospace',
};
const SAMPLES = { latin: 'Who said it, and through whom? 0123456789', arabic: 'من قالها، وعن طريق من؟' };

/** This browser's. */
export function environment(): Environment {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  const widths: Record<string, number> = {};
  for (const [name, font] of Object.entries(FONTS))
    for (const [script, text] of Object.entries(SAMPLES)) {
      context.font = font;
      widths[`${name}, ${script}`] = Math.round(context.measureText(text).width * 100) / 100;
    }
  return { browser: /(Chrome|Firefox)\/\d+/.exec(navigator.userAgent)?.[0] ?? navigator.userAgent, widths };
}

/** What differs between two, in words; empty for the same. */
export function differences(known: Environment | null, here: Environment): string {
  if (!known) return 'no pictures were taken yet';
  const found = known.browser === here.browser ? [] : [`${here.browser} in place of ${known.browser}`];
  for (const [name, width] of Object.entries(here.widths))
    if (known.widths[name] !== width)
      found.push(`other fonts (${name}: ${width} px in place of ${known.widths[name] ?? 'none'})`);
  return found.join('; ');
}

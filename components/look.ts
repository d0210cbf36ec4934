import { signal } from '@preact/signals';
import type { Distance } from '../lib/model/attribution';
import {
  ALL_DISTANCES,
  DEFAULT_LOOKS,
  DEFAULT_SETTINGS,
  type Line,
  type Settings,
} from '../lib/model/settings';
import { followSettings } from '../lib/settings/settings';

type Look = Pick<Settings, 'theme' | 'looks'>;

const linesOf = ({ looks }: Look): Record<Distance, Line> => ({
  first: looks.first.line,
  second: looks.second.line,
  third: looks.third.line,
  hearsay: looks.hearsay.line,
});

/** The line of each distance, as the reader has chosen it; bars in lists have it too. */
export const lines = signal(linesOf(DEFAULT_SETTINGS));

/** Where the colours of a document stand: a sheet, so that forced colours still have the last word. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Gives a document of Hearsay's own the reader's theme, colours and lines. */
export function wearLook(doc: Document, look: Look): void {
  const root = doc.documentElement;
  if (look.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = look.theme;
  lines.value = linesOf(look);
  let sheet = sheets.get(doc);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheets.set(doc, sheet);
    doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
  }
  const hues = ALL_DISTANCES.filter((distance) => {
    const { light, dark } = look.looks[distance];
    return light !== DEFAULT_LOOKS[distance].light || dark !== DEFAULT_LOOKS[distance].dark;
  }).map(
    (distance) => `--${distance}:light-dark(${look.looks[distance].light},${look.looks[distance].dark});`,
  );
  sheet.replaceSync(hues.length === 0 ? '' : `@media (forced-colors:none){:root{${hues.join('')}}}`);
}

/** As `wearLook`, now and whenever the settings change. A page without settings keeps the usual look. */
export function followLook(doc: Document, end: AbortSignal): void {
  followSettings((settings) => wearLook(doc, settings), end).catch(() => undefined);
}

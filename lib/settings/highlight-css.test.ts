import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ALL_DISTANCES, DEFAULT_LOOKS, DEFAULT_SETTINGS, LINES, TINTS } from '../model/settings';
import { DISTANCES, highlightName, PARTS } from '../page/paint-plan';
import { highlightCss, paintOf } from './highlight-css';

const own = readFileSync(new URL('../../entrypoints/marks.css', import.meta.url), 'utf8');
const looks = { ...DEFAULT_LOOKS, second: { light: '#112233', dark: '#aabbcc', line: 'double' as const } };

describe('the sheet', () => {
  test('is empty where everything is as usual', () => {
    expect(highlightCss(DEFAULT_SETTINGS)).toBe('');
  });

  test('styles every highlight that is painted', () => {
    const css = highlightCss({ ...DEFAULT_SETTINGS, looks });
    for (const tone of ['light', 'dark'] as const)
      for (const distance of DISTANCES)
        for (const part of PARTS)
          expect(css).toContain(`::highlight(${highlightName(tone, distance, part)})`);
  });

  test('holds the chosen colour and line, and leaves print and forced colours alone', () => {
    const css = highlightCss({ ...DEFAULT_SETTINGS, looks });
    expect(css).toContain('text-decoration:underline double 3px #112233');
    expect(css).toContain('light-dark(#112233,#aabbcc)');
    expect(css.startsWith('@media screen and (forced-colors:none){')).toBe(true);
  });

  test('a theme of the reader’s own reaches the card and what stands beside it', () => {
    expect(highlightCss({ ...DEFAULT_SETTINGS, theme: 'dark' })).toBe(
      ':root>:is(hearsay-card,hearsay-hand){color-scheme:dark!important}',
    );
  });
});

describe('paint', () => {
  // The usual looks stand in the package's own sheet too, by hand: both say the same.
  test.each(ALL_DISTANCES.flatMap((d) => (['light', 'dark'] as const).map((tone) => [d, tone] as const)))(
    'of %s on %s ground is that of highlights.css',
    (distance, tone) => {
      const { ground, line, offset } = paintOf(distance, DEFAULT_LOOKS[distance], 'usual', tone);
      const [, block] = own.split(`::highlight(${highlightName(tone, distance, 'content')}) {`);
      const channels = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16)).join(' ');
      const share = Math.round((Number.parseInt(ground.slice(7), 16) / 255) * 100);
      expect(block).toMatch(new RegExp(`^\\s*background-color: rgb\\(${channels} / ${share}%\\)`));
      const [, style, width] = line.split(' ');
      expect(block!.split('}')[0]).toContain(`underline ${style} ${width} rgb(${channels})`);
      expect(block!.split('}')[0]).toContain(`text-underline-offset: ${offset}`);
    },
  );

  test('every line and tint gives CSS that names its colour or nothing', () => {
    for (const line of LINES)
      for (const tint of TINTS) {
        const paint = paintOf('third', { light: '#010203', dark: '#0a0b0c', line }, tint, 'dark', true);
        expect(paint.ground).toMatch(/^(transparent|#0a0b0c[0-9a-f]{2})$/);
        expect(paint.line).toMatch(/^(none|underline \w+ [\d.]+px #0a0b0c)$/);
      }
  });
});

import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Containers and root have no user namespace for Chromium's sandbox. */
const LAUNCH = { executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] };

/** A machine that many share may be too slow for a test once; two failures are a fault. */
const RETRY = process.env.CI ? 1 : 0;

/** Drawing that depends on nothing but the page: no subpixels of a screen, no colour profile, no hints of fonts. */
const DRAWING = ['--disable-lcd-text', '--force-color-profile=srgb', '--font-render-hinting=none'];

/** All of Preact in one bundle: its hooks hang on the very instance that renders. */
const BUNDLED = [
  'preact',
  'preact/hooks',
  'preact/jsx-runtime',
  'preact/jsx-dev-runtime',
  '@preact/signals',
  'lucide',
  'axe-core',
  'comlink',
  '@tanstack/virtual-core',
  '@observablehq/plot',
  'd3-sankey',
  'diff',
  'citeproc',
];

declare module 'vitest' {
  interface ProvidedContext {
    /** Pictures of views are taken anew rather than compared (`npm run pictures`). */
    takesPictures: boolean;
  }
}

/**
 * Three kinds of tests: `unit` runs in Node (files that need a document say `@vitest-environment jsdom`), with WXT's in-memory
 * `browser`; `browser` runs `*.browser.test.ts` in headless Chromium, for what jsdom lacks (CSS highlights,
 * layout); `views` looks at every view there is, in the same browser (tests/views/checks.ts).
 */
export default defineConfig({
  test: {
    attachmentsDir: 'artifacts/vitest',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          // tests of the command line start processes, and small machines are slow at that
          testTimeout: 60_000,
          retry: RETRY,
          setupFiles: ['tests/support/rest.ts'],
          include: ['{lib,components,entrypoints,tools,tests}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.*', '**/node_modules/**', 'tests/e2e/**'],
        },
      },
      {
        optimizeDeps: { include: BUNDLED },
        test: {
          name: 'browser',
          retry: RETRY,
          include: ['{lib,components}/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: LAUNCH }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        optimizeDeps: { include: BUNDLED },
        // Extension pages' own modules ask the browser's API; in the gallery's views nobody calls it.
        resolve: {
          alias: { 'wxt/browser': new URL('tools/gallery/no-browser.ts', import.meta.url).pathname },
        },
        test: {
          name: 'views',
          retry: RETRY,
          include: ['tests/views/*.browser.test.ts'],
          provide: { takesPictures: process.argv.includes('--update') },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // One zone, one locale, one scale, so that what is drawn is a matter of browser and fonts alone.
            provider: playwright({
              launchOptions: { ...LAUNCH, args: [...LAUNCH.args, ...DRAWING] },
              contextOptions: {
                locale: 'en-GB',
                timezoneId: 'UTC',
                deviceScaleFactor: 1,
                reducedMotion: 'reduce',
                // Room for the longest page: what is larger than this window is drawn smaller.
                viewport: { width: 1280, height: 4000 },
              },
            }),
            expect: {
              toMatchScreenshot: {
                comparatorName: 'pixelmatch',
                // A hair's breadth for machines whose arithmetic rounds otherwise: 120 pixels of the largest window.
                comparatorOptions: { threshold: 0.1, allowedMismatchedPixelRatio: 0.0001 },
                resolveScreenshotPath: ({ root, testFileDirectory, arg, ext }) =>
                  join(root, testFileDirectory, 'pictures', `${arg}${ext}`),
                resolveDiffPath: ({ root, arg, ext }) => join(root, 'artifacts/views', `${arg}${ext}`),
              },
            },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

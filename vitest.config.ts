import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Two kinds of tests: `unit` runs in Node (files that need a document say `@vitest-environment jsdom`), with WXT's in-memory
 * `browser`; `browser` runs `*.browser.test.ts` in headless Chromium, for what jsdom lacks (CSS highlights, layout).
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          // tests of the command line start processes, and small machines are slow at that
          testTimeout: 60_000,
          retry: process.env.CI ? 1 : 0,
          include: ['{lib,components,entrypoints,tools,tests}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.*', '**/node_modules/**', 'tests/e2e/**'],
        },
      },
      {
        // All of Preact in one bundle: its hooks hang on the very instance that renders.
        optimizeDeps: {
          include: [
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
          ],
        },
        test: {
          name: 'browser',
          include: ['{lib,components}/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
                // Containers and root have no user namespace for Chromium's sandbox.
                args: ['--no-sandbox'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});

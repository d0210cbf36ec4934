import { defineConfig } from '@playwright/test';

/**
 * Tests of the built extension in real browsers. The browsers are driven by Puppeteer (tools/browser), since Playwright reaches
 * neither a real popup nor Firefox's extensions; Playwright's runner gives fixtures, projects and reports.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'artifacts/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // One browser at a time: two would fight for the focus, and for small machines' cores.
  workers: 1,
  // Real browsers on a small machine: a second try where nobody looks on; what needed one is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  reporter: [['list']],
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
});

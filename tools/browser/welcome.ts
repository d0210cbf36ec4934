import type { Browser } from 'puppeteer-core';
import { until } from './driver';

/**
 * Waits for the page that greets after installation, and closes it, so that it takes no test's focus.
 * @param keep leaves it open.
 */
export async function closeWelcome(browser: Browser, keep = false): Promise<void> {
  const page = await until('the welcome page', async () =>
    (await browser.pages()).find((open) => open.url().endsWith('/welcome.html')),
  );
  if (!keep) await page.close();
}

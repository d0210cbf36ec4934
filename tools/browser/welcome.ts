import type { Browser, Page } from 'puppeteer-core';
import { until } from './driver';

/** Firefox tells no address of an extension's page that it opened itself, so the page is asked. */
const isWelcome = (page: Page): Promise<boolean> =>
  page.evaluate(() => location.pathname === '/welcome.html').catch(() => false);

/**
 * Waits for the page that greets after installation, and closes it, so that it takes no test's focus.
 * @param keep leaves it open.
 */
export async function closeWelcome(browser: Browser, keep = false): Promise<void> {
  const page = await until('the welcome page', async () => {
    for (const open of await browser.pages()) if (await isWelcome(open)) return open;
    return null;
  });
  if (!keep) await page.close();
}

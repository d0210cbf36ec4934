import { type Browser, browser } from 'wxt/browser';

/** Shows the welcome page once: on installation, not on updates of Hearsay or of the browser. */
export async function welcome({ reason }: Pick<Browser.runtime.InstalledDetails, 'reason'>): Promise<void> {
  if (reason === 'install')
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
}

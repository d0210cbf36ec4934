import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, until, type View } from './driver';
import { PopupPage } from './popup-page';

/** The side panel's page as a reader uses it, opened in a tab of its own for the tab of an article. */
export class PanelPage extends PopupPage {
  constructor(readonly page: Page) {
    super({
      evaluate: ((fn: never, ...args: never[]) => page.evaluate(fn, ...args)) as View['evaluate'],
      screenshot: () => page.screenshot(),
      close: () => page.close(),
    });
  }

  /** Types into the field for searching; replaces what is there. */
  async search(query: string): Promise<void> {
    await until('the search', () =>
      this.page.evaluate((value) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
        if (!field) return false;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      }, query),
    );
  }

  /** Words of the row that the page has in view; null for none. */
  current(): Promise<string | null> {
    return this.page.evaluate(
      () => document.querySelector('[aria-current=location]')?.textContent?.trim() ?? null,
    );
  }

  /** Chooses in the list of that label. */
  async choose(label: string, option: string): Promise<void> {
    await until(`a list “${label}” with “${option}”`, () =>
      this.page.evaluate(
        (wanted, text) => {
          const select = [...document.querySelectorAll('label')].find((el) =>
            el.textContent?.startsWith(wanted),
          )?.control;
          if (!(select instanceof HTMLSelectElement)) return false;
          const at = [...select.options].findIndex((one) => one.text === text);
          select.selectedIndex = at;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          return at >= 0;
        },
        label,
        option,
      ),
    );
  }

  /** Accessible name of what has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const el = document.activeElement;
      return (el?.getAttribute('aria-label') ?? el?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  }
}

/** Opens the panel's page for the tab in front, whose popup is `popup`. */
export async function openPanelFor(extension: ExtensionBrowser, popup: PopupPage): Promise<PanelPage> {
  const tabId = await popup.view.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } };
    };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]!.id;
  });
  await popup.close();
  const panel = new PanelPage(await extension.openExtensionPage(`sidepanel.html?tab=${tabId}`));
  await panel.settled();
  return panel;
}

import { type Browser, browser } from 'wxt/browser';
import { type PageWishes, toPage } from '../messages/protocol';
import type { Settings } from '../model/settings';
import { LATER_CSS, MARKS_CSS } from './content-files';
import { undress } from './looks';
import { createQueue } from './queue';
import { liftRules } from './rules';
import { undressShadows } from './shadow-looks';

/** What marked pages follow of the settings. */
export const wishesOf = ({ shown, floatingButton, language }: Settings): PageWishes => ({
  shown,
  floatingButton,
  language,
});

/** A tab whose content script has spoken to the background. */
interface PageTab {
  host: string;
  /** Canonical URL of its article, once it asked for what is saved there. */
  article: string | null;
  /** On what the rules for highlights were laid in it. */
  scopes?: string[];
}
type Tabs = Record<string, PageTab>;

const KEY = 'pageTabs';
/** Most scopes that are kept of a tab: a page that renames its article again and again is not to fill the storage. */
const MOST_SCOPES = 16;

/**
 * The tabs that are marked, so that they can be told of changes. Learnt from the content scripts' own messages, since without host
 * permissions the browser names no tab's address; kept in `storage.session`, which outlives the background's sleep.
 */
export class PageTabs {
  #inOrder = createQueue();

  /** Notes the tab of a content script that sent a message, with the article it shows and what wears the rules when that is known. */
  async note(sender: Browser.runtime.MessageSender, article?: string, scope?: string): Promise<void> {
    const { tab } = sender;
    // A frame belongs to the site of its page.
    const url = tab?.url ?? sender.url;
    if (tab?.id === undefined || !url || !URL.canParse(url)) return;
    const id = tab.id;
    const host = new URL(url).hostname;
    await this.#change((tabs) => {
      const known = tabs[id]?.host === host ? tabs[id] : null;
      const scopes = new Set(known?.scopes);
      if (scope) scopes.add(scope);
      tabs[id] = {
        host,
        article: article ?? known?.article ?? null,
        ...(scopes.size > 0 && { scopes: [...scopes].slice(-MOST_SCOPES) }),
      };
    });
  }

  async forget(tabId: number): Promise<void> {
    await this.#change((tabs) => {
      delete tabs[tabId];
    });
  }

  /** Ids of the tabs that are marked. */
  async ids(): Promise<number[]> {
    return Object.keys(await this.#read()).map(Number);
  }

  /** Lets the pages of these articles paint their saved ones anew; `except` is the tab that made the change and knows. */
  async refresh(articles: Iterable<string>, except?: number): Promise<void> {
    const wanted = new Set(articles);
    await this.#tell(
      (id, tab) => id !== except && tab.article !== null && wanted.has(tab.article),
      (id) => toPage.sendMessage('refreshSaved', undefined, id),
    );
  }

  /** Tells all marked pages, Hearsay's own demo too, what the reader wishes of them now. */
  async tellWishes(settings: Settings): Promise<void> {
    const wishes = wishesOf(settings);
    await Promise.all([
      this.#tell(
        () => true,
        (id) => toPage.sendMessage('wishes', wishes, id),
      ),
      // Nobody listens where no demo is open.
      toPage.sendMessage('wishes', wishes).catch(() => undefined),
    ]);
  }

  /** Removes every trace from the pages of a host, the style sheet too. */
  async switchOff(host: string): Promise<void> {
    await this.#tell(
      (_, tab) => tab.host === host,
      async (id, { scopes = [] }) => {
        await toPage.sendMessage('switchOff', undefined, id);
        await undress(id);
        await liftRules(id, scopes);
        if (import.meta.env.FIREFOX) await undressShadows(id);
        const files = [MARKS_CSS, ...LATER_CSS];
        await browser.scripting.removeCSS({ target: { tabId: id, allFrames: true }, files });
      },
    );
  }

  async #tell(
    which: (id: number, tab: PageTab) => boolean,
    tell: (id: number, tab: PageTab) => Promise<void>,
  ): Promise<void> {
    const tabs = Object.entries(await this.#read()).filter(([id, tab]) => which(Number(id), tab));
    const told = await Promise.allSettled(tabs.map(([id, tab]) => tell(Number(id), tab)));
    // A page that does not answer went elsewhere or was closed.
    for (const [i, { status }] of told.entries()) {
      if (status === 'rejected') await this.forget(Number(tabs[i]![0]));
    }
  }

  #change(change: (tabs: Tabs) => void): Promise<void> {
    return this.#inOrder(async () => {
      const tabs = await this.#read();
      change(tabs);
      await browser.storage.session.set({ [KEY]: tabs });
    });
  }

  async #read(): Promise<Tabs> {
    return ((await browser.storage.session.get(KEY))[KEY] as Tabs | undefined) ?? {};
  }
}

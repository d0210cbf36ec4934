import { type Browser, browser } from 'wxt/browser';
import { localeOf, wordsIn } from '../i18n/load';
import { english, type Words } from '../i18n/words';
import { type OpenedArticle, toBackground } from '../messages/protocol';
import type { ArticleText } from '../model/block-quotation';
import { FALLBACK, type Locale } from '../model/locale';
import { isShown, type Settings } from '../model/settings';
import { changeSettings, loadSettings } from '../settings/settings';
import type { Corrections } from '../store/corrections';
import type { Reader } from '../store/reader';
import type { Repository } from '../store/repository';
import { showCount } from './badge';
import { answerCorrections } from './corrections';
import type { EngineHost } from './engine-host';
import { bringLater, injectPage, markFrame, markTab } from './inject';
import { dress } from './looks';
import { type PageTabs, wishesOf } from './page-tabs';
import { layRules } from './rules';
import { dressShadows } from './shadow-looks';
import { changeSites, listSites, setSite, siteOf } from './sites';

/** What the answers are made with. */
export interface Parts {
  engine: EngineHost;
  repository: Repository;
  reader: Reader;
  pages: PageTabs;
  corrections: Corrections;
}

/** How many attributions a page is going to show; null where it has to count them itself, or nothing could be found out. */
function countOf({ found, kept }: Partial<OpenedArticle>, { shown }: Settings): number | null {
  if (!found || (kept && kept.corrections.length > 0)) return null;
  return found.filter((attribution) => isShown(attribution, shown)).length;
}

/** Answers every message of `BackgroundProtocol`. To be called before anything is waited for, so that a woken background hears it. */
export function answerMessages({ engine, repository, reader, pages, corrections }: Parts): void {
  /** Other tabs paint anew by themselves: an acknowledgement does not wait for them. */
  const changed = (annotations: { articleUrl: string }[], sender: Browser.runtime.MessageSender): void => {
    void pages.refresh(
      annotations.map((a) => a.articleUrl),
      isPage(sender) ? sender.tab?.id : undefined,
    );
  };

  const keptOf = async (url: string) => {
    const [annotations, corrected] = await Promise.all([reader.annotationsOf(url), corrections.of(url)]);
    return { annotations, corrections: corrected };
  };
  const read = (article: ArticleText) =>
    engine.analyze(article).then(
      (found) => ({ found }),
      (thrown: unknown) => ({ why: thrown instanceof Error ? thrown.message : String(thrown) }),
    );

  toBackground.onMessage('open', async ({ data: { url, text, scope, ...rest }, sender }) => {
    const [settings, answer, kept] = await Promise.all([
      loadSettings(),
      text === null ? null : read({ text, ...rest }),
      keptOf(url).catch(() => undefined),
      isPage(sender) && pages.note(sender, url, scope),
    ]);
    const opened = { ...answer, kept, wishes: wishesOf(settings) };
    if (!isPage(sender)) return opened;
    const { tab } = sender;
    const count = countOf(opened, settings);
    // Now, and not while the engine reads: the browser looks at the page's styles and draws its marks in one go then.
    await Promise.all([
      scope && layRules(sender, scope),
      dress(sender),
      count !== null && tab?.id !== undefined && showCount(tab.id, count),
    ]);
    return { ...opened, counted: count !== null };
  });
  toBackground.onMessage('analyze', async ({ data, sender }) => {
    if (isPage(sender)) await pages.note(sender);
    return engine.analyze(data);
  });
  toBackground.onMessage('save', async ({ data, sender }) => {
    const saved = await repository.saveAttributions(data.article, data.text, data.attributions);
    changed(saved, sender);
    return saved;
  });
  toBackground.onMessage('update', async ({ data: { id, ...change }, sender }) => {
    const annotation = await repository.update(id, change);
    changed([annotation], sender);
    return annotation;
  });
  toBackground.onMessage('remove', async ({ data, sender }) => {
    const removed = await repository.remove(data.ids);
    changed(removed, sender);
    return removed;
  });
  toBackground.onMessage('restore', async ({ data, sender }) => {
    await repository.restore(data.annotations);
    changed(data.annotations, sender);
  });
  toBackground.onMessage('keptOf', async ({ data: { url }, sender }) => {
    if (isPage(sender)) await pages.note(sender, url);
    return keptOf(url);
  });
  toBackground.onMessage('storeStatus', async () => {
    try {
      await repository.check();
      return { ok: true };
    } catch (thrown) {
      return { ok: false, error: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  });
  toBackground.onMessage('storeChanged', ({ data, sender }) => {
    onlyFromHearsay(sender);
    void pages.refresh(data.urls);
  });
  toBackground.onMessage('hideHandButton', async () => {
    await changeSettings(() => ({ floatingButton: false }));
  });
  toBackground.onMessage('markTab', ({ data, sender }) => {
    onlyFromHearsay(sender);
    void engine.warmUp();
    return markTab(data.tabId, data.even);
  });
  toBackground.onMessage('siteOf', ({ data }) => siteOf(data.url));
  toBackground.onMessage('setSite', async ({ data: { url, ...change }, sender }) => {
    onlyFromHearsay(sender);
    const state = await setSite(url, change);
    if (state.off && state.host !== null) void pages.switchOff(state.host);
    return state;
  });
  toBackground.onMessage('sites', ({ sender }) => {
    onlyFromHearsay(sender);
    return listSites();
  });
  toBackground.onMessage('changeSites', ({ data, sender }) => {
    onlyFromHearsay(sender);
    return changeSites(data);
  });
  toBackground.onMessage('injectPage', ({ sender }) => injectPage(sender));
  toBackground.onMessage('bringLater', async ({ data: { script }, sender }) => {
    // Pages of Hearsay's own bring it themselves.
    const [{ language }] = await Promise.all([loadSettings(), isPage(sender) && bringLater(sender, script)]);
    return pageWords(localeOf(language));
  });
  toBackground.onMessage('pageWords', ({ data }) => pageWords(localeOf(data.language)));
  toBackground.onMessage('layRules', async ({ data: { scope }, sender }) => {
    if (isPage(sender)) await Promise.all([pages.note(sender, undefined, scope), layRules(sender, scope)]);
  });
  toBackground.onMessage('dressShadows', ({ sender }) => dressShadows(sender));
  toBackground.onMessage('lookInFrames', async ({ sender: { tab, frameId } }) => {
    if (tab?.id !== undefined && frameId === 0) await markFrame(tab.id);
  });
  toBackground.onMessage('pageCount', async ({ data, sender }) => {
    if (sender.tab?.id === undefined) return;
    if (data.count === null) await pages.forget(sender.tab.id);
    await showCount(sender.tab.id, data.count);
  });
  answerCorrections({ engine, repository, reader, corrections, changed, onlyFromHearsay });
}

/** What pages say; in English where a language cannot be read. */
async function pageWords(locale: Locale): Promise<{ locale: Locale; words: Words['page'] }> {
  try {
    return { locale, words: (await wordsIn(locale)).page };
  } catch {
    return { locale: FALLBACK, words: english.page };
  }
}

/** Whether a message comes from a content script, whose process a web page shares, rather than from the extension's own pages. */
export function isPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.tab !== undefined && !sender.url?.startsWith(browser.runtime.getURL('/'));
}

/** Content scripts have no business with files, other tabs or permissions; so a page that took one over has none either. */
export function onlyFromHearsay(sender: Browser.runtime.MessageSender): void {
  if (isPage(sender)) throw new Error('Only Hearsay’s own pages may ask for this.');
}

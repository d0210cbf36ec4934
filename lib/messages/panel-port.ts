import { type Browser, browser } from 'wxt/browser';
import { type PageNews, VIEW_PORT } from './protocol';

/**
 * Lets side panels listen to this page, by a port: messages to all would wake the background at every scroll.
 * @param follow tells news until what it returns is called.
 * @returns ends it, and every panel's listening.
 */
export function answerPanel(follow: (tell: (news: PageNews) => void) => () => void): () => void {
  const open = new Map<Browser.runtime.Port, () => void>();
  const connected = (port: Browser.runtime.Port) => {
    if (port.name !== VIEW_PORT) return;
    open.set(
      port,
      follow((news) => port.postMessage(news)),
    );
    port.onDisconnect.addListener(() => {
      open.get(port)?.();
      open.delete(port);
    });
  };
  browser.runtime.onConnect.addListener(connected);
  return () => {
    browser.runtime.onConnect.removeListener(connected);
    for (const [port, stop] of open) {
      stop();
      port.disconnect();
    }
    open.clear();
  };
}

/**
 * Listens to the page in a tab.
 * @param gone hears once that the page went away, or was not marked at all.
 * @returns ends it, without a call of `gone`.
 */
export function listenToPage(tabId: number, hear: (news: PageNews) => void, gone: () => void): () => void {
  const port = browser.tabs.connect(tabId, { name: VIEW_PORT });
  port.onMessage.addListener((news) => hear(news as PageNews));
  port.onDisconnect.addListener(() => {
    // Chromium complains of a reason that nobody reads: a page that goes into the back/forward cache is no error.
    void browser.runtime.lastError;
    gone();
  });
  return () => port.disconnect();
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPanel } from '../../lib/messages/panel-port';
import { type PageWishes, toPage } from '../../lib/messages/protocol';
import { startPage } from '../../lib/page/controller';
import { rest } from '../../lib/page/slices';
import { speakAnew } from './later';
import { beginLife, isAlive } from './life';
import { pageServices } from './services';

/**
 * Marks the page it is injected into, until it is switched off, the extension goes, or it is injected again.
 * @returns once the page was read for the first time.
 */
export default defineUnlistedScript(async () => {
  const life = beginLife();
  // Compiling the script was a task already; the page may draw and answer before the next one.
  await rest();
  if (life.signal.aborted) return;
  let spoken = Promise.resolve();
  const follow = ({ shown, floatingButton, language }: PageWishes) => {
    page.show(shown);
    page.offerButton(floatingButton);
    spoken = speakAnew(language).then(page.refresh, () => undefined);
  };
  const page = startPage(document, pageServices(follow), life.signal);
  const handlers = [
    toPage.onMessage('wishes', ({ data }) => follow(data)),
    toPage.onMessage('pageReady', () => page.ready),
    toPage.onMessage('pageState', async () => {
      await page.ready;
      await spoken;
      return (await page.attend()).state();
    }),
    toPage.onMessage('reveal', async ({ data }) => (await page.attend()).reveal(data)),
    toPage.onMessage('refreshSaved', () => page.refreshSaved()),
    toPage.onMessage('step', async ({ data }) => (await page.attend()).step(data.by)),
    toPage.onMessage('markAnyway', () => page.markAnyway()),
    toPage.onMessage('switchOff', () => life.abort()),
    toPage.onMessage('selection', async () => (await page.attend()).selection()),
    toPage.onMessage('markSelection', async () => (await page.attend()).markSelection()),
    toPage.onMessage('saveCurrent', async () => (await page.attend()).saveCurrent()),
    toPage.onMessage('showSpans', async ({ data }) => (await page.attend()).showSpans(data.spans)),
    answerPanel(page.follow),
  ];
  life.signal.addEventListener('abort', () => {
    if (isAlive()) for (const forget of handlers) forget();
  });
  // Who injected the script waits for this.
  await page.ready;
});

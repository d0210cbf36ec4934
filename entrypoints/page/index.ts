import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPanel } from '../../lib/messages/panel-port';
import { type PageWishes, toBackground, toPage } from '../../lib/messages/protocol';
import { startPage } from '../../lib/page/controller';
import { speakAnew } from './later';
import { beginLife, isAlive } from './life';
import { pageServices } from './services';

/** Marks the page it is injected into, until it is switched off, the extension goes, or it is injected again. */
export default defineUnlistedScript(() => {
  const life = beginLife();
  const page = startPage(document, pageServices, life.signal);
  let told = false;
  let spoken = Promise.resolve();
  const follow = ({ shown, floatingButton, language }: PageWishes) => {
    told = true;
    page.show(shown);
    page.offerButton(floatingButton);
    spoken = speakAnew(language).then(page.refresh, () => undefined);
  };
  // The page is painted in the usual colours until the background has laid the reader's over them.
  const following = toBackground.sendMessage('dress').then(
    // A change that came first is the newer one.
    (wishes) => told || life.signal.aborted || follow(wishes),
    () => undefined,
  );
  const handlers = [
    toPage.onMessage('wishes', ({ data }) => follow(data)),
    toPage.onMessage('pageReady', () => page.ready),
    toPage.onMessage('pageState', async () => {
      await Promise.all([page.ready, following]);
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
});

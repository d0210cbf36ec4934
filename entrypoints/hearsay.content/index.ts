import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPanel } from '../../lib/messages/panel-port';
import { toBackground, toPage } from '../../lib/messages/protocol';
import { startPage } from '../../lib/page/controller';
import { followSettings } from '../../lib/settings/settings';
import { speak } from './language';
import { pageServices } from './services';
import './highlights.css';
import './card.css';
import './hand.css';

/** How soon a page is clean after the extension went, in milliseconds. */
const LOOK = 1000;

/** Marks the page it is injected into, until it is switched off, the extension goes, or it is injected again. */
export default defineContentScript({
  registration: 'runtime',
  // The background injects style sheet and script together; nothing is registered in the manifest.
  cssInjectionMode: 'manual',
  // The page is not to be told that the script started.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const page = startPage(document, pageServices, ctx.signal);
    // The page is painted in the usual colours until the background has laid the reader's over them.
    void toBackground.sendMessage('dress').catch(() => undefined);
    let spoken = Promise.resolve();
    const following = followSettings(({ shown, floatingButton, language }) => {
      page.show(shown);
      page.offerButton(floatingButton);
      // A card that is open is drawn anew.
      spoken = speak(language).then(() => page.show(shown));
    }, ctx.signal).catch(() => undefined);
    const handlers = [
      toPage.onMessage('pageState', async () => {
        await Promise.all([page.ready, following]);
        await spoken;
        return page.state();
      }),
      toPage.onMessage('reveal', ({ data }) => page.reveal(data)),
      toPage.onMessage('refreshSaved', () => page.refreshSaved()),
      toPage.onMessage('step', ({ data }) => page.step(data.by)),
      toPage.onMessage('markAnyway', () => page.markAnyway()),
      toPage.onMessage('switchOff', () => ctx.abort('switched off')),
      toPage.onMessage('selection', () => page.selection()),
      toPage.onMessage('markSelection', () => page.markSelection()),
      toPage.onMessage('saveCurrent', () => page.saveCurrent()),
      toPage.onMessage('showSpans', ({ data }) => page.showSpans(data.spans)),
      answerPanel((tell) => page.follow(tell)),
    ];
    // An extension that was updated, disabled or removed tells nobody; the context looks whether it is still there.
    ctx.setInterval(() => undefined, LOOK);
    ctx.onInvalidated(() => {
      if (browser.runtime?.id === undefined) return;
      for (const forget of handlers) forget();
    });
  },
});

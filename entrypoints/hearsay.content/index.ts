import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchHandButton } from '../../lib/messages/hand-button';
import { answerPanel } from '../../lib/messages/panel-port';
import { toBackground, toPage } from '../../lib/messages/protocol';
import { startPage } from '../../lib/page/controller';
import './highlights.css';
import './card.css';
import './hand.css';

/** Marks the page it is injected into, until it is switched off, the extension goes, or it is injected again. */
export default defineContentScript({
  registration: 'runtime',
  // The background injects style sheet and script together; nothing is registered in the manifest.
  cssInjectionMode: 'manual',
  // The page is not to be told that the script started.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const page = startPage(
      document,
      {
        analyze: (input) => toBackground.sendMessage('analyze', input),
        save: (input) => toBackground.sendMessage('save', input),
        remove: (input) => toBackground.sendMessage('remove', input),
        restore: (input) => toBackground.sendMessage('restore', input),
        annotationsOf: (input) => toBackground.sendMessage('annotationsOf', input),
        pageCount: (input) => toBackground.sendMessage('pageCount', input),
        // Not `ctx.isValid`: that is false once the page is switched off, which the background still has to hear of.
        isAlive: () => browser.runtime?.id !== undefined,
        correctionsOf: (input) => toBackground.sendMessage('correctionsOf', input),
        correct: (input) => toBackground.sendMessage('correct', input),
        undoCorrection: (input) => toBackground.sendMessage('undoCorrection', input),
        propose: (input) => toBackground.sendMessage('propose', input),
        savedNames: () => toBackground.sendMessage('savedNames'),
        ...watchHandButton,
      },
      ctx.signal,
    );
    const handlers = [
      toPage.onMessage('pageState', () => page.state()),
      toPage.onMessage('reveal', ({ data }) => page.reveal(data)),
      toPage.onMessage('refreshSaved', () => page.refreshSaved()),
      toPage.onMessage('step', ({ data }) => page.step(data.by)),
      toPage.onMessage('markAnyway', () => page.markAnyway()),
      toPage.onMessage('showActs', ({ data }) => page.showActs(data.acts)),
      toPage.onMessage('switchOff', () => ctx.abort('switched off')),
      toPage.onMessage('selection', () => page.selection()),
      toPage.onMessage('markSelection', () => page.markSelection()),
      toPage.onMessage('saveCurrent', () => page.saveCurrent()),
      toPage.onMessage('showSpans', ({ data }) => page.showSpans(data.spans)),
      answerPanel((tell) => page.follow(tell)),
    ];
    ctx.onInvalidated(() => {
      for (const forget of handlers) forget();
    });
  },
});

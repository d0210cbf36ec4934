import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { AnalysisCache } from '../../lib/background/analysis-cache';
import { EngineHost } from '../../lib/background/engine-host';
import { answerMessages } from '../../lib/background/handlers';
import { PageTabs } from '../../lib/background/page-tabs';
import { fakeExtension } from '../../lib/background/testing';
import { toBackground } from '../../lib/messages/protocol';
import { deliverMessages } from '../../lib/messages/testing';
import { Corrections } from '../../lib/store/corrections';
import { ARTICLE, ATTRIBUTIONS, storeInMemory, TEXT } from '../../lib/store/testing';

/** Whom messages come from: the popup, or the content script of a tab. */
type Sender = { frameId?: number; tab?: { id: number }; url?: string };

/** A background that answers messages, over a store in memory and an engine that always finds the same. */
export class AnsweringBackground {
  readonly fake = fakeExtension();
  readonly store = storeInMemory();
  sender: Sender = {};
  /** The engine does. */
  works = true;
  private readonly undo: (() => void)[] = [];

  constructor() {
    deliverMessages(() => this.sender);
    const onMessage = toBackground.onMessage;
    vi.spyOn(toBackground, 'onMessage').mockImplementation((...args) => {
      const off = onMessage(...args);
      this.undo.push(off);
      return off;
    });
    const engine = new EngineHost(
      async () => new Uint8Array(),
      new AnalysisCache(),
      () => ({
        analyze: () => {
          if (!this.works) throw new Error('no model');
          return ATTRIBUTIONS;
        },
        propose: (_, content) => ({ ...ATTRIBUTIONS[0]!, content: [...content] }),
      }),
    );
    const { connection, clock, repository, reader } = this.store;
    const corrections = new Corrections(connection, () => clock.now);
    answerMessages({ engine, repository, reader, corrections, pages: new PageTabs() });
    this.fromPopup();
  }

  fromPopup(): void {
    this.sender = { url: fakeBrowser.runtime.getURL('/popup.html') };
  }

  fromPage(id: number): void {
    this.sender = { tab: { id }, url: ARTICLE.url };
  }

  /** Saves all that the engine finds. */
  save() {
    return toBackground.sendMessage('save', { article: ARTICLE, text: TEXT, attributions: ATTRIBUTIONS });
  }

  close(): void {
    for (const off of this.undo.splice(0)) off();
    this.store.db.close();
  }
}

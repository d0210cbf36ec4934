import { computed, effect, signal } from '@preact/signals';
import type { ExportFormat } from '../../lib/exchange/export';
import type { Annotation } from '../../lib/model/annotation';
import type { Attribution } from '../../lib/model/attribution';
import { messageOf } from '../error-words';
import { m } from '../messages';
import { ALL_ACTS, DEFAULT_ACTS } from '../quotation';
import { PageList } from './page-list';
import { type Pace, PageWatch } from './page-watch';
import { SavedWatch } from './saved-watch';
import type { PopupServices } from './services';
import { type SiteMode, SiteSwitchState } from './site-switch-state';
import { Toasts } from './toasts';

export type Tab = 'page' | 'saved';

/** The popup's state and what a reader can do in it. Ends with `signal`. */
export class PopupState {
  readonly tab = signal<Tab>('page');
  readonly page: PageWatch;
  readonly saved: SavedWatch;
  readonly site: SiteSwitchState;
  readonly list: PageList;
  readonly toasts = new Toasts((thrown) => {
    const why = messageOf(thrown);
    // The banner says it already, and at length.
    return why === this.saved.error.value ? m.toast.storeBroken : why;
  });
  /** Of the page, once it answers. */
  readonly state = computed(() => {
    const view = this.page.view.value;
    return view.at === 'page' ? view.state : null;
  });
  /** Attribution id → annotation id, of this popup's own saves: known before the page tells. */
  readonly #justSaved = signal<Record<string, string>>({});
  /** Attribution id → annotation, or its id where the store does not tell. */
  readonly savedOf = computed(() => {
    const here = this.saved.here.value;
    const ids = { ...this.state.value?.saved, ...this.#justSaved.value };
    const byId = new Map(here?.map((annotation) => [annotation.id, annotation]));
    const entries = Object.entries(ids).filter(([, id]) => here === null || byId.has(id));
    return new Map(entries.map(([attributionId, id]) => [attributionId, { id, annotation: byId.get(id) }]));
  });

  constructor(
    readonly services: PopupServices,
    protected readonly signal: AbortSignal,
    pace?: Pace,
  ) {
    this.page = new PageWatch(services, signal, pace);
    this.saved = new SavedWatch(services, signal);
    this.site = new SiteSwitchState(services);
    this.list = new PageList(this.state);
  }

  /** @param mark marks the page at hand; otherwise it is only listened to. */
  async start(mark = true): Promise<void> {
    this.#followArticle();
    this.#followShown();
    await this.page.start(mark);
    if (this.page.view.value.at === 'alone') this.tab.value = 'saved';
    await this.toasts.attempt(() => this.site.start(this.page.subject?.url ?? null));
  }

  /** Listed quotations that are not saved yet. */
  readonly unsaved = computed(() => this.list.shown.value.filter(({ key }) => !this.savedOf.value.has(key)));

  async reveal(which: { attributionId?: string; annotationId?: string }): Promise<void> {
    const tabId = this.page.subject?.tabId;
    if (tabId === undefined) return;
    await this.toasts.attempt(async () => {
      if (!(await this.services.reveal(tabId, which))) this.toasts.say(m.toast.notFound);
    });
  }

  /** Saves attributions by id. Several at once are acknowledged in words and can be taken back. */
  async save(ids: readonly string[]): Promise<void> {
    const state = this.state.value;
    const wanted = state?.attributions.filter(({ id }) => ids.includes(id)) ?? [];
    if (!state || wanted.length === 0) return;
    await this.toasts.attempt(async () => {
      const { article, text } = state;
      const annotations = await this.services.save({ article, text, attributions: wanted });
      this.#note(wanted, annotations);
      const savedIds = annotations.map(({ id }) => id);
      if (wanted.length > 1)
        this.toasts.say(m.toast.saved(wanted.length), async () => {
          await this.services.remove(savedIds);
        });
    });
  }

  /** Deletes saved ones; a toast offers to put them back. @returns whether that was done. */
  async remove(ids: string[]): Promise<boolean> {
    const done = await this.toasts.attempt(async () => {
      const removed = await this.services.remove(ids);
      this.toasts.say(m.toast.deleted(removed.length), async () => {
        await this.services.restore(removed);
        this.toasts.say(m.toast.restored(removed.length));
      });
      return true;
    });
    return done === true;
  }

  async showAllActs(all: boolean): Promise<void> {
    this.list.wanted.value = { ...this.list.wanted.value, acts: all ? ALL_ACTS : DEFAULT_ACTS };
    await this.toasts.attempt(() => this.services.keepShown(this.list.wanted.value));
  }

  async chooseSite(mode: SiteMode): Promise<void> {
    await this.toasts.attempt(async () => {
      const before = this.page.view.value;
      const holds = await this.site.choose(mode);
      if (holds === 'off' || before.at === 'refused') await this.page.mark();
    });
  }

  async export(format: ExportFormat, scope: 'page' | 'all'): Promise<void> {
    const article = scope === 'page' ? this.state.value?.article : undefined;
    if (!article) this.toasts.say(m.toast.exporting);
    await this.toasts.attempt(async () =>
      this.toasts.say(m.toast.exported(await this.services.exportFile(format, article))),
    );
  }

  /** Corrected articles as gold: the one at hand, unless there is nothing of it and all are asked for. */
  async exportGold(scope: 'page' | 'all'): Promise<void> {
    const url = scope === 'page' ? this.state.value?.article.url : undefined;
    await this.toasts.attempt(async () => {
      const name = await this.services.exportGold(url);
      this.toasts.say(name === null ? m.hands.noGold : m.toast.exported(name));
    });
  }

  #note(attributions: Attribution[], annotations: Annotation[]): void {
    const pairs = attributions.flatMap(({ id }, i) => (annotations[i] ? [[id, annotations[i].id]] : []));
    this.#justSaved.value = { ...this.#justSaved.value, ...Object.fromEntries(pairs) };
  }

  /** The article can change under the popup (a page that goes on without loading): what is saved follows. */
  #followArticle(): void {
    const article = computed(() => this.state.value?.article.url);
    const text = computed(() => this.state.value?.article.textHash);
    this.saved.start();
    const stop = [
      // What was saved here is still worth showing when the page is switched off or goes away.
      effect(() => {
        if (article.value !== undefined) this.saved.start(article.value);
      }),
      // Ids of attributions hold for one text only.
      effect(() => {
        text.value;
        this.#justSaved.value = {};
      }),
    ];
    this.signal.addEventListener('abort', () => {
      for (const end of stop) end();
    });
  }

  /** What is shown is a setting: it may change in another page of Hearsay. */
  #followShown(): void {
    const { unsubscribe } = this.services.shown().subscribe({
      next: (shown) => {
        this.list.wanted.value = shown;
      },
      error: (thrown) => void this.toasts.attempt(() => Promise.reject(thrown)),
    });
    this.signal.addEventListener('abort', unsubscribe);
  }
}

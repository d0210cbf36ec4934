import { computed, effect, signal } from '@preact/signals';
import type { PageNews } from '../../lib/messages/protocol';
import type { Correction } from '../../lib/model/correction';
import type { Span } from '../../lib/model/span';
import { HandsState } from '../hands/hands-state';
import type { Pace } from '../popup/page-watch';
import { PopupState } from '../popup/popup-state';
import type { Subject } from '../popup/services';
import { search } from './search';
import { entryOf, type Shape, sectionsOf } from './sections';
import type { PanelServices } from './services';

/** The page tells of changes by itself; asking is for pages that forget to, and for those not marked yet. */
const PACE: Pace = { first: 40, reading: 300, known: 10_000, silent: 1500 };
/** Milliseconds before a page that went away is looked for again. */
const AGAIN = 400;

/** The side panel's state: the popup's, for whichever page is in front, and what only the panel has. */
export class PanelState extends PopupState {
  declare readonly services: PanelServices;
  readonly shape = signal<Shape>('order');
  readonly query = signal('');
  /** Id of the attribution that the reader has in view on the page. */
  readonly inView = signal<string | null>(null);
  /** Place in the list that the Tab key leads to, as the reader left it. */
  readonly chosen = signal<string | null>(null);
  readonly corrections = signal<Correction[]>([]);
  readonly hands: HandsState;

  readonly found = computed(() => search(this.list.shown.value, this.query.value));
  readonly sections = computed(() => sectionsOf(this.shape.value, this.found.value));
  /** Place in the list that is a stop of the Tab key: the one chosen, else the one in view, else the first. */
  readonly stop = computed(() => {
    const entries = this.sections.value.flatMap((section) =>
      section.quotations.map((quotation) => ({ id: entryOf(section, quotation), key: quotation.key })),
    );
    const chosen = entries.find(({ id }) => id === this.chosen.value);
    return (chosen ?? entries.find(({ key }) => key === this.inView.value) ?? entries[0])?.id ?? null;
  });

  constructor(services: PanelServices, signal: AbortSignal) {
    super(services, signal, PACE);
    this.hands = new HandsState(this);
  }

  /** Listens to the page in front, and goes along when another comes there. It marks nothing by itself. */
  override async start(): Promise<void> {
    const stop = this.services.followTabs((subject) => void this.turnTo(subject));
    this.signal.addEventListener('abort', stop);
    this.#listenToPage();
    this.#followCorrections();
    await super.start(false);
  }

  async turnTo(subject: Subject | null): Promise<void> {
    const same = subject?.tabId === this.page.subject?.tabId;
    if (!same) {
      this.hands.draft.value = null;
      this.query.value = '';
      this.chosen.value = null;
    }
    this.inView.value = null;
    await this.page.turnTo(subject, false);
    await this.toasts.attempt(() => this.site.start(subject?.url ?? null));
  }

  get tabId(): number | undefined {
    return this.page.subject?.tabId;
  }

  async showSpans(spans: Span[]): Promise<void> {
    const { tabId } = this;
    if (tabId !== undefined) await this.toasts.attempt(() => this.services.showSpans(tabId, spans));
  }

  #listenToPage(): void {
    const marked = computed(() => this.page.view.value.at === 'page');
    let stop: (() => void) | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(timer);
      stop?.();
      stop = null;
    };
    const hear = (news: PageNews) => {
      if (news.inView !== undefined) this.inView.value = news.inView;
      if (news.changed) void this.page.ask();
    };
    const follow = effect(() => {
      end();
      const { tabId } = this;
      if (!marked.value || tabId === undefined) return;
      stop = this.services.listen(tabId, hear, () => {
        stop = null;
        timer = setTimeout(() => void this.turnTo(this.page.subject), AGAIN);
      });
    });
    this.signal.addEventListener('abort', () => {
      follow();
      end();
    });
  }

  #followCorrections(): void {
    const url = computed(() => this.state.value?.article.url);
    let stop: (() => void) | null = null;
    const follow = effect(() => {
      stop?.();
      stop = null;
      this.corrections.value = [];
      if (url.value === undefined) return;
      const subscription = this.services.correctionsOf(url.value).subscribe({
        next: (corrections) => {
          this.corrections.value = corrections;
        },
        // The banner says already that the store does not open.
        error: () => {
          this.corrections.value = [];
        },
      });
      stop = () => subscription.unsubscribe();
    });
    this.signal.addEventListener('abort', () => {
      follow();
      stop?.();
    });
  }
}

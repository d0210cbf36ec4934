import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PageState, SavedNames } from '../../lib/messages/protocol';
import type { CorrectionUndo } from '../../lib/model/correction';
import { m } from '../messages';
import type { PanelServices } from '../panel/services';
import type { Toasts } from '../popup/toasts';
import { changeOf, type Draft, type SpansField, spansOf, withSpans } from './draft';

/** What marking by hand needs of the panel around it. */
interface Host {
  services: PanelServices;
  toasts: Toasts;
  state: ReadonlySignal<PageState | null>;
  savedOf: ReadonlySignal<Map<string, { id: string }>>;
  tabId: number | undefined;
}

/** Marking and correcting by hand: the draft in the form, and what becomes of it. Everything done can be undone. */
export class HandsState {
  /** Null while no form is open. */
  readonly draft: Signal<Draft | null> = signal(null);
  readonly #saved = signal<SavedNames>({ speakers: [], relays: [] });
  /** Names to complete what is typed: of the page first, then of what is saved. */
  readonly names = computed(() => {
    const attributions = this.host.state.value?.attributions ?? [];
    const speakers = attributions.map(({ source }) => source.speaker);
    const relays = attributions.flatMap((attribution) => attribution.relays.map(({ name }) => name));
    const saved = this.#saved.value;
    return {
      speakers: distinct([...speakers, ...relays, ...saved.speakers]),
      relays: distinct([...relays, ...speakers, ...saved.relays]),
    };
  });

  constructor(private readonly host: Host) {}

  /** Opens the form for an attribution of the page. */
  edit(id: string): void {
    const page = this.host.state.value;
    const before = page?.attributions.find((attribution) => attribution.id === id);
    if (!page || !before) return;
    const annotationId = this.host.savedOf.value.get(id)?.id ?? null;
    const { article, text, blocks } = page;
    this.draft.value = { article, text, blocks, before, proposed: before, now: before, annotationId };
    void this.#lookUpNames();
  }

  /** Opens the form for the words selected on the page, with what the engine makes of them. */
  async add(): Promise<void> {
    const page = this.host.state.value;
    const content = await this.#selection();
    if (!page || !content) return;
    const { article, text, blocks } = page;
    const proposed = await this.host.toasts.attempt(() =>
      this.host.services.propose({ text, publisher: article.publisher, blocks, content }),
    );
    if (!proposed) return;
    this.draft.value = { article, text, blocks, before: null, proposed, now: proposed, annotationId: null };
    void this.#lookUpNames();
  }

  /** Takes the selection on the page for a part, in place of what was there or beside it. */
  async take(field: SpansField, beside = false): Promise<void> {
    const spans = await this.#selection();
    const draft = this.draft.value;
    if (!spans || !draft) return;
    if (this.host.state.value?.text !== draft.text) {
      this.host.toasts.say(m.hands.stale);
      return;
    }
    this.draft.value = withSpans(draft, field, beside ? [...spansOf(draft, field), ...spans] : spans);
  }

  /** Keeps what the form holds. @returns whether it is kept. */
  async keep(): Promise<boolean> {
    const draft = this.draft.value;
    const change = draft && changeOf(draft);
    if (!draft || !change) {
      if (draft) this.host.toasts.say(m.hands.needsWords);
      return false;
    }
    const { annotationId, before } = draft;
    const done = before ? m.hands.done.corrected : m.hands.done.added;
    return this.#do(done, draft, () =>
      this.host.services.correct({ ...change, annotationId, save: before === null }),
    );
  }

  /** Says that an attribution of the page is none. */
  async dismiss(id: string): Promise<boolean> {
    const page = this.host.state.value;
    const before = page?.attributions.find((attribution) => attribution.id === id);
    if (!page || !before) return false;
    const { article, text, blocks } = page;
    const annotationId = this.host.savedOf.value.get(id)?.id ?? null;
    return this.#do(m.hands.done.dismissed, page, () =>
      this.host.services.correct({ article, text, blocks, before, after: null, annotationId }),
    );
  }

  /** Takes a correction back, a dismissal among them: what Hearsay found holds again. */
  async revert(correctionId: string): Promise<boolean> {
    const page = this.host.state.value;
    if (!page) return false;
    return this.#do(m.hands.done.reverted, page, () => this.host.services.dropCorrection(correctionId));
  }

  close(): void {
    this.draft.value = null;
  }

  async #do(
    words: string,
    { article, text }: Pick<PageState, 'article' | 'text'>,
    work: () => Promise<CorrectionUndo | null>,
  ): Promise<boolean> {
    const { services, toasts } = this.host;
    const done = await toasts.attempt(async () => {
      const undo = await work();
      this.draft.value = null;
      toasts.say(
        words,
        undo
          ? async () => {
              await services.undoCorrection({ article, text, undo });
              toasts.say(m.hands.done.undone);
            }
          : undefined,
      );
      return true;
    });
    return done === true;
  }

  async #selection() {
    const { tabId, services, toasts } = this.host;
    if (tabId === undefined) return null;
    const spans = await toasts.attempt(() => services.selection(tabId));
    if (spans === null) toasts.say(m.hands.nothingSelected);
    return spans ?? null;
  }

  /** Completion is a help: without the store there is less of it. */
  async #lookUpNames(): Promise<void> {
    this.#saved.value = await this.host.services
      .savedNames()
      .catch(() => ({ speakers: [], relays: [] }) satisfies SavedNames);
  }
}

const distinct = (names: readonly (string | null)[]): string[] => [
  ...new Set(names.filter((name) => name !== null)),
];

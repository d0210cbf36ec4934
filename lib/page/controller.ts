import type { Act } from '../model/attribution';
import { type Hands, PageHands } from './hands';
import { Presenter } from './presenter';
import type { PageServices, PageSnapshot } from './services';
import { Session } from './session';
import { watchPage } from './watch';

/** What can be asked of a marked page. */
export interface PageHandle extends Hands {
  state(): PageSnapshot;
  /** Scrolls to an attribution or a saved annotation and shows it. False when it is not on the page. */
  reveal(input: { attributionId?: string; annotationId?: string }): boolean;
  refreshSaved(): Promise<void>;
  /** To the next (1) or previous (-1) attribution; 0 takes the keyboard into the card of the current one. */
  step(by: 1 | -1 | 0): void;
  markAnyway(): Promise<void>;
  showActs(acts: readonly Act[]): void;
}

/** A page that is no article yet may become one as it loads: readings tried, and the time between them in milliseconds. */
const LATE_TRIES = 12;
const LATE_PAUSE = 1000;
/** Characters added around an article that may belong to it. */
const LATE_TEXT = 200;

/**
 * Marks a page: reads it, has it analysed, paints, answers the pointer, and keeps up with the page's changes.
 * @param signal when aborted, every trace is removed.
 */
export function startPage(doc: Document, services: PageServices, signal: AbortSignal): PageHandle {
  const session = new Session(doc, services, signal);
  const presenter = new Presenter(doc, session, services, signal);
  let lateTries = LATE_TRIES;
  let lateTimer = 0;
  /** Where the reader stepped last. */
  let current: string | null = null;

  const update = async () => {
    await session.update();
    presenter.refresh();
  };
  const start = async (anyway = false) => {
    presenter.close();
    current = null;
    await session.start(anyway);
  };
  const tryLate = () => {
    if (lateTimer || lateTries === 0) return;
    lateTimer = window.setTimeout(() => {
      lateTimer = 0;
      lateTries--;
      if (!session.isArticle) void start();
    }, LATE_PAUSE);
  };
  signal.addEventListener('abort', () => clearTimeout(lateTimer));

  const concerns = ({ target, addedNodes, removedNodes }: MutationRecord) => {
    const { roots, body } = session.place;
    if (roots.some((root) => root.contains(target) || !root.isConnected)) return true;
    if (!target.contains(body)) return false;
    // Paragraphs that arrive late beside the article's body.
    const length = (nodes: NodeList) =>
      [...nodes].reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
    return length(addedNodes) >= LATE_TEXT || length(removedNodes) >= LATE_TEXT;
  };
  watchPage(
    doc,
    {
      concerns: (record) => {
        if (session.isArticle) return concerns(record);
        tryLate();
        return false;
      },
      changed: () => void update(),
      restyled: () => session.paint(),
      navigated: () => {
        lateTries = LATE_TRIES;
        void start();
        tryLate();
      },
      returned: () => {
        if (services.isAlive()) session.restore();
      },
    },
    signal,
  );
  void session.begin();

  const hands = new PageHands(doc, session, presenter, services, signal);
  const reveal = (id: string, withCard: boolean) => {
    const shown = presenter.reveal(id, withCard);
    if (shown) current = id;
    return shown;
  };

  return {
    state() {
      session.restore();
      return session.snapshot();
    },
    reveal({ attributionId, annotationId }) {
      const id =
        attributionId ??
        session.marks.find(({ annotation }) => annotation?.id === annotationId)?.attribution.id;
      return id !== undefined && reveal(id, false);
    },
    async refreshSaved() {
      await session.refreshSaved();
      presenter.refresh();
    },
    step(by) {
      const { marks } = session;
      if (marks.length === 0) return;
      const from = presenter.current ?? current;
      const at = marks.findIndex(({ attribution }) => attribution.id === from);
      if (by === 0) {
        const id = (marks[at] ?? marks[firstInView(session)])!.attribution.id;
        presenter.openFocused(id);
        current = id;
        return;
      }
      const next = at < 0 ? firstInView(session) : (at + by + marks.length) % marks.length;
      reveal(marks[next]!.attribution.id, true);
    },
    selection: () => hands.selection(),
    markSelection: () => hands.mark(),
    showSpans: (spans) => presenter.showSpans(spans),
    follow: (tell) => hands.follow(tell),
    async saveCurrent() {
      const mark = session.markOf(presenter.current ?? current ?? '') ?? session.marks[firstInView(session)];
      if (!mark) return false;
      const { id } = mark.attribution;
      if (!mark.annotation) await hands.save(mark.attribution);
      return reveal(id, true);
    },
    markAnyway: () => start(true),
    showActs: (acts) => {
      session.showActs(acts);
      presenter.refresh();
    },
  };
}

/** Number of the first mark that begins below the window's upper edge; the first one when all are above. */
function firstInView({ marks, index }: Session): number {
  const found = marks.findIndex(({ attribution }) => {
    const range = attribution.content[0] && index.rangesOf(attribution.content[0])[0];
    return range !== undefined && range.getBoundingClientRect().top >= 0;
  });
  return Math.max(0, found);
}

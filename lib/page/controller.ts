import type { Shown } from '../model/settings';
import { watchFrames } from './frames';
import { type Hands, PageHands } from './hands';
import { Presenter } from './presenter';
import type { PageServices, PageSnapshot } from './services';
import { type Reach, Session } from './session';
import { rest } from './slices';
import { holds } from './tree';
import { watchPage } from './watch';

/** What can be asked of a marked page. */
export interface PageHandle extends Hands {
  /** The page was read for the first time. */
  ready: Promise<void>;
  state(): PageSnapshot;
  /** Scrolls to an attribution or a saved annotation and shows it. False when it is not on the page. */
  reveal(input: { attributionId?: string; annotationId?: string }): boolean;
  refreshSaved(): Promise<void>;
  /** To the next (1) or previous (-1) attribution; 0 takes the keyboard into the card of the current one. */
  step(by: 1 | -1 | 0): void;
  markAnyway(): Promise<void>;
  /** Which attributions are painted: statements and questions, until told otherwise. */
  show(shown: Shown): void;
}

/** A page that is no article yet may become one as it loads: time before it is read again, in milliseconds, longer each time. */
const LATE_PAUSE = 150;
const LONGEST_LATE_PAUSE = 10_000;
/** Characters added around an article that may belong to it. */
const LATE_TEXT = 200;

/**
 * Marks a page: reads it, has it analysed, paints, answers the pointer, and keeps up with the page's changes.
 * @param signal when aborted, every trace is removed.
 */
export function startPage(doc: Document, services: PageServices, signal: AbortSignal): PageHandle {
  const session = new Session(doc, services, signal);
  const presenter = new Presenter(doc, session, services, signal);
  let latePause = LATE_PAUSE;
  let lateTimer = 0;
  /** Where the reader stepped last. */
  let current: string | null = null;

  const tryLate = () => {
    if (lateTimer) return;
    lateTimer = window.setTimeout(() => {
      lateTimer = 0;
      latePause = Math.min(LONGEST_LATE_PAUSE, latePause * 1.5);
      if (!session.isArticle) void session.retry();
    }, latePause);
  };
  signal.addEventListener('abort', () => clearTimeout(lateTimer));
  const look = watchFrames(doc, () => !session.isArticle, services, signal);

  const observe = watchPage(
    doc,
    {
      reach(record) {
        if (session.isArticle) return reachOf(record, session);
        tryLate();
        return null;
      },
      async changed(reach) {
        await session.update(reach);
        presenter.refresh();
      },
      restyled: () => session.paint(),
      navigated() {
        latePause = LATE_PAUSE;
        presenter.close();
        current = null;
        void session.move();
      },
      inUse: () => !services.isAlive() || session.restore(),
    },
    signal,
  );
  let dressed = 0;
  const dress = () => {
    dressed = session.shadows.size;
    if (dressed > 0) services.dressShadows().catch(() => undefined);
  };
  session.watch(() => {
    observe({ roots: session.place.roots, shadows: session.shadows });
    if (session.shadows.size !== dressed) dress();
  });
  const ready = new Promise<void>((resolve) => {
    const end = session.watch(() => {
      end();
      resolve();
    });
  });
  // Starting the script is a task of its own already; reading begins in the next one.
  void rest().then(async () => {
    if (signal.aborted) return;
    await session.begin();
    look();
  });

  const hands = new PageHands(doc, session, presenter, services, signal);

  const reveal = (id: string, withCard: boolean) => {
    const shown = presenter.reveal(id, withCard);
    if (shown) current = id;
    return shown;
  };

  return {
    ready,
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
    offerButton: (on) => {
      hands.wanted = on;
    },
    follow: (tell) => hands.follow(tell),
    async saveCurrent() {
      const mark = session.markOf(presenter.current ?? current ?? '') ?? session.marks[firstInView(session)];
      if (!mark) return false;
      const { id } = mark.attribution;
      if (!mark.annotation) await hands.save(mark.attribution);
      return reveal(id, true);
    },
    async markAnyway() {
      presenter.close();
      current = null;
      await session.markAnyway();
    },
    show: (shown) => {
      session.show(shown);
      dress();
      presenter.refresh();
    },
  };
}

/** How far a change of the document reaches; the session is told what it has to read again. */
function reachOf({ type, target, addedNodes, removedNodes }: MutationRecord, session: Session): Reach | null {
  const { roots, body } = session.place;
  if (roots.some((root) => !root.isConnected)) return 'around';
  if (roots.some((root) => holds(root, target))) {
    // An attribute of an element without text, such as a picture that was loaded, shows or hides none.
    const looksElse = type === 'attributes';
    if (looksElse && target.textContent?.trim() === '') return null;
    session.forget(target, looksElse);
    return 'inside';
  }
  // After a change of address the title tells which article the page is about now; at other times it counts messages.
  if (session.isUnsettled && target.ownerDocument?.head?.contains(target)) return 'around';
  if (!target.contains(body)) return null;
  // Paragraphs that arrive late beside the article's body.
  const length = (nodes: NodeList) =>
    [...nodes].reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
  return length(addedNodes) >= LATE_TEXT || length(removedNodes) >= LATE_TEXT ? 'around' : null;
}

/** Number of the first mark that begins below the window's upper edge; the first one when all are above. */
function firstInView({ marks, index }: Session): number {
  const found = marks.findIndex(({ attribution }) => {
    const range = attribution.content[0] && index.rangesOf(attribution.content[0])[0];
    return range !== undefined && range.getBoundingClientRect().top >= 0;
  });
  return Math.max(0, found);
}

import type { Shown } from '../model/settings';
import type { Attendant } from './attendant';
import { watchFrames } from './frames';
import { watchForReader } from './reader-comes';
import type { PageServices } from './services';
import { type Reach, Session } from './session';
import { rest } from './slices';
import { holds } from './tree';
import type { News } from './view-follow';
import { watchPage } from './watch';

/** What can be asked of a marked page. */
export interface PageHandle {
  /** The page was read for the first time. */
  ready: Promise<void>;
  /** Whoever answers the reader, popup and panel. @throws where the page's second script cannot be brought any more. */
  attend(): Promise<Attendant>;
  /** Tells a panel where the reader is. @returns ends it. */
  follow(tell: (news: News) => void): () => void;
  refreshSaved(): Promise<void>;
  markAnyway(): Promise<void>;
  /** Which attributions are painted: statements and questions, until told otherwise. */
  show(shown: Shown): void;
  /** Whether a button is to appear beside selected words; it does until told otherwise. */
  offerButton(on: boolean): void;
  /** Draws anew what is open, e.g. in another language. */
  refresh(): void;
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
  let latePause = LATE_PAUSE;
  let lateTimer = 0;
  let withButton = true;
  let attendant: Attendant | null = null;

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
        attendant?.refresh();
      },
      restyled: () => session.paint(),
      navigated() {
        latePause = LATE_PAUSE;
        attendant?.leave();
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

  const waiting = new AbortController();
  signal.addEventListener('abort', () => waiting.abort());
  const attend = async (): Promise<Attendant> => {
    const { Attendant } = await services.later();
    signal.throwIfAborted();
    if (attendant) return attendant;
    waiting.abort();
    attendant = new Attendant(doc, session, services, withButton, signal);
    const moment = lastMoment();
    if (moment) attendant.catchUp(moment);
    return attendant;
  };
  const lastMoment = watchForReader(
    doc,
    (node) => session.place.roots.some((root) => root.contains(node)),
    // Where nobody can be brought, the page goes on without.
    () => void attend().catch(() => undefined),
    waiting.signal,
  );

  return {
    ready,
    attend,
    follow(tell) {
      const end = new AbortController();
      attend()
        .then((attending) => {
          if (!end.signal.aborted) end.signal.addEventListener('abort', attending.follow(tell));
        })
        .catch(() => undefined);
      return () => end.abort();
    },
    async refreshSaved() {
      await session.refreshSaved();
      attendant?.refresh();
    },
    async markAnyway() {
      attendant?.leave();
      await session.markAnyway();
    },
    show: (shown) => {
      session.show(shown);
      dress();
      attendant?.refresh();
    },
    offerButton: (on) => {
      withButton = on;
      attendant?.offerButton(on);
    },
    refresh: () => attendant?.refresh(),
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

import type { Attribution } from '../model/attribution';
import type { Span } from '../model/span';
import type { Presenter } from './presenter';
import { selectedSpans } from './selection';
import type { PageServices } from './services';
import type { Session } from './session';
import { followView, type News } from './view-follow';

/** What the reader's hands, and a panel that guides them, ask of a marked page. */
export interface Hands {
  /** The article's words that are selected, as spans of its text; null when there are none. */
  selection(): Span[] | null;
  /** Opens the editor beside the words selected. False when there are none. */
  markSelection(): boolean;
  /** Saves the attribution that the reader is at. False when there is none. */
  saveCurrent(): Promise<boolean>;
  showSpans(spans: readonly Span[]): void;
  /** Tells a panel where the reader is. @returns ends it. */
  follow(tell: (news: News) => void): () => void;
}

/** Starts what belongs to marking and correcting by hand on one page. */
export function startHands(
  doc: Document,
  session: Session,
  presenter: Presenter,
  services: PageServices,
  signal: AbortSignal,
) {
  const followed = new Set<() => void>();
  signal.addEventListener('abort', () => {
    for (const stop of followed) stop();
  });
  return {
    selection: () => selectedSpans(doc, session.index),
    markSelection: () => false,
    showSpans: (spans: readonly Span[]) => presenter.showSpans(spans),
    follow(tell: (news: News) => void) {
      const stop = followView(doc, session, tell);
      followed.add(stop);
      return () => {
        stop();
        followed.delete(stop);
      };
    },
    /** Saves one attribution and shows it so. */
    async save(attribution: Attribution): Promise<void> {
      const { article, text } = session;
      await services.save({ article, text, attributions: [attribution] });
      await session.refreshSaved();
    },
  };
}

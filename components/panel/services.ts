import type { PageNews, SavedNames } from '../../lib/messages/protocol';
import type { Article } from '../../lib/model/article';
import type { Attribution } from '../../lib/model/attribution';
import type { ArticleText } from '../../lib/model/block-quotation';
import type { Correction, CorrectionChange, CorrectionUndo } from '../../lib/model/correction';
import type { Span } from '../../lib/model/span';
import type { Live, PopupServices, Subject } from '../popup/services';

/** A keyboard command with the keys it has now; none: an empty text. */
export interface Shortcut {
  name: string;
  description: string;
  keys: string;
}

/** What the side panel asks of the world beyond what the popup does. */
export interface PanelServices extends PopupServices {
  /** Hears of every tab that comes to the front, and of one that shows another page. @returns ends it. */
  followTabs(turn: (subject: Subject | null) => void): () => void;
  /** Listens to the page of a tab; `gone` hears once that it went away. @returns ends it. */
  listen(tabId: number, hear: (news: PageNews) => void, gone: () => void): () => void;

  /** Words of the article that are selected on the page, as spans of its text; null for none. */
  selection(tabId: number): Promise<Span[] | null>;
  showSpans(tabId: number, spans: Span[]): Promise<void>;
  propose(input: ArticleText & { content: Span[] }): Promise<Attribution>;
  savedNames(): Promise<SavedNames>;
  correctionsOf(url: string): Live<Correction[]>;
  correct(
    input: CorrectionChange & { annotationId?: string | null; save?: boolean },
  ): Promise<CorrectionUndo>;
  dropCorrection(id: string): Promise<CorrectionUndo | null>;
  undoCorrection(input: { article: Article; text: string; undo: CorrectionUndo }): Promise<void>;

  shortcuts(): Promise<Shortcut[]>;
  /** Opens the browser's own page for them. */
  changeShortcuts(): Promise<void>;
  /** Whether a button appears beside words selected on a page. */
  readHandButton(): Promise<boolean>;
  keepHandButton(on: boolean): Promise<void>;
}

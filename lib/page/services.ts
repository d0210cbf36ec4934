import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Attribution } from '../model/attribution';
import type { ArticleText, BlockQuotation } from '../model/block-quotation';
import type { Correction, CorrectionChange, CorrectionUndo } from '../model/correction';
import type { Span } from '../model/span';
import type { Later } from './later';

/** What the reader keeps of one article. */
export interface Kept {
  annotations: Annotation[];
  corrections: Correction[];
}

/** What there is about an article: what was found in it, or why nothing could be, and what is kept of it. */
export interface Opened {
  found?: Attribution[];
  why?: string;
  kept?: Kept;
  /** The toolbar button shows already how many of `found` are shown. */
  counted?: boolean;
}

/** What the page asks of the world outside it; the entrypoint answers by messages to the background, tests by themselves. */
export interface PageServices {
  /**
   * Asks all about an article that has just been read, in one go.
   * @param input `text` is null for a page that is none; `scope`: a selector on which to lay the rules for highlights first
   */
  open(
    input: Omit<ArticleText, 'text'> & { url: string; text: string | null; scope?: string },
  ): Promise<Opened>;
  /** Lays the rules for highlights on one more selector. */
  layRules(input: { scope: string }): Promise<void>;
  /** Has another state of its text read. */
  analyze(input: ArticleText): Promise<Attribution[]>;
  save(input: { article: Article; text: string; attributions: Attribution[] }): Promise<Annotation[]>;
  remove(input: { ids: string[] }): Promise<Annotation[]>;
  restore(input: { annotations: Annotation[] }): Promise<void>;
  /** What the reader keeps of an article now, by canonical URL. */
  keptOf(input: { url: string }): Promise<Kept>;
  /** Parts of the article stand in open shadow trees, which need the highlights' rules too. */
  dressShadows(): Promise<void>;
  /** One of the page's frames may hold the article. */
  lookInFrames(): Promise<void>;
  /** Brings the page's second script, at most once. @throws where the extension went, or the browser lets it in no more. */
  later(): Promise<Later>;
  /** Number for the toolbar badge; null clears it. */
  pageCount(input: { count: number | null }): Promise<void>;
  /** False once the extension was removed, disabled or updated: the page is to be left clean then. */
  isAlive(): boolean;

  // The reader's hands
  correct(
    input: CorrectionChange & { annotationId?: string | null; save?: boolean },
  ): Promise<CorrectionUndo>;
  undoCorrection(input: { article: Article; text: string; undo: CorrectionUndo }): Promise<void>;
  /** What the engine makes of words that the reader marked. */
  propose(input: ArticleText & { content: Span[] }): Promise<Attribution>;
  /** Saved speakers and relays, for completion. */
  savedNames(): Promise<{ speakers: string[]; relays: string[] }>;
  /** The reader wants no button beside selected words any more. */
  hideHandButton(): Promise<void>;
}

/** What the page knows of itself, for the popup. */
export interface PageSnapshot {
  status: 'reading' | 'ready' | 'not-article' | 'error';
  /** For `error` and `not-article`: what happened or why, in words for the reader. */
  message?: string;
  article: Article;
  /** Article text the spans of `attributions` point into. */
  text: string;
  /** What the page sets apart as quoted. */
  blocks?: BlockQuotation[];
  attributions: Attribution[];
  /** Attribution id → annotation id, for those saved. */
  saved: Record<string, string>;
  /** Ids of annotations saved for this article whose words are no longer on the page. */
  orphans: string[];
}

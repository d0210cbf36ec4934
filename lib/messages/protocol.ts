import type { Words } from '../i18n/words';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Attribution } from '../model/attribution';
import type { ArticleText, BlockQuotation } from '../model/block-quotation';
import type { Correction, CorrectionChange, CorrectionUndo } from '../model/correction';
import type { Locale } from '../model/locale';
import type { Language, Settings } from '../model/settings';
import type { Span } from '../model/span';
import { defineMessenger } from './messenger';

/** What the content script knows of its page; the popup's first question. */
export interface PageState {
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

/** What an import did. `updated`: a newer version of one that was there. */
export interface ImportResult {
  added: number;
  updated: number;
  unchanged: number;
}

/** Whether the tab is marked; otherwise `reason` says in words why not, and what to do. */
export type MarkResult =
  | { ok: true; reason?: undefined; code?: undefined }
  | { ok: false; reason: string; code: 'off' | 'forbidden' | 'pdf' | 'no-permission' | 'gone' | 'failed' };

/** The switch for one site. */
export interface SiteState {
  /** Host name, e.g. `news.example`; null for pages that are no site (browser pages, files). */
  host: string | null;
  /** Match pattern to request the permission for, e.g. `https://news.example/*`; null as above. */
  pattern: string | null;
  /** The reader switched Hearsay off here. */
  off: boolean;
  /** Marks pages here by itself: wished by the reader and permitted. */
  always: boolean;
}

/** All sites for which the reader chose something. */
export interface SiteList {
  /** Hosts where Hearsay stays off. */
  off: string[];
  /** Hosts that wait for a click although a wider pattern takes them in. */
  click: string[];
  /** Match patterns of what is marked by itself, and whether the browser permits it. */
  always: { pattern: string; permitted: boolean }[];
}

/** A change of the list of sites. */
export interface SiteChange {
  /** Match patterns to mark by themselves; the page that asks requests the permission in the same click. */
  add?: string[];
  remove?: string[];
  /** Hosts that are no longer off or waiting for a click. */
  forget?: string[];
}

export interface StoreStatus {
  ok: boolean;
  /** Why the database does not open, in words for the reader. */
  error?: string;
}

/** Content script and extension pages → background. Every answer comes after the work is done (a save: after commit). */
export interface BackgroundProtocol {
  /**
   * A page was read: all there is about its article, `text` being null for a page that is none. The page is given the reader's colours and
   * lines before the answer comes, and is told of changes from then on; `scope`: the rules for highlights too (see `layRules`).
   */
  open(
    input: Omit<ArticleText, 'text'> & { url: string; text: string | null; scope?: string },
  ): OpenedArticle;
  /** Reads a text. The background caches by text hash. */
  analyze(input: ArticleText): Attribution[];
  /** Saves attributions of one article in one transaction; answers with the stored annotations. Repeating it changes nothing. */
  save(input: { article: Article; text: string; attributions: Attribution[] }): Annotation[];
  /** Changes note or tags. */
  update(input: { id: string; note?: string; tags?: string[] }): Annotation;
  /** Deletes; the answer holds what was deleted, for undo. */
  remove(input: { ids: string[] }): Annotation[];
  /** Puts deleted annotations back as they were. */
  restore(input: { annotations: Annotation[] }): void;
  /** What the reader keeps of one article, by canonical URL: saved annotations and corrections. */
  keptOf(input: { url: string }): KeptOfArticle;
  storeStatus(): StoreStatus;
  /** A page of Hearsay's wrote to the store itself (an import): marked pages of these articles follow. */
  storeChanged(input: { urls: string[] }): void;
  /**
   * Marks the tab: injects the content script unless it is there. Needs activeTab or a host permission.
   * `even` marks a site that the reader switched off (an explicit wish); otherwise such a site answers `off`.
   */
  markTab(input: { tabId: number; even?: boolean }): MarkResult;
  /** How Hearsay behaves on the site of this URL. */
  siteOf(input: { url: string }): SiteState;
  /**
   * Changes the switch of a site. `always: true` only takes effect with the permission for `SiteState.pattern`, which the popup
   * requests itself in the same click (`browser.permissions.request`), before or after this message.
   */
  setSite(input: { url: string; off?: boolean; always?: boolean }): SiteState;
  sites(): SiteList;
  changeSites(input: SiteChange): SiteList;
  /** A document could not import the page's script: injects it where the message comes from. Answers once the page was read. */
  injectPage(): void;
  /**
   * A page needs what its second script does: injects the style sheets, and the `script` where it could not be imported, where the message
   * comes from. Answers with the texts that are shown on a page, in the reader's language.
   */
  bringLater(input: { script: boolean }): { locale: Locale; words: Words['page'] };
  /** The texts that are shown on a page, in the language for this choice. */
  pageWords(input: { language: Language }): { locale: Locale; words: Words['page'] };
  /** Lays the rules for highlights on what a selector names, in the frame that asks: the article stands elsewhere, or is named otherwise. */
  layRules(input: { scope: string }): void;
  /** Parts of the article stand in open shadow trees; Firefox needs a sheet for each to paint them. */
  dressShadows(): void;
  /** The page is no article, but has frames: one of them may hold it, and is marked in the page's place then. */
  lookInFrames(): void;
  /** Content script tells its count for the toolbar badge; null clears it. */
  pageCount(input: { count: number | null }): void;

  /* The library's. Many annotations at once; the answers are what is needed to undo it. */
  /** Moves annotations into the bin, where they stay for 30 days. Answers with how many there were. */
  discard(input: { ids: string[] }): number;
  /** Puts annotations back from the bin. */
  bringBack(input: { ids: string[] }): number;
  /** Takes annotations out of the bin for good; all where no ids are given. */
  forget(input: { ids?: string[] }): number;
  /** Adds and takes away tags. Answers with the tags that changed ones had before. */
  retag(input: { ids: string[]; add: string[]; remove: string[] }): TagsOf[];
  /** Gives annotations these tags. */
  setTags(input: { tags: TagsOf[] }): void;
  /** Lets speakers go by one name, those of annotations to come too. */
  mergeSpeakers(input: { names: string[]; into: string }): AliasChange;
  /** Undoes a merge; without `before` the names stand for themselves again. */
  unmergeSpeakers(input: AliasChange): void;
  /** Keeps a search under its name. */
  keepSearch(input: { name: string; query: string; sort: string }): void;
  dropSearch(input: { name: string }): void;

  // The reader's hands
  /** What the engine makes of words that a reader marked; spans are offsets into `text` (UTF-16, half open). */
  propose(input: ArticleText & { content: Span[] }): Attribution;
  /** Names of all saved speakers and relays, for completion. */
  savedNames(): SavedNames;
  /** The reader wants no button beside selected words any more. */
  hideHandButton(): void;
  /**
   * Keeps a change of the reader's. An annotation that the attribution is saved as follows it (`annotationId`); `save` saves one that is
   * new. The answer undoes all of it.
   */
  correct(input: CorrectionChange & { annotationId?: string | null; save?: boolean }): CorrectionUndo;
  /** Takes a correction back: what the engine found holds again. Null when it was gone already. */
  dropCorrection(input: { id: string }): CorrectionUndo | null;
  undoCorrection(input: { article: Article; text: string; undo: CorrectionUndo }): void;
  /** Corrected articles, one or all, as JSONL in the form of gold files. Empty when there are none. */
  gold(input: { url?: string }): string;
  /** Opens the side panel in the window of the tab that asks. False where the browser wants the reader to do it. */
  openPanel(): boolean;
}

/** The tags of an annotation. */
export interface TagsOf {
  id: string;
  tags: string[];
}

/** Names that a merge of speakers touched, and the aliases as they were. */
export interface AliasChange {
  names: string[];
  before: { name: string; into: string }[];
}

/** Names of all saved speakers and relays. */
export interface SavedNames {
  speakers: string[];
  relays: string[];
}

/** What the reader keeps of one article. */
export interface KeptOfArticle {
  annotations: Annotation[];
  corrections: Correction[];
}

/** What there is about an article: what was found in it or why nothing could be, what is kept of it, and what the reader wishes. */
export interface OpenedArticle {
  found?: Attribution[];
  /** Why nothing could be found, in words for the reader. */
  why?: string;
  /** Left out where the store does not answer. */
  kept?: KeptOfArticle;
  /** The toolbar button shows already how many there are. */
  counted?: boolean;
  wishes: PageWishes;
}

/** What of the reader's settings a marked page follows by itself; it is told of changes. */
export type PageWishes = Pick<Settings, 'shown' | 'floatingButton' | 'language'>;

/** Background and popup → content script of one tab. */
export interface PageProtocol {
  /** The reader's settings changed. */
  wishes(input: PageWishes): void;
  pageState(): PageState;
  /** Answers once the page was read for the first time; costs next to nothing, where `pageState` sends all that stands on the page. */
  pageReady(): void;
  /** Scrolls to an attribution (by id) or a saved annotation's words, and flashes it. */
  reveal(input: { attributionId?: string; annotationId?: string }): boolean;
  /** Removes every trace from the page. */
  switchOff(): void;
  /** The store changed for this article: anchor and paint the saved ones again. */
  refreshSaved(): void;
  /** Moves to the next (1) or previous (-1) attribution, or opens the card of the current one (0). */
  step(input: { by: 1 | -1 | 0 }): void;
  /** Reads and marks a page that was refused as `not-article`. */
  markAnyway(): void;

  // The reader's hands
  /** The words selected on the page, as spans of the article text; null when none of the article's are. */
  selection(): Span[] | null;
  /** Opens the editor beside the words selected on the page. False when none of the article's are. */
  markSelection(): boolean;
  /** Saves the current attribution: the one stepped to, or the first in view. False when there is none. */
  saveCurrent(): Promise<boolean>;
  /** Shows spans of the article text: scrolls there and flashes them. */
  showSpans(input: { spans: Span[] }): void;
}

/** Name of the port by which a side panel listens to the page in front. */
export const VIEW_PORT = 'hearsay-view';

/** What a page tells the panel that listens. */
export interface PageNews {
  /** Id of the attribution that the reader has in view; null when there is none. */
  inView?: string | null;
  /** The state of the page is another: worth asking. */
  changed?: true;
}

export const toBackground = defineMessenger<BackgroundProtocol>('background');
export const toPage = defineMessenger<PageProtocol>('page');

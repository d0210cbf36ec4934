import type { ExportFormat } from '../../lib/exchange/export';
import type { MarkResult, PageState, SiteState, StoreStatus } from '../../lib/messages/protocol';
import type { Annotation } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { Attribution } from '../../lib/model/attribution';
import type { Shown } from '../../lib/model/settings';

/** The tab that the popup is about. */
export interface Subject {
  tabId: number;
  /** Null where the browser does not tell. */
  url: string | null;
}

export interface SavedEntry {
  annotation: Annotation;
  article: Article;
}

/** A query that answers again whenever the store changes. */
export interface Live<T> {
  subscribe(observer: { next(value: T): void; error(thrown: unknown): void }): { unsubscribe(): void };
}

/**
 * Everything the popup asks of the world outside it: the background, the page, the store, the browser. `browser-services.ts` answers
 * for real, tests and the gallery with data of their own. What can fail throws an `Error` whose message is written for the reader.
 */
export interface PopupServices {
  /** Null when the popup stands alone, e.g. in a tab of its own. */
  subject(): Promise<Subject | null>;

  markTab(tabId: number, even?: boolean): Promise<MarkResult>;
  /** Null when nobody answers there. */
  pageState(tabId: number): Promise<PageState | null>;
  /** False when the words cannot be shown. */
  reveal(tabId: number, which: { attributionId?: string; annotationId?: string }): Promise<boolean>;
  markAnyway(tabId: number): Promise<void>;

  save(input: { article: Article; text: string; attributions: Attribution[] }): Promise<Annotation[]>;
  update(input: { id: string; note?: string; tags?: string[] }): Promise<Annotation>;
  remove(ids: string[]): Promise<Annotation[]>;
  restore(annotations: Annotation[]): Promise<void>;
  storeStatus(): Promise<StoreStatus>;
  annotationsOf(url: string): Live<Annotation[]>;
  latest(count: number, exceptUrl?: string): Live<SavedEntry[]>;
  count(): Live<number>;

  siteOf(url: string): Promise<SiteState>;
  setSite(url: string, change: { off?: boolean; always?: boolean }): Promise<SiteState>;
  /** Must be called in a click, before anything is waited for. */
  requestPermission(pattern: string): Promise<boolean>;

  /** Hands a file to the reader, of one page or of all, and answers with its name. */
  exportFile(format: ExportFormat, article?: Pick<Article, 'url' | 'title'>): Promise<string>;
  /** Corrected articles as gold, of one page or of all; null when nothing was corrected. */
  exportGold(url?: string): Promise<string | null>;
  /** Opens the page where files are imported, and where there is more to choose in exporting. */
  openExchange(): void;
  openPage(url: string): void;
  /** Opens the library: everything saved. */
  openLibrary(): void;
  /** Opens the side panel; null where one is in it. Must be called in a click, before anything is waited for. */
  openPanel: (() => void) | null;

  /** What the reader's settings show; pages follow them by themselves. */
  shown(): Live<Shown>;
  keepShown(shown: Shown): Promise<void>;
  openSettings(): void;
}

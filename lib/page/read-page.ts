import type { ArticleText } from '../model/block-quotation';
import { type ArticlePlace, findingArticle, wholePage } from './article-root';
import { blockQuotations } from './block-quotations';
import { isEnglish } from './language';
import { type ArticleDetails, readMetadata } from './metadata';
import { readingText } from './read-text';
import type { Rendering } from './rendering';
import { finish, type Work } from './slices';
import { noRuns, TextIndex } from './text-index';
import { TextMemory } from './text-memory';
import type { PageWords } from './words';

/** A news item of two paragraphs is the least that counts. */
const LEAST_LENGTH = 350;
const LEAST_PARAGRAPHS = 2;

export interface ReadPageOptions {
  url: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Take the page as it is, article or not. */
  anyway?: boolean;
  /** See `MetadataInput`. */
  former?: string | null;
  /** See `ReadOptions`. */
  rendering?: Rendering;
}

/** Why a page is not read: too little running text, or not English. */
export type Objection = keyof Pick<PageWords['trouble'], 'little' | 'foreign'>;

/** One reading of the page. Describes the document as it was at that moment. */
export class Reading {
  private asked: ArticleText | null = null;

  constructor(
    readonly details: ArticleDetails,
    readonly place: ArticlePlace,
    readonly index: TextIndex,
    readonly memory: TextMemory,
    /** Null when the page is an English article; otherwise why it is not. */
    readonly objection: Objection | null,
    private readonly anyway: boolean,
  ) {}

  /** What the engine is asked about. */
  get input(): ArticleText {
    if (!this.asked) {
      const blocks = blockQuotations(this.place.roots, this.index);
      this.asked = { text: this.index.text, publisher: this.details.publisher };
      if (blocks.length > 0) this.asked.blocks = blocks;
    }
    return this.asked;
  }

  /** The same reading of an article of which something else is known. */
  with(details: ArticleDetails): Reading {
    return new Reading(details, this.place, this.index, this.memory, this.objection, this.anyway);
  }

  /** Reads those blocks of the same article anew that `memory` was told to forget, with rests. */
  *again(): Work<Reading> {
    const { details, place, memory, anyway } = this;
    const index = yield* readingText(place.roots, { rejects: place.rejects, memory });
    if (index.isSame(this.index)) return this;
    const objection = anyway ? null : objectionTo(details, index.text, isEnough(place));
    return new Reading(details, place, index, memory, objection, anyway);
  }
}

/** Finds and reads the article of a page. */
export function readPage(doc: Document, options: ReadPageOptions): Reading {
  return finish(readingPage(doc, options));
}

/** As `readPage`, with rests. */
export function* readingPage(
  doc: Document,
  { url, now, anyway = false, former = null, rendering }: ReadPageOptions,
): Work<Reading> {
  const found = yield* findingArticle(doc);
  const enough = found !== null && isEnough(found);
  const place = enough || !anyway ? (found ?? wholePage(doc)) : wholePage(doc);
  yield;
  const memory = new TextMemory();
  const index = yield* readingText(place.roots, { rejects: place.rejects, memory, rendering });
  yield;
  const details = readMetadata({ doc, url, headline: place.headline, now, former });
  const objection = anyway ? null : objectionTo(details, index.text, enough);
  return new Reading(details, place, index, memory, objection, anyway);
}

/** What is known of a page that has not been read yet: next to nothing. */
export function unread(doc: Document, { url, now }: ReadPageOptions): Reading {
  const details = {
    url,
    title: doc.title,
    publisher: null,
    language: null,
    byline: null,
    dated: null,
    read: now,
  };
  const place: ArticlePlace = {
    roots: [],
    body: doc.documentElement,
    headline: null,
    rejects: () => false,
    length: 0,
    paragraphs: 0,
  };
  return new Reading(details, place, new TextIndex('', noRuns()), new TextMemory(), null, false);
}

const isEnough = ({ length, paragraphs }: ArticlePlace) =>
  length >= LEAST_LENGTH && paragraphs >= LEAST_PARAGRAPHS;

function objectionTo({ language }: ArticleDetails, text: string, enough: boolean): Objection | null {
  if (!enough) return 'little';
  if (!isEnglish(text, language)) return 'foreign';
  return null;
}

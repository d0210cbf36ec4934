import { isArticleUrl } from '../model/article';
import {
  type CorrectedText,
  type Correction,
  type CorrectionBefore,
  type CorrectionChange,
  readingOf,
  selectorsFor,
} from '../model/correction';
import type { Runner } from './connection';
import type { HearsayDatabase } from './database';
import { storeError } from './errors';

/** A corrected article: its text, and all corrections made on it. */
export interface CorrectedArticle extends CorrectedText {
  corrections: Correction[];
}

/** The reader's corrections. Every method that writes is one transaction, answers after its commit, and throws `StoreError`. */
export class Corrections {
  constructor(
    private readonly runner: Runner,
    private readonly now: () => Date = () => new Date(),
    private readonly newId: () => string = () => crypto.randomUUID(),
  ) {}

  /** Corrections of one article, the oldest first. */
  async of(url: string): Promise<Correction[]> {
    return this.runner.run((db) => correctionsOf(db, url));
  }

  /** Corrected articles, all or one, with the text that the last correction was made on. */
  async articles(url?: string): Promise<CorrectedArticle[]> {
    return this.runner.run((db) =>
      db.transaction('r', db.corrections, db.correctedTexts, async () => {
        const texts =
          url === undefined
            ? await db.correctedTexts.toArray()
            : await db.correctedTexts.where({ url }).toArray();
        const result: CorrectedArticle[] = [];
        for (const text of texts) result.push({ ...text, corrections: await correctionsOf(db, text.url) });
        return result;
      }),
    );
  }

  /**
   * Keeps a change. One that was corrected before keeps its correction (and what the engine found at first); to dismiss one that the
   * reader added is to take it back.
   * @returns what to hand to `restore` to undo it.
   */
  async apply({ article, text, blocks, before, after }: CorrectionChange): Promise<CorrectionBefore> {
    if (!isArticleUrl(article.url)) throw storeError('invalid', 'correctionNoAddress');
    if (after && !after.content.some(([start, end]) => start < end && end <= text.length))
      throw storeError('invalid', 'noWords');
    const { url } = article;
    return this.#write(async (db) => {
      const known = before?.correction ? await db.corrections.get(before.correction) : undefined;
      const time = this.now().toISOString();
      const id = known?.id ?? this.newId();
      const target = known ? known.target : before && selectorsFor(text, before.content);
      const row: Correction = {
        id,
        articleUrl: url,
        target,
        reading: after && readingOf(text, after),
        created: known?.created ?? time,
        modified: time,
      };
      if (target === null && after === null) await db.corrections.delete(id);
      else await db.corrections.put(row);
      await db.correctedTexts.put({ url, publisher: article.publisher, text, ...(blocks && { blocks }) });
      await dropUnused(db, url);
      return { id, articleUrl: url, row: known ?? null };
    });
  }

  /** Takes a correction back: what the engine found holds again. @returns as `apply`; null when there is none of that id. */
  async drop(id: string): Promise<CorrectionBefore | null> {
    return this.#write(async (db) => {
      const row = await db.corrections.get(id);
      if (!row) return null;
      await db.corrections.delete(id);
      return { id, articleUrl: row.articleUrl, row };
    });
  }

  /**
   * Puts a correction back as it was.
   * @param text of the article, should it have been forgotten with the last correction.
   */
  async restore({ id, articleUrl, row }: CorrectionBefore, text: Omit<CorrectedText, 'url'>): Promise<void> {
    await this.#write(async (db) => {
      if (row) {
        await db.corrections.put(row);
        // The text may still be there, with more known of it.
        const { blocks } = (await db.correctedTexts.get(articleUrl)) ?? {};
        const { publisher } = text;
        await db.correctedTexts.put({
          url: articleUrl,
          publisher,
          text: text.text,
          ...(blocks && { blocks }),
        });
      } else {
        await db.corrections.delete(id);
        await dropUnused(db, articleUrl);
      }
    });
  }

  #write<T>(work: (db: HearsayDatabase) => Promise<T>): Promise<T> {
    return this.runner.run((db) => db.transaction('rw', db.corrections, db.correctedTexts, () => work(db)));
  }
}

async function correctionsOf(db: HearsayDatabase, url: string): Promise<Correction[]> {
  const rows = await db.corrections.where({ articleUrl: url }).toArray();
  return rows.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
}

/** A text is kept for its corrections only. */
async function dropUnused(db: HearsayDatabase, url: string): Promise<void> {
  if ((await db.corrections.where({ articleUrl: url }).count()) === 0) await db.correctedTexts.delete(url);
}

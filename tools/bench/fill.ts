import type { Page } from 'puppeteer-core';
import type { Annotation } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';

/** Rows sent to the browser at once. */
const PIECE = 2000;

/** Puts articles and annotations into the extension's database, from one of the extension's pages. */
export async function fill(
  page: Page,
  { articles, annotations }: { articles: Article[]; annotations: Annotation[] },
): Promise<void> {
  const put = async (store: string, rows: object[]) => {
    for (let i = 0; i < rows.length; i += PIECE)
      await page.evaluate(
        async (name, json) => {
          const db = await new Promise<IDBDatabase>((resolve, reject) => {
            const request = indexedDB.open('hearsay');
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
          const transaction = db.transaction(name, 'readwrite');
          for (const row of JSON.parse(json) as object[]) transaction.objectStore(name).put(row);
          await new Promise<void>((resolve, reject) => {
            transaction.oncomplete = () => resolve();
            transaction.onerror = () => reject(transaction.error);
          });
          db.close();
        },
        store,
        JSON.stringify(rows.slice(i, i + PIECE)),
      );
  };
  await put('articles', articles);
  await put('annotations', annotations);
}

import { beforeEach, expect, test } from 'vitest';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { ARTICLE, ATTRIBUTIONS, storeInMemory, TEXT } from './testing';

let store: ReturnType<typeof storeInMemory>;
beforeEach(() => {
  store = storeInMemory();
  return () => store.db.close();
});

/** `count` articles with one annotation each, created a minute apart. */
async function fill(count: number): Promise<void> {
  await store.db.open();
  const [model] = await store.repository.saveAttributions(ARTICLE, TEXT, ATTRIBUTIONS.slice(0, 1));
  await store.repository.remove([model!.id]);
  const articles: Article[] = [];
  const annotations: Annotation[] = [];
  for (let i = 0; i < count; i++) {
    const url = `https://paper.example/${String(i).padStart(4, '0')}`;
    const created = new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString();
    articles.push({ ...ARTICLE, url, title: `Article ${i}` });
    annotations.push({ ...model!, id: `id-${i}`, articleUrl: url, created, modified: created });
  }
  await store.repository.merge({ articles, annotations });
}

test('the latest come newest first, with their articles, without those of one page', async () => {
  await fill(8);
  const titles = async (...args: [number, string?]) =>
    (await store.reader.latest(...args)).map((entry) => entry.article.title);
  expect(await titles(3)).toEqual(['Article 7', 'Article 6', 'Article 5']);
  expect(await titles(2, 'https://paper.example/0007')).toEqual(['Article 6', 'Article 5']);
});

test('streaming passes every article once, over the borders of its batches', async () => {
  await fill(123);
  const seen: string[] = [];
  for await (const { article, annotations } of store.reader.all()) {
    seen.push(article.url);
    expect(annotations.map((a) => a.articleUrl)).toEqual([article.url]);
  }
  expect(seen).toHaveLength(123);
  expect(seen).toEqual([...new Set(seen)].sort());
});

test('a collection is one article or all, annotations in reading order', async () => {
  await fill(2);
  const both = await store.repository.saveAttributions(ARTICLE, TEXT, [...ATTRIBUTIONS].reverse());
  expect(await store.reader.collection(ARTICLE.url)).toEqual({
    articles: [ARTICLE],
    annotations: [both[1], both[0]],
  });
  const all = await store.reader.collection();
  expect(all.articles).toHaveLength(3);
  expect(all.annotations).toHaveLength(4);
  expect(await store.reader.collection('https://nowhere.example/')).toEqual({
    articles: [],
    annotations: [],
  });
});

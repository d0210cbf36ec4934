import { beforeEach, expect, test } from 'vitest';
import { ARTICLE, ATTRIBUTIONS, fillStore, storeInMemory, TEXT } from './testing';

let store: ReturnType<typeof storeInMemory>;
beforeEach(() => {
  store = storeInMemory();
  return () => store.db.close();
});

test('the latest come newest first, with their articles, without those of one page', async () => {
  await fillStore(store, 8);
  const titles = async (...args: [number, string?]) =>
    (await store.reader.latest(...args)).map((entry) => entry.article.title);
  expect(await titles(3)).toEqual(['Article 7', 'Article 6', 'Article 5']);
  expect(await titles(2, 'https://paper.example/0007')).toEqual(['Article 6', 'Article 5']);
});

test('a collection is one article or all, annotations in reading order', async () => {
  await fillStore(store, 2);
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

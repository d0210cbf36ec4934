import { beforeEach, expect, test } from 'vitest';
import { type Choice, countChosen, readGroups } from './cursor';
import { planImport } from './import-plan';
import { ARTICLE, ATTRIBUTIONS, fillStore, storeInMemory, TEXT } from './testing';

let store: ReturnType<typeof storeInMemory>;
beforeEach(() => {
  store = storeInMemory();
  return () => store.db.close();
});

async function read(choice: Choice) {
  const groups = [];
  for await (const group of readGroups(store.connection, choice)) groups.push(group);
  return groups;
}

test('everything: every article once, over the borders of batches', async () => {
  await fillStore(store, 123);
  const groups = await read({ all: true });
  const urls = groups.map(({ article }) => article.url);
  expect(urls).toHaveLength(123);
  expect(urls).toEqual([...new Set(urls)].sort());
  for (const { article, annotations } of groups)
    expect(annotations.map((a) => a.articleUrl)).toEqual([article.url]);
  expect(await countChosen(store.connection, { all: true })).toBe(123);
});

test('one article: its annotations in reading order', async () => {
  await fillStore(store, 3);
  const both = await store.repository.saveAttributions(ARTICLE, TEXT, [...ATTRIBUTIONS].reverse());
  expect(await read({ url: ARTICLE.url })).toEqual([{ article: ARTICLE, annotations: [both[1], both[0]] }]);
  expect(await countChosen(store.connection, { url: ARTICLE.url })).toBe(2);
  expect(await read({ url: 'https://nowhere.example/' })).toEqual([]);
});

test('a selection: these annotations only, with their articles, whatever the order of the ids', async () => {
  await fillStore(store, 120);
  const [first] = await store.repository.saveAttributions(ARTICLE, TEXT, ATTRIBUTIONS);
  const ids = ['id-119', 'id-3', 'gone', first!.id, 'id-60'];
  const groups = await read({ ids });
  expect(groups.map(({ annotations }) => annotations.map(({ id }) => id))).toEqual([
    ['id-3'],
    ['id-60'],
    ['id-119'],
    [first!.id],
  ]);
});

test('nothing saved, nothing chosen: nothing', async () => {
  expect(await read({ all: true })).toEqual([]);
  expect(await read({ ids: [] })).toEqual([]);
});

test('an import is planned without a change: new, the same, different', async () => {
  await fillStore(store, 4);
  const { articles, annotations } = await store.reader.collection();
  const [same, changed, moved] = annotations;
  const file = {
    articles,
    annotations: [
      same!,
      { ...changed!, note: 'other' },
      { ...moved!, tags: ['x'], modified: '2030-01-01T00:00:00.000Z' },
      { ...same!, id: 'new' },
    ],
  };
  const before = await store.reader.collection();
  const plan = await planImport(store.connection, file);
  expect({
    ...plan,
    conflicts: plan.conflicts.map(({ mine, theirs }) => [mine.id, theirs.note, theirs.tags]),
  }).toEqual({
    added: 1,
    equal: 1,
    conflicts: [
      [changed!.id, 'other', changed!.tags],
      [moved!.id, moved!.note, ['x']],
    ],
  });
  expect(await store.reader.collection()).toEqual(before);
});

test.each([
  ['newer', { added: 0, updated: 1, unchanged: 1 }, ['', 'newer']],
  ['mine', { added: 0, updated: 0, unchanged: 2 }, ['', '']],
  ['theirs', { added: 0, updated: 2, unchanged: 0 }, ['older', 'newer']],
] as const)('where they differ, %s is kept', async (keep, result, notes) => {
  await fillStore(store, 2);
  const { articles, annotations } = await store.reader.collection();
  const file = {
    articles,
    annotations: [
      { ...annotations[0]!, note: 'older', modified: '2020-01-01T00:00:00.000Z' },
      { ...annotations[1]!, note: 'newer', modified: '2030-01-01T00:00:00.000Z' },
    ],
  };
  expect(await store.repository.merge(file, keep)).toEqual(result);
  expect((await store.reader.collection()).annotations.map(({ note }) => note)).toEqual(notes);
});

test('what only the store knows of an article stays when a file knows less', async () => {
  await store.repository.saveAttributions(ARTICLE, TEXT, ATTRIBUTIONS);
  const { annotations } = await store.reader.collection();
  const bare = { ...ARTICLE, title: '', author: null, textHash: '', accessed: '2030-01-01T00:00:00.000Z' };
  await store.repository.merge({ articles: [bare], annotations });
  expect((await store.reader.collection()).articles).toEqual([{ ...ARTICLE, accessed: bare.accessed }]);
});

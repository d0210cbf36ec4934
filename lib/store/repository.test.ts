import { beforeEach, describe, expect, test } from 'vitest';
import type { Annotation } from '../model/annotation';
import { BIN_KEPT } from './bin';
import { ARTICLE, ATTRIBUTIONS, storeInMemory, TEXT } from './testing';

let store: ReturnType<typeof storeInMemory>;
beforeEach(() => {
  store = storeInMemory();
  return () => store.db.close();
});

const later = (ms: number) => {
  store.clock.now = new Date(store.clock.now.getTime() + ms);
};
const saveBoth = () => store.repository.saveAttributions(ARTICLE, TEXT, ATTRIBUTIONS);
const stored = () => store.reader.annotationsOf(ARTICLE.url);

describe('saving', () => {
  test('keeps words, context, chain and place', async () => {
    const [ferry, ready] = await saveBoth();
    expect(ferry).toMatchObject({
      articleUrl: ARTICLE.url,
      kind: 'indirect',
      cue: 'told',
      source: { speaker: 'Ines Roth', mention: 'name', type: 'person', text: 'harbour master Ines Roth' },
      relays: [{ name: 'Radio Delta', type: 'outlet', text: 'Radio Delta', cue: 'told' }],
      hops: 1,
      note: '',
      tags: [],
      created: '2026-03-01T10:00:00.000Z',
      modified: '2026-03-01T10:00:00.000Z',
    });
    expect(ferry?.content).toEqual([
      {
        quote: {
          type: 'TextQuoteSelector',
          exact: 'The ferry will sail again in May',
          prefix: '',
          suffix: TEXT.slice(32, 64),
        },
        position: { type: 'TextPositionSelector', start: 0, end: 32 },
      },
    ]);
    expect(ready?.content.map((c) => c.quote.exact)).toEqual(['“We are ready,”', '“and so is the crew.”']);
    expect(await stored()).toEqual([ferry, ready]);
    expect(await store.db.articles.toArray()).toEqual([ARTICLE]);
  });

  test('twice makes one and changes nothing', async () => {
    const first = await saveBoth();
    later(5000);
    expect(await saveBoth()).toEqual(first);
    expect(await stored()).toEqual(first);
  });

  test('again keeps note, tags and date of creation, and takes the newer reading', async () => {
    const [ferry] = await saveBoth();
    await store.repository.update(ferry!.id, { note: 'check this', tags: ['ferry'] });
    later(60_000);
    const reread = ATTRIBUTIONS.map((a) => ({ ...a, source: { ...a.source, speaker: 'Ines M. Roth' } }));
    const [again] = await store.repository.saveAttributions(ARTICLE, TEXT, reread);
    expect(again).toMatchObject({
      id: ferry!.id,
      note: 'check this',
      tags: ['ferry'],
      created: '2026-03-01T10:00:00.000Z',
      modified: '2026-03-01T10:01:00.000Z',
      source: { speaker: 'Ines M. Roth' },
    });
    expect(await stored()).toHaveLength(2);
  });

  test('two saves at once make one', async () => {
    const [a, b] = await Promise.all([saveBoth(), saveBoth()]);
    expect(a).toEqual(b);
    expect(await store.reader.count()).toBe(2);
  });

  test('a later visit does not forget what the page no longer says', async () => {
    await saveBoth();
    await store.repository.saveAttributions(
      { ...ARTICLE, author: null, accessed: '2026-04-01T00:00:00.000Z' },
      TEXT,
      ATTRIBUTIONS,
    );
    expect(await store.db.articles.toArray()).toEqual([{ ...ARTICLE, accessed: '2026-04-01T00:00:00.000Z' }]);
  });

  test('the same words in another article are another annotation', async () => {
    const [here] = await saveBoth();
    const [there] = await store.repository.saveAttributions(
      { ...ARTICLE, url: 'https://other.example/ferry' },
      TEXT,
      ATTRIBUTIONS,
    );
    expect(there?.id).not.toBe(here?.id);
  });

  test.each([
    ['spans outside the text', { ...ATTRIBUTIONS[0]!, content: [[5, 9999] as const] }],
    ['no content', { ...ATTRIBUTIONS[0]!, content: [] }],
  ])('%s are refused, and nothing is written', async (_, wrong) => {
    await expect(
      store.repository.saveAttributions(ARTICLE, TEXT, [ATTRIBUTIONS[1]!, wrong]),
    ).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(await store.reader.count()).toBe(0);
    expect(await store.db.articles.count()).toBe(0);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '/ferry', ''])(
    'the address %j is refused',
    async (url) => {
      await expect(
        store.repository.saveAttributions({ ...ARTICLE, url }, TEXT, ATTRIBUTIONS),
      ).rejects.toMatchObject({ code: 'invalid' });
    },
  );

  test('nothing to save writes nothing', async () => {
    expect(await store.repository.saveAttributions(ARTICLE, TEXT, [])).toEqual([]);
    expect(await store.db.articles.count()).toBe(0);
  });
});

describe('note and tags', () => {
  test('are changed one by one, tags tidied', async () => {
    const [ferry] = await saveBoth();
    later(1000);
    const changed = await store.repository.update(ferry!.id, {
      tags: [' harbour ', 'harbour', '', 'spring  time'],
    });
    expect(changed).toEqual({
      ...ferry,
      tags: ['harbour', 'spring time'],
      modified: '2026-03-01T10:00:01.000Z',
    });
    expect((await store.repository.update(ferry!.id, { note: 'n' })).tags).toEqual([
      'harbour',
      'spring time',
    ]);
    expect(await store.db.annotations.where('tags').equals('harbour').count()).toBe(1);
  });

  test('the same note again is no change', async () => {
    const [ferry] = await saveBoth();
    later(1000);
    expect(await store.repository.update(ferry!.id, { note: '', tags: [] })).toEqual(ferry);
  });

  test('of what is not there is an error', async () => {
    await expect(store.repository.update('nowhere', { note: 'x' })).rejects.toMatchObject({
      code: 'missing',
    });
  });
});

describe('deleting and undo', () => {
  test('the article goes with its last annotation and comes back with it', async () => {
    const both = await saveBoth();
    expect(await store.repository.remove([both[0]!.id, 'nowhere'])).toEqual([both[0]]);
    expect(await store.db.articles.count()).toBe(1);
    await store.repository.remove([both[1]!.id]);
    expect(await store.db.articles.count()).toBe(0);

    await store.repository.restore([both[1]!]);
    await store.repository.restore([both[0]!]);
    expect(await stored()).toEqual(both);
    expect(await store.db.articles.toArray()).toEqual([ARTICLE]);
    expect(await store.db.removedArticles.count()).toBe(0);
  });

  test('undo survives a restart of the background', async () => {
    const both = await saveBoth();
    await store.repository.remove(both.map((a) => a.id));
    store.db.close();
    const { repository, reader, db } = storeInMemory(store.factory);
    await repository.restore(both);
    expect(await reader.annotationsOf(ARTICLE.url)).toEqual(both);
    db.close();
  });

  test('undo after saving the words again keeps the newer ones', async () => {
    const [old] = await saveBoth();
    await store.repository.remove([old!.id]);
    later(1000);
    await saveBoth();
    const newer = await store.repository.update(old!.id, { note: 'newer' });
    await store.repository.restore([old!]);
    expect((await stored())[0]).toEqual(newer);
  });

  test('what was deleted long ago cannot come back, and nothing is half put back', async () => {
    const both = await saveBoth();
    await store.repository.remove(both.map((a) => a.id));
    later(BIN_KEPT + 1);
    await store.repository.remove([]);
    await expect(store.repository.restore(both)).rejects.toMatchObject({ code: 'missing' });
    expect(await store.reader.count()).toBe(0);
  });
});

describe('merging a collection', () => {
  const changed = (a: Annotation, modified: string, note: string): Annotation => ({ ...a, modified, note });

  test('adds the new, keeps the later of two, counts', async () => {
    const [ferry, ready] = await saveBoth();
    const other: Annotation = { ...ferry!, id: '00000000-0000-8000-8000-000000000000' };
    const result = await store.repository.merge({
      articles: [ARTICLE, { ...ARTICLE, url: 'https://unused.example/' }],
      annotations: [
        changed(ferry!, '2027-01-01T00:00:00Z', 'newer'),
        changed(ready!, '2020-01-01T00:00:00Z', 'older'),
        other,
      ],
    });
    expect(result).toEqual({ added: 1, updated: 1, unchanged: 1 });
    const notes = new Map((await stored()).map((a) => [a.id, a.note]));
    expect(notes.get(ferry!.id)).toBe('newer');
    expect(notes.get(ready!.id)).toBe('');
    expect(await store.db.articles.count()).toBe(1);
  });

  test('dates are compared as times, not as text', async () => {
    const [ferry] = await saveBoth();
    const same = changed(ferry!, '2026-03-01T12:00:00+02:00', 'same moment');
    expect(await store.repository.merge({ articles: [ARTICLE], annotations: [same] })).toEqual({
      added: 0,
      updated: 0,
      unchanged: 1,
    });
  });
});

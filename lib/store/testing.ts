import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Attribution } from '../model/attribution';
import { Connection } from './connection';
import { HearsayDatabase } from './database';
import { Reader } from './reader';
import { Repository } from './repository';

/** What the store's tests share: a database in memory, an article, attributions, a clock that is set by hand. */
export function storeInMemory(factory = new IDBFactory()) {
  const clock = { now: new Date('2026-03-01T10:00:00.000Z') };
  const open = () => new HearsayDatabase('hearsay', { indexedDB: factory, IDBKeyRange });
  const db = open();
  const connection = new Connection(db, 200);
  return {
    factory,
    clock,
    db,
    open,
    connection,
    reader: new Reader(connection),
    repository: new Repository(connection, () => clock.now),
  };
}

export const TEXT =
  'The ferry will sail again in May, harbour master Ines Roth told Radio Delta. “We are ready,” she said, “and so is the crew.”';

export const ARTICLE: Article = {
  url: 'https://paper.example/ferry',
  title: 'Ferry to sail again',
  publisher: 'The Paper',
  author: 'A. Writer',
  published: '2026-02-28',
  accessed: '2026-03-01T09:59:00.000Z',
  language: 'en',
  textHash: 'a'.repeat(64),
};

const span = (words: string): [number, number] => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
};

/** An indirect statement through a relay, and a direct one in two pieces. */
export const ATTRIBUTIONS: Attribution[] = [
  {
    id: 'a1',
    kind: 'indirect',
    act: 'statement',
    content: [span('The ferry will sail again in May')],
    cue: [span('told')],
    source: {
      spans: [span('harbour master Ines Roth')],
      speaker: 'Ines Roth',
      mention: 'name',
      type: 'person',
    },
    relays: [{ spans: [span('Radio Delta')], name: 'Radio Delta', type: 'outlet', cue: [span('told')] }],
    hedge: [],
    hops: 1,
    parent: null,
    confidence: 0.9,
  },
  {
    id: 'a2',
    kind: 'direct',
    act: 'statement',
    content: [span('“We are ready,”'), span('“and so is the crew.”')],
    cue: [span('said')],
    source: { spans: [span('she')], speaker: 'Ines Roth', mention: 'pronoun', type: 'person' },
    relays: [],
    hedge: [],
    hops: 0,
    parent: null,
    confidence: 0.8,
  },
];

/** Puts `count` articles with one annotation each into a store, created a minute apart: `id-0`, `id-1`, … */
export async function fillStore(store: ReturnType<typeof storeInMemory>, count: number): Promise<void> {
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

import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Annotation } from '../model/annotation';
import { Connection } from './connection';
import { HearsayDatabase } from './database';
import { liveAnnotationsOf, liveCount, liveLatest } from './live';
import { Repository } from './repository';
import { ARTICLE, ATTRIBUTIONS, TEXT } from './testing';

/** Another context's writer, as the background is to a page. */
const repository = new Repository(new Connection(new HearsayDatabase()));

test('observers hear of every write', async () => {
  const lists: Annotation[][] = [];
  const counts: number[] = [];
  const latest: string[][] = [];
  const subscriptions = [
    liveAnnotationsOf(ARTICLE.url).subscribe((list) => lists.push(list)),
    liveCount().subscribe((count) => counts.push(count)),
    liveLatest(5).subscribe((list) => latest.push(list.map((e) => e.article.title))),
  ];
  await vi.waitFor(() => expect([lists.at(-1), counts.at(-1), latest.at(-1)]).toEqual([[], 0, []]));

  const [first] = await repository.saveAttributions(ARTICLE, TEXT, ATTRIBUTIONS);
  await vi.waitFor(() => expect(lists.at(-1)).toHaveLength(2));
  await vi.waitFor(() => expect(counts.at(-1)).toBe(2));
  await vi.waitFor(() => expect(latest.at(-1)).toEqual([ARTICLE.title, ARTICLE.title]));

  await repository.update(first!.id, { note: 'seen' });
  await vi.waitFor(() => expect(lists.at(-1)?.[0]?.note).toBe('seen'));
  await repository.remove([first!.id]);
  await vi.waitFor(() => expect([lists.at(-1)?.length, counts.at(-1)]).toEqual([1, 1]));
  for (const subscription of subscriptions) subscription.unsubscribe();
});

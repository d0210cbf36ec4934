import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Connection } from './connection';
import { HearsayDatabase } from './database';
import { Librarian } from './librarian';
import { liveLibrary } from './library-reader';
import { Repository } from './repository';
import { ARTICLE, ATTRIBUTIONS, TEXT } from './testing';

test('live queries answer again after each write of another context', async () => {
  const connection = new Connection(new HearsayDatabase());
  const librarian = new Librarian(connection);
  const saved = await new Repository(connection).saveAttributions(ARTICLE, TEXT, ATTRIBUTIONS);
  const last: Record<string, unknown> = {};
  const live = liveLibrary();
  const subscriptions = [
    live.binCount().subscribe((n) => Object.assign(last, { binCount: n })),
    live.bin(5).subscribe((rows) => Object.assign(last, { bin: rows.map(({ article }) => article?.title) })),
    live.aliases().subscribe((aliases) => Object.assign(last, { aliases })),
    live.searches().subscribe((searches) => Object.assign(last, { searches: searches.length })),
  ];
  await vi.waitFor(() => expect(last).toEqual({ binCount: 0, bin: [], aliases: [], searches: 0 }));
  await librarian.discard([saved[0]!.id]);
  await librarian.mergeSpeakers(['Roth'], 'Ines Roth');
  await librarian.keepSearch({ name: 'dam', query: 'dam', sort: 'newest' });
  await vi.waitFor(() =>
    expect(last).toEqual({
      binCount: 1,
      bin: [ARTICLE.title],
      aliases: [{ name: 'Roth', into: 'Ines Roth' }],
      searches: 1,
    }),
  );
  for (const subscription of subscriptions) subscription.unsubscribe();
});

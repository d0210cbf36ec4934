import { describe, expect, test } from 'vitest';
import { type Group, groupsOf } from '../../lib/exchange/groups';
import { inPieces } from '../../lib/exchange/pieces';
import { ARTICLE, COLLECTION, FERRY } from '../../lib/exchange/testing';
import { ExportJob } from './export-job';
import { FakeExchange } from './testing';

const ALL = { all: true } as const;

describe('an export', () => {
  test('hands over the file and says how many', async () => {
    const services = new FakeExchange(COLLECTION);
    const job = new ExportJob(services);
    const name = await job.run('json', ALL);
    expect(name).toMatch(/^hearsay-\d{4}-\d\d-\d\d\.json$/);
    expect(job.state.value).toEqual({ at: 'done', name, count: 1 });
    const [saved] = services.saved;
    expect(saved?.file.type).toBe('application/json');
    expect(JSON.parse(await saved!.file.text())).toMatchObject({ annotations: [FERRY], articles: [ARTICLE] });
  });

  test('of one page is named by its title', async () => {
    const services = new FakeExchange(COLLECTION);
    expect(await new ExportJob(services).run('markdown', { url: ARTICLE.url }, ARTICLE.title)).toMatch(
      /^hearsay-ferry-to-sail-again-.*\.md$/,
    );
  });

  test('that is cancelled writes nothing', async () => {
    const services = new FakeExchange(COLLECTION);
    const job = new ExportJob(services);
    let read = 0;
    services.groups = async function* endless(): AsyncGenerator<Group> {
      for (;;) {
        read++;
        if (read === 50) job.cancel();
        yield* groupsOf(COLLECTION);
      }
    };
    expect(await job.run('csv', ALL)).toBeNull();
    expect(job.state.value).toEqual({ at: 'cancelled' });
    expect(services.saved).toEqual([]);
    expect(read).toBeLessThan(60);
  });

  test('that fails says why, and the next one works', async () => {
    const services = new FakeExchange(COLLECTION);
    const job = new ExportJob(services);
    services.broken = 'The store is closed.';
    expect(await job.run('json', ALL)).toBeNull();
    expect(job.state.value).toEqual({ at: 'failed', why: 'The store is closed.' });
    services.broken = null;
    expect(await job.run('json', ALL)).not.toBeNull();
  });

  test('a second one takes the place of the first', async () => {
    const services = new FakeExchange(COLLECTION);
    const job = new ExportJob(services);
    const [first, second] = await Promise.all([job.run('json', ALL), job.run('csv', ALL)]);
    expect(first).toBeNull();
    expect(second).toMatch(/\.csv$/);
    expect(services.saved.map(({ name }) => name)).toEqual([second]);
  });
});

test('pieces are the same bytes in the same order, none of them large', async () => {
  const encoder = new TextEncoder();
  const bytes = encoder.encode('bytes between');
  const texts = ['a', 'ü'.repeat(300_000), '', '🍎'.repeat(10), 'z'.repeat(700_000)];
  async function* chunks() {
    yield* texts.slice(0, 3);
    yield bytes;
    yield* texts.slice(3);
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of inPieces(chunks())) pieces.push(piece.slice());
  const expected = [...texts.slice(0, 3), 'bytes between', ...texts.slice(3)].join('');
  expect(new TextDecoder().decode(Buffer.concat(pieces))).toBe(expected);
  expect(pieces.length).toBeGreaterThan(1);
});

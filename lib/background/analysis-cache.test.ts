import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Attribution } from '../model/attribution';
import { ATTRIBUTIONS } from '../store/testing';
import { AnalysisCache } from './analysis-cache';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const analysis = (id: string): Attribution[] => [{ ...ATTRIBUTIONS[0]!, id }];

test('what was put in comes out', async () => {
  const cache = new AnalysisCache();
  await cache.set('a', analysis('1'));
  expect(await cache.get('a')).toEqual(analysis('1'));
  expect(await cache.get('b')).toBeUndefined();
});

test('an empty analysis is an analysis', async () => {
  await new AnalysisCache().set('a', []);
  expect(await new AnalysisCache().get('a')).toEqual([]);
});

test('the next life of the background finds it', async () => {
  await new AnalysisCache().set('a', analysis('1'));
  expect(await new AnalysisCache().get('a')).toEqual(analysis('1'));
});

test('the oldest goes first, in memory and in the session', async () => {
  const cache = new AnalysisCache(2);
  for (const hash of ['a', 'b', 'c']) await cache.set(hash, analysis(hash));
  const next = new AnalysisCache(2);
  for (const where of [cache, next]) {
    expect(await where.get('a')).toBeUndefined();
    expect(await where.get('b')).toEqual(analysis('b'));
    expect(await where.get('c')).toEqual(analysis('c'));
  }
  expect(Object.keys(await fakeBrowser.storage.session.get(null)).sort()).toEqual([
    'analyses',
    'analysis:b',
    'analysis:c',
  ]);
});

test('many at once keep their order and none is lost', async () => {
  const cache = new AnalysisCache(8);
  const hashes = ['a', 'b', 'c', 'd', 'e'];
  await Promise.all(hashes.map((hash) => cache.set(hash, analysis(hash))));
  const next = new AnalysisCache(8);
  for (const hash of hashes) expect(await next.get(hash)).toEqual(analysis(hash));
});

test('a full session is emptied of analyses, and memory still answers', async () => {
  const cache = new AnalysisCache();
  await cache.set('a', analysis('a'));
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await cache.set('b', analysis('b'));
  expect(await cache.get('b')).toEqual(analysis('b'));
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

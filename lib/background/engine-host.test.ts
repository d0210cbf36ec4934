import { gzipSync } from 'node:zlib';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Engine } from '../engine';
import { ATTRIBUTIONS } from '../store/testing';
import { AnalysisCache } from './analysis-cache';
import { EngineHost, loadModel } from './engine-host';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function host(load = vi.fn(async () => new Uint8Array([1]))) {
  const analyze = vi.fn<Engine['analyze']>(() => ATTRIBUTIONS);
  const propose = vi.fn<Engine['propose']>((_, content) => ({ ...ATTRIBUTIONS[0]!, content: [...content] }));
  const create = vi.fn((_: Uint8Array): Engine => ({ analyze, propose }));
  return { load, analyze, propose, create, engine: new EngineHost(load, new AnalysisCache(), create) };
}

test('the model is loaded once, with the first text', async () => {
  const { engine, load, create } = host();
  expect(load).not.toHaveBeenCalled();
  await Promise.all([engine.analyze({ text: 'a' }), engine.analyze({ text: 'b' })]);
  await engine.analyze({ text: 'c' });
  expect(load).toHaveBeenCalledTimes(1);
  expect(create).toHaveBeenCalledExactlyOnceWith(new Uint8Array([1]));
});

test('a text is read once, also when asked for twice at the same time', async () => {
  const { engine, analyze } = host();
  const input = { text: 'the text', publisher: 'The Paper' };
  const answers = await Promise.all([engine.analyze(input), engine.analyze(input)]);
  answers.push(await engine.analyze(input));
  expect(answers).toEqual([ATTRIBUTIONS, ATTRIBUTIONS, ATTRIBUTIONS]);
  expect(analyze).toHaveBeenCalledTimes(1);
  expect(analyze).toHaveBeenCalledWith(input);
});

test('the publisher counts: its own reporting is no relay there', async () => {
  const { engine, analyze } = host();
  await engine.analyze({ text: 'the text', publisher: 'The Paper' });
  await engine.analyze({ text: 'the text', publisher: null });
  await engine.analyze({ text: 'the text' });
  expect(analyze).toHaveBeenCalledTimes(2);
});

test('after a sleep of the background the text is not read again', async () => {
  await host().engine.analyze({ text: 'the text' });
  const { engine, load } = host();
  expect(await engine.analyze({ text: 'the text' })).toEqual(ATTRIBUTIONS);
  expect(load).not.toHaveBeenCalled();
});

test('a model that could not be loaded is tried again', async () => {
  const load = vi.fn(async () => new Uint8Array([1]));
  load.mockRejectedValueOnce(new Error('damaged'));
  const { engine } = host(load);
  await expect(engine.analyze({ text: 'a' })).rejects.toThrow('damaged');
  expect(await engine.analyze({ text: 'a' })).toEqual(ATTRIBUTIONS);
});

test('warming up loads, and keeps its failure for the one who asks', async () => {
  const load = vi.fn(async (): Promise<Uint8Array<ArrayBuffer>> => Promise.reject(new Error('damaged')));
  const { engine } = host(load);
  await engine.warmUp();
  expect(load).toHaveBeenCalledTimes(1);
  await expect(engine.analyze({ text: 'a' })).rejects.toThrow('damaged');
});

test('the model comes from the package, unpacked', async () => {
  const fetched = vi.fn(async () => new Response(gzipSync(new Uint8Array([7, 8]))));
  vi.stubGlobal('fetch', fetched);
  expect(await loadModel()).toEqual(new Uint8Array([7, 8]));
  expect(fetched).toHaveBeenCalledWith('chrome-extension://test-extension-id/models/engine.bin.gz');
});

test.each([
  ['a missing file, as Chromium tells it', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a missing file, by its status', async () => new Response('', { status: 404 })],
  ['a file that is not packed', async () => new Response(new Uint8Array([7, 8]))],
])('%s is told in words', async (_, fetched) => {
  vi.stubGlobal('fetch', fetched);
  await expect(loadModel()).rejects.toThrow('Install Hearsay again');
});

test('a proposal knows what was found in the text', async () => {
  const { engine, propose } = host();
  const input = { text: 'the text', publisher: null };
  expect((await engine.propose(input, [[0, 3]])).content).toEqual([[0, 3]]);
  expect(propose).toHaveBeenCalledExactlyOnceWith(input, [[0, 3]], ATTRIBUTIONS);
});

import { expect, test } from 'vitest';
import { groupsOf } from '../../lib/exchange/groups';
import { writeJson } from '../../lib/exchange/json';
import { COLLECTION, FERRY, textOf } from '../../lib/exchange/testing';
import { ImportState } from './import-state';
import { FakeExchange } from './testing';

const fileOf = (text: string) => ({ name: 'notes.json', text: async () => text });
const own = async () => fileOf(await textOf(writeJson(groupsOf(COLLECTION), '2026-03-02T00:00:00.000Z')));

test('a file is looked at, then taken; nothing is changed before', async () => {
  const services = new FakeExchange();
  const state = new ImportState(services);
  await state.look(await own());
  expect(state.step.value).toMatchObject({ at: 'planned', file: { kind: 'hearsay' }, plan: { added: 1 } });
  expect(services.merged).toEqual([]);
  await state.take();
  expect(services.merged).toEqual([{ annotations: [FERRY], keep: 'newer' }]);
  expect(state.step.value).toMatchObject({ at: 'done', result: { added: 1 } });
});

test('the choice for what differs decides how many are replaced', async () => {
  const services = new FakeExchange();
  const older = { ...FERRY, note: 'older', modified: '2020-01-01T00:00:00.000Z' };
  services.planned = { added: 0, equal: 0, conflicts: [{ mine: FERRY, theirs: older }] };
  const state = new ImportState(services);
  await state.look(await own());
  expect(state.replaced.value).toBe(0);
  state.keep.value = 'theirs';
  expect(state.replaced.value).toBe(1);
  await state.take();
  expect(services.merged.map(({ keep }) => keep)).toEqual(['theirs']);
});

test.each([
  ['no JSON', fileOf('x{'), /is no JSON/],
  [
    'a file that cannot be read',
    { name: 'a', text: () => Promise.reject(new Error('It is gone.')) },
    /It is gone\./,
  ],
])('%s is refused, with the reason', async (_, file, why) => {
  const services = new FakeExchange();
  const state = new ImportState(services);
  await state.look(file);
  expect(state.step.value).toMatchObject({ at: 'refused', why: expect.stringMatching(why) });
  await state.take();
  expect(services.merged).toEqual([]);
});

test('a store that fails meanwhile is said', async () => {
  const services = new FakeExchange();
  const state = new ImportState(services);
  await state.look(await own());
  services.broken = 'No room.';
  await state.take();
  expect(state.step.value).toEqual({ at: 'refused', name: 'notes.json', why: 'No room.' });
  state.leave();
  expect(state.step.value).toEqual({ at: 'idle' });
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineMessenger, RemoteError } from './messenger';
import { deliverMessages, trigger } from './testing';

interface Sums {
  add(input: { a: number; b: number }): number;
  ping(): string;
  fail(): void;
}

beforeEach(() => {
  fakeBrowser.reset();
  deliverMessages();
});

test('a call reaches its handler and the answer comes back', async () => {
  const sums = defineMessenger<Sums>('sums');
  sums.onMessage('add', ({ data }) => data.a + data.b);
  sums.onMessage('ping', async () => 'pong');
  expect(await sums.sendMessage('add', { a: 2, b: 3 })).toBe(5);
  expect(await sums.sendMessage('ping')).toBe('pong');
});

test('a listener keeps the channel open for its own messages alone, as Chromium has it', async () => {
  const sums = defineMessenger<Sums>('sums');
  sums.onMessage('ping', () => 'pong');
  const kept = (message: object) => trigger(message, {}, () => {});
  expect(await kept({ channel: 'sums', name: 'ping' })).toEqual([true]);
  expect(await kept({ channel: 'others', name: 'ping' })).toEqual([undefined]);
});

test('an answer of undefined is an answer', async () => {
  const sums = defineMessenger<Sums>('sums');
  sums.onMessage('fail', () => {});
  expect(await sums.sendMessage('fail')).toBeUndefined();
});

test('name, message and code of an error survive the way', async () => {
  const sums = defineMessenger<Sums>('sums');
  sums.onMessage('fail', () => {
    throw Object.assign(new TypeError('no room'), { code: 'quota' });
  });
  const error = await sums.sendMessage('fail').catch((e: unknown) => e);
  expect(error).toBeInstanceOf(RemoteError);
  expect(error).toMatchObject({ name: 'TypeError', message: 'no room', code: 'quota' });
});

test('two directions with the same message name do not answer for each other', async () => {
  const here = defineMessenger<Sums>('here');
  const there = defineMessenger<Sums>('there');
  here.onMessage('ping', () => 'here');
  there.onMessage('ping', () => 'there');
  expect(await here.sendMessage('ping')).toBe('here');
  expect(await there.sendMessage('ping')).toBe('there');
});

test('nobody listening is an error with its own code', async () => {
  const sums = defineMessenger<Sums>('sums');
  await expect(sums.sendMessage('ping')).rejects.toMatchObject({ code: 'no-answer' });
  const off = sums.onMessage('ping', () => 'pong');
  await expect(sums.sendMessage('fail')).rejects.toMatchObject({ code: 'no-answer' });
  off();
  await expect(sums.sendMessage('ping')).rejects.toMatchObject({ code: 'no-answer' });
});

test('a second handler for a name is a mistake in the program', () => {
  const sums = defineMessenger<Sums>('sums');
  sums.onMessage('ping', () => 'one');
  expect(() => sums.onMessage('ping', () => 'two')).toThrow('there already');
});

test('a message for a tab goes to all of its frames', async () => {
  const sendToTab = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: 7 });
  const sums = defineMessenger<Sums>('sums');
  expect(await sums.sendMessage('add', { a: 3, b: 4 }, 12)).toBe(7);
  expect(sendToTab).toHaveBeenCalledWith(12, { channel: 'sums', name: 'add', data: { a: 3, b: 4 } });
  sendToTab.mockRestore();
});

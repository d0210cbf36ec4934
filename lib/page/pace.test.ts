import { beforeEach, expect, test } from 'vitest';
import { Pace } from './pace';

let clock = 0;
let pace: Pace;
beforeEach(() => {
  clock = 0;
  pace = new Pace(() => clock);
});
/** Waits as it is told to and works; how long it waited. */
const work = (took: number) => {
  const { wait } = pace;
  clock += wait + took;
  pace.spent(took);
  return wait;
};

test('the first work waits for nobody, the next ones hardly', () => {
  expect(work(100)).toBe(0);
  expect([work(100), work(100), work(100)]).toEqual([60, 60, 60]);
});

test('work that goes on and on takes a tenth of the time in the end', () => {
  for (let i = 0; i < 30; i++) work(100);
  const began = clock;
  for (let i = 0; i < 20; i++) work(100);
  expect((20 * 100) / (clock - began)).toBeGreaterThan(0.08);
  expect((20 * 100) / (clock - began)).toBeLessThan(0.12);
});

test('nobody waits longer than a second and a half, whatever the work took', () => {
  work(60_000);
  expect(pace.wait).toBe(1500);
  clock += 1000;
  expect(pace.wait).toBe(500);
});

test('rest makes good, but not for more than some quick turns', () => {
  for (let i = 0; i < 30; i++) work(100);
  clock += 60_000;
  const waits = Array.from({ length: 12 }, () => work(100));
  expect(waits.slice(0, 4)).toEqual([0, 60, 60, 60]);
  expect(waits.at(-1)).toBeGreaterThan(500);
});

test('another article begins anew', () => {
  for (let i = 0; i < 30; i++) work(100);
  pace.forget();
  expect(pace.wait).toBe(0);
});

import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPng, shareOfChange } from './png';

/** A PNG of the given filtered rows; checksums are left empty, the reader does not ask for them. */
function png(width: number, rows: number[][], { colour = 2, depth = 8, interlace = 0 } = {}): Uint8Array {
  const chunk = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([depth, colour, 0, 0, interlace], 8);
  const data = deflateSync(Buffer.from(rows.flat()));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
const rgb = (bytes: Uint8Array) => [...bytes].filter((_, i) => i % 4 !== 3);

test('undoes every filter', () => {
  const plain = [10, 20, 30, 40, 50, 60];
  const rows = [
    [0, ...plain],
    [1, 10, 20, 30, 30, 30, 30],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 5, 10, 15, 15, 15, 15],
    [4, 0, 0, 0, 0, 0, 0],
  ];
  const picture = readPng(png(2, rows));
  expect([picture.width, picture.height]).toEqual([2, 5]);
  expect(rgb(picture.data)).toEqual([...plain, ...plain, ...plain, ...plain, ...plain]);
});

test('reads the alpha channel where there is one', () => {
  expect([...readPng(png(1, [[0, 1, 2, 3, 4]], { colour: 6 })).data]).toEqual([1, 2, 3, 4]);
});

test('refuses what it cannot read', () => {
  expect(() => readPng(readFileSync(new URL('png.ts', import.meta.url)))).toThrow('no PNG');
  expect(() => readPng(png(1, [[0, 0]], { colour: 3 }))).toThrow('colour type 3');
  expect(() => readPng(png(1, [[0, 0, 0, 0]], { interlace: 1 }))).toThrow('interlace');
});

test('change is counted by pixels, and one step of a channel is none', () => {
  const a = readPng(png(2, [[0, 100, 100, 100, 100, 100, 100]]));
  const b = readPng(png(2, [[0, 102, 100, 100, 100, 100, 140]]));
  expect(shareOfChange(a, a)).toBe(0);
  expect(shareOfChange(a, b)).toBe(0.5);
});

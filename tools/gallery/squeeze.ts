import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { type Picture, readPng } from '../browser/png';

/*
 * Makes the tests' pictures small: `tsx tools/gallery/squeeze.ts`. Colours are rounded until a table of 256
 * holds them all, by less than the comparison sees (vitest.config.ts): half a step of 32 is 6 % of a channel, its threshold is 10 %.
 */

const FOLDER = 'tests/views/pictures';
/** Distances between the colours that are kept, of 255; the first that leaves few enough is taken. */
const STEPS = [4, 8, 12, 16, 24, 32];

/** A PNG with a table of colours (PNG specification, 11.2.2); null when they are more than 256. */
function indexed({ width, height, data }: Picture, step: number): Buffer | null {
  // White stays white.
  const round = (v: number) => Math.max(0, 255 - Math.round((255 - v) / step) * step);
  const table = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const colour = (round(data[at]!) << 16) | (round(data[at + 1]!) << 8) | round(data[at + 2]!);
      let index = table.get(colour);
      if (index === undefined) {
        index = table.size;
        if (index > 255) return null;
        table.set(colour, index);
      }
      rows[y * (width + 1) + 1 + x] = index;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from([...table.keys()].flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

let total = 0;
for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.png'))) {
  const file = `${FOLDER}/${name}`;
  const png = readFileSync(file);
  // Those with a table already are small.
  const small =
    png[25] === 3
      ? null
      : STEPS.reduce<Buffer | null>((done, step) => done ?? indexed(readPng(png), step), null);
  if (small && small.length < png.length) writeFileSync(file, small);
  total += small?.length ?? png.length;
}
console.log(`Pictures: ${(total / 1e6).toFixed(1)} MB.`);

import { inflateSync } from 'node:zlib';

/** A picture as RGBA bytes, row by row. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

const SIGNATURE = '89504e470d0a1a0a';

/**
 * Reads a PNG as browsers write screenshots: eight bits a channel, RGB or RGBA, not interlaced.
 * Method: PNG specification (W3C, third edition), sections 9 (filtering) and 11 (chunks).
 * @throws {Error} for any other kind of PNG, or none
 */
export function readPng(png: Uint8Array): Picture {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('This is no PNG.');
  let header: Buffer | null = null;
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') parts.push(body);
    at += 12 + length;
  }
  if (!header) throw new Error('The PNG has no header.');
  const [depth, colour, , , interlace] = header.subarray(8);
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0)
    throw new Error(`PNG of depth ${depth}, colour type ${colour}, interlace ${interlace} is not read here.`);
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const channels = colour === 6 ? 4 : 3;
  const rows = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++)
    for (let c = 0; c < channels; c++) data[pixel * 4 + c] = rows[pixel * channels + c]!;
  return { width, height, data };
}

function unfilter(raw: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!;
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? out[y * stride + x - channels]! : 0;
      const up = y > 0 ? out[(y - 1) * stride + x]! : 0;
      const corner = x >= channels && y > 0 ? out[(y - 1) * stride + x - channels]! : 0;
      out[y * stride + x] = raw[y * (stride + 1) + 1 + x]! + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    default: {
      const estimate = left + up - corner;
      const [toLeft, toUp, toCorner] = [left, up, corner].map((v) => Math.abs(estimate - v)) as [
        number,
        number,
        number,
      ];
      if (toLeft <= toUp && toLeft <= toCorner) return left;
      return toUp <= toCorner ? up : corner;
    }
  }
}

/**
 * Share of the pixels, 0 to 1, that differ visibly between two pictures of the same size.
 * @throws {Error} when the sizes differ
 */
export function shareOfChange(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) throw new Error('The pictures differ in size.');
  let changed = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    let most = 0;
    for (let c = 0; c < 3; c++) most = Math.max(most, Math.abs(a.data[at + c]! - b.data[at + c]!));
    // Antialiasing wavers by a step or two; the faintest tint is many.
    if (most > 5) changed++;
  }
  return changed / (a.width * a.height);
}

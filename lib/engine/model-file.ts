import { type LinearTable, usedRows } from './linear-table';
import { bitsIn, PackedTables, type RowCounts, strideOf } from './packed-rows';

/**
 * The engine's weights in one binary file: `HSAY`, format version and header length (uint32, little endian), a JSON
 * header that names the sections, then their bytes. Of a table of int8 only the rows that have weights are written, as far apart as they
 * are added (`strideOf`), so that opening a file copies them as they are, and one bit a row that tells which these are.
 */
const MAGIC = 0x59415348;
export const FORMAT = 3;

interface SectionHeader {
  name: string;
  type: 'int8' | 'float32';
  width: number;
  scale: number;
  /** Rows of the table, empty ones among them. */
  rows: number;
  /** From the end of the header. */
  offset: number;
  length: number;
  /** Where the bits of the used rows lie; from the end of the header. */
  used: number;
}

export interface ModelFile {
  /** The table called `name`, ready to score with; the same one each time. @throws {Error} when the file has none. */
  table(name: string): LinearTable;
  /** The same with all its rows as plain weights, to be changed and packed again. */
  plain(name: string): LinearTable;
}

const encoder = { encode: (s: string) => Uint8Array.from(s, (c) => c.charCodeAt(0)) };

/** Writes tables with plain weights to one file; Float32 tables keep their type. Names are ASCII. */
export function packModel(tables: Record<string, LinearTable>): Uint8Array {
  const sections: SectionHeader[] = [];
  const parts: [at: number, bytes: Uint8Array][] = [];
  let offset = 0;
  for (const [name, { weights, width, scale }] of Object.entries(tables)) {
    const used = usedRows(weights, width);
    const body = weights instanceof Int8Array ? compact(weights, width, used) : weights;
    const type = body instanceof Int8Array ? 'int8' : 'float32';
    const length = body.byteLength;
    const at = offset + ((length + 3) & ~3);
    sections.push({ name, type, width, scale, rows: weights.length / width, offset, length, used: at });
    parts.push(
      [offset, new Uint8Array(body.buffer, body.byteOffset, length)],
      [at, new Uint8Array(used.buffer)],
    );
    offset = at + used.byteLength;
  }
  let json = JSON.stringify({ sections });
  while (json.length % 4) json += ' ';
  const header = encoder.encode(json);
  const out = new Uint8Array(12 + header.length + offset);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FORMAT, true);
  view.setUint32(8, header.length, true);
  out.set(header, 12);
  for (const [at, bytes] of parts) out.set(bytes, 12 + header.length + at);
  return out;
}

/** How far apart the rows of a table lie in a file: those with one weight are looked up, not added. */
const spaced = (width: number) => (width === 1 ? 1 : strideOf(width));

/** The rows that have weights, in order. */
function compact(weights: Int8Array, width: number, used: Int32Array): Int8Array {
  const out = new Int8Array(used.reduce((n, word) => n + bitsIn(word), 0) * spaced(width));
  let to = 0;
  for (let row = 0; row * width < weights.length; row++) {
    if (!((used[row >> 5]! >>> (row & 31)) & 1)) continue;
    out.set(weights.subarray(row * width, (row + 1) * width), to);
    to += spaced(width);
  }
  return out;
}

/** Puts the rows back to their places. */
function expand(rows: Int8Array, width: number, used: Int32Array, count: number): Int8Array {
  const out = new Int8Array(count * width);
  let from = 0;
  // from one used row to the next by the bits that are set
  for (let k = 0; k < used.length; k++)
    for (let bits = used[k]!; bits !== 0; bits &= bits - 1) {
      let to = ((k << 5) + 31 - Math.clz32(bits & -bits)) * width;
      for (const end = from + width; from < end; ) out[to++] = rows[from++]!;
      from += spaced(width) - width;
    }
  return out;
}

const countsOf = ({ width, length, rows }: SectionHeader): RowCounts => ({
  width,
  used: length / spaced(width),
  all: rows,
});

/** Tables that are looked up byte by byte (`lookUp`), not added. */
const LOOKED_UP = new Set(['dictionary', 'sure']);

/**
 * Opens a file of weights. Tables with several weights a row are packed for adding, their `weights` are left empty; those with one
 * are laid out whole.
 * @throws {Error} when the bytes are no model, are cut short, or are of another format version
 */
export function readModel(bytes: Uint8Array): ModelFile {
  // views need alignment: a subarray at an odd offset is copied once
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(own.buffer, own.byteOffset, own.byteLength);
  if (own.byteLength < 12 || view.getUint32(0, true) !== MAGIC)
    throw new Error('This is no Hearsay model file.');
  const format = view.getUint32(4, true);
  if (format !== FORMAT)
    throw new Error(`The model file has format ${format}; this engine reads format ${FORMAT}.`);
  const size = view.getUint32(8, true);
  if (12 + size > own.byteLength) throw new Error('The model file is cut short.');
  let json = '';
  for (let i = 0; i < size; i++) json += String.fromCharCode(own[12 + i]!);
  const { sections } = JSON.parse(json) as { sections: SectionHeader[] };
  const base = own.byteOffset + 12 + size;
  const end = own.byteOffset + own.byteLength;
  const find = (name: string): SectionHeader => {
    const s = sections.find((section) => section.name === name);
    if (!s) throw new Error(`The model file has no section “${name}”.`);
    return s;
  };
  for (const s of sections)
    if (base + s.offset + s.length > end || base + s.used + ((s.rows + 31) >> 5) * 4 > end)
      throw new Error('The model file is cut short.');
  const added = sections.filter((s) => s.type === 'int8' && s.width > 1 && !LOOKED_UP.has(s.name));
  const tables = new Map<string, LinearTable>();
  let memory: PackedTables | undefined;
  const open = (s: SectionHeader, packed: boolean): LinearTable => {
    const used = new Int32Array(own.buffer, base + s.used, (s.rows + 31) >> 5);
    const shape = { mask: s.rows - 1, width: s.width, scale: s.scale, used };
    if (s.type === 'float32')
      return { ...shape, weights: new Float32Array(own.buffer, base + s.offset, s.length / 4) };
    const rows = new Int8Array(own.buffer, base + s.offset, s.length);
    if (packed && added.includes(s)) {
      memory ??= new PackedTables(added.map(countsOf));
      return { ...shape, weights: new Int8Array(0), packed: memory.pack(rows, s.width, used, s.rows) };
    }
    return { ...shape, weights: expand(rows, s.width, used, s.rows) };
  };
  const table = (name: string) => {
    const known = tables.get(name) ?? open(find(name), true);
    tables.set(name, known);
    return known;
  };
  return { table, plain: (name) => open(find(name), false) };
}

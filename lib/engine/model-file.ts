import { packLanes } from './lanes';
import { type LinearTable, usedRows } from './linear-table';

/**
 * The engine's weights in one binary file: `HSAY`, format version and header length (uint32, little endian), a JSON
 * header that names the sections, then their bytes.
 */
const MAGIC = 0x59415348;
export const FORMAT = 1;

interface SectionHeader {
  name: string;
  type: 'int8' | 'float32';
  width: number;
  scale: number;
  /** From the end of the header. */
  offset: number;
  length: number;
  /** Where the bits of the used rows lie; from the end of the header. */
  used: number;
}

export interface ModelFile {
  /** The table called `name`. @throws {Error} when the file has none. */
  table(name: string): LinearTable;
}

const encoder = { encode: (s: string) => Uint8Array.from(s, (c) => c.charCodeAt(0)) };

/** Writes tables to one file; Float32 tables keep their type. Names are ASCII. */
export function packModel(tables: Record<string, LinearTable>): Uint8Array {
  const sections: SectionHeader[] = [];
  let offset = 0;
  for (const [name, t] of Object.entries(tables)) {
    const type = t.weights instanceof Int8Array ? 'int8' : 'float32';
    const length = t.weights.byteLength;
    const used = offset + ((length + 3) & ~3);
    sections.push({ name, type, width: t.width, scale: t.scale, offset, length, used });
    offset = used + usedRows(t.weights, t.width).byteLength;
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
  for (const s of sections) {
    const w = tables[s.name]!.weights;
    out.set(new Uint8Array(w.buffer, w.byteOffset, w.byteLength), 12 + header.length + s.offset);
    const u = usedRows(w, s.width);
    out.set(new Uint8Array(u.buffer), 12 + header.length + s.used);
  }
  return out;
}

/**
 * Opens a file of weights. The tables are views into `bytes`; those with several weights a row are packed for adding, besides.
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
  const tables = new Map<string, LinearTable>();
  for (const s of sections) {
    if (base + s.offset + s.length > own.byteOffset + own.byteLength)
      throw new Error('The model file is cut short.');
    const at = base + s.offset;
    const weights =
      s.type === 'int8'
        ? new Int8Array(own.buffer, at, s.length)
        : new Float32Array(own.buffer, at, s.length / 4);
    const rows = weights.length / s.width;
    const used = new Int32Array(own.buffer, base + s.used, (rows + 31) >> 5);
    const lanes = weights instanceof Int8Array && s.width > 1 ? packLanes(weights, s.width, used) : undefined;
    tables.set(s.name, { mask: rows - 1, width: s.width, weights, scale: s.scale, used, lanes });
  }
  return {
    table(name) {
      const t = tables.get(name);
      if (!t) throw new Error(`The model file has no section “${name}”.`);
      return t;
    },
  };
}

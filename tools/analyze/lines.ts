import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8 bytes, one after the other, without keeping more than one. Ends a line at LF or CR LF alone:
 * a JSON string may hold U+2028, at which Node's own `readline` would cut. A byte order mark at the start is dropped.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let first = true;
  const finish = (last: string): string => {
    pieces.push(last);
    let line = pieces.join('');
    pieces = [];
    if (first) line = line.replace(/^\uFEFF/, '');
    first = false;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of bytes) {
    const parts = decoder.write(Buffer.from(chunk)).split('\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) yield finish(part);
    pieces.push(rest);
  }
  const line = finish(decoder.end());
  if (line !== '') yield line;
}

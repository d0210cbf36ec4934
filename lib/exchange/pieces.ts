/** Bytes gathered before they are written: few calls, little memory. */
const PIECE = 256 * 1024;

/**
 * The same bytes in pieces of a good size; texts as UTF-8. All pieces are views of one buffer, so that a long file leaves no garbage: each
 * holds until the next is asked for.
 */
export async function* inPieces(
  chunks: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const buffer = new Uint8Array(PIECE);
  let used = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const room = buffer.subarray(used);
      if (typeof chunk === 'string') {
        const { read, written } = encoder.encodeInto(at === 0 ? chunk : chunk.slice(at), room);
        at += read;
        used += written;
      } else {
        const part = chunk.subarray(at, at + room.length);
        room.set(part);
        at += part.length;
        used += part.length;
      }
      // What is left of the chunk did not fit.
      if (at < chunk.length || used === PIECE) {
        yield buffer.subarray(0, used);
        used = 0;
      }
    }
  }
  if (used > 0) yield buffer.subarray(0, used);
}

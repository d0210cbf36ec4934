import { inPieces } from '../../lib/exchange/pieces';

const FOLDER = 'exports';
/** Milliseconds after which a file that was handed over is no longer needed by the browser's download. */
const KEPT = 60 * 60 * 1000;

/** Takes pieces of a file and gives the whole. */
interface Spool {
  write(piece: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<Blob>;
  drop(): Promise<void>;
}

/**
 * A file in the extension's own file system (File System Standard, WHATWG; OPFS): on the disk, so that a large export needs no memory.
 * Throws where the browser has none, e.g. in private windows.
 */
async function spoolOnDisk(): Promise<Spool> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  await forgetOld(folder);
  const name = `${Date.now()}-${crypto.randomUUID()}`;
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  return {
    write: (piece) => stream.write(piece),
    async close() {
      await stream.close();
      return handle.getFile();
    },
    async drop() {
      await stream.abort().catch(() => undefined);
      await folder.removeEntry(name).catch(() => undefined);
    },
  };
}

/** Deletes files that were handed over long ago. */
async function forgetOld(folder: FileSystemDirectoryHandle): Promise<void> {
  const old: string[] = [];
  for await (const name of folder.keys()) if (Number.parseInt(name, 10) < Date.now() - KEPT) old.push(name);
  for (const name of old) await folder.removeEntry(name).catch(() => undefined);
}

/** Pieces as blobs: browsers may move those to the disk themselves. */
function spoolInBlobs(): Spool {
  let blobs: Blob[] = [];
  return {
    async write(piece) {
      blobs.push(new Blob([piece]));
    },
    close: async () => new Blob(blobs),
    async drop() {
      blobs = [];
    },
  };
}

/**
 * Writes pieces into one file as they come.
 * @param signal ends it: nothing of the file stays, and the signal's reason is thrown.
 */
export async function spool(
  chunks: AsyncGenerator<string | Uint8Array>,
  mime: string,
  signal: AbortSignal,
): Promise<Blob> {
  const into = await spoolOnDisk().catch(spoolInBlobs);
  try {
    for await (const piece of inPieces(chunks)) {
      signal.throwIfAborted();
      await into.write(piece);
    }
    signal.throwIfAborted();
    const file = await into.close();
    // A slice of the whole carries the type and copies nothing.
    return file.slice(0, file.size, mime);
  } catch (thrown) {
    await into.drop();
    throw thrown;
  }
}

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** The strictest policy a page can send: nothing but the page itself. */
export const STRICT_CSP =
  "default-src 'none'; style-src 'none'; script-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin";

/** A web server on the loopback address that serves folders, with pages laid over them. */
export interface StaticServer {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Serves this in place of a file, with these headers besides; `null` takes it away. */
  overlay(path: string, page: { body: string; headers?: Record<string, string> } | null): void;
  close(): Promise<void>;
}

/**
 * Serves the files of `folders`, the first that has one wins. Addresses below `/strict/` are the same files under the strictest
 * content security policy. Nothing is cached, so that a file can change between two visits.
 * @param port 0 for any that is free
 */
export async function serve(folders: readonly string[], port = 0): Promise<StaticServer> {
  const overlays = new Map<string, { body: string; headers?: Record<string, string> }>();

  const find = async (path: string): Promise<Buffer | null> => {
    for (const folder of folders) {
      const file = normalize(join(folder, path));
      if (!file.startsWith(normalize(`${folder}/`))) continue;
      try {
        return await readFile(file);
      } catch {
        // Not in this folder.
      }
    }
    return null;
  };

  const server = createServer(async (request, response) => {
    const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const strict = wanted.startsWith('/strict/');
    const path = strict ? wanted.slice('/strict'.length) : wanted;
    const laid = overlays.get(path);
    const body = laid?.body ?? (await find(path));
    if (body === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...(strict ? { 'content-security-policy': STRICT_CSP } : {}),
      ...laid?.headers,
    });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    overlay(path, page) {
      if (page) overlays.set(path, page);
      else overlays.delete(path);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

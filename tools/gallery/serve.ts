import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { createServer, type ViteDevServer } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Serves the gallery's pages on the loopback address. */
export async function serveGallery(): Promise<{ server: ViteDevServer; origin: string }> {
  const server = await createServer({
    root: path('.'),
    configFile: false,
    logLevel: 'error',
    // Extension pages' own modules ask the browser's API; the gallery never calls it.
    resolve: { alias: { 'wxt/browser': path('./no-browser.ts') } },
    plugins: [preact()],
    publicDir: path('../../public'),
    server: { port: 0, fs: { allow: [path('../..')] } },
    cacheDir: path('../../.cache/gallery'),
  });
  await server.listen();
  return { server, origin: server.resolvedUrls!.local[0]! };
}

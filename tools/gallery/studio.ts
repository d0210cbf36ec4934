import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer } from 'vite';

/**
 * Serves the gallery's pages, opens a browser at them and hands over a tab. What goes wrong in the pages is printed.
 * @param work is given the tab and the address of the gallery, with a slash at its end.
 */
export async function inStudio(work: (page: Page, address: string) => Promise<void>): Promise<void> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    // Extension pages' own modules ask the browser's API; the gallery never calls it.
    resolve: { alias: { 'wxt/browser': `${root}no-browser.ts` } },
    plugins: [preact()],
    publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
    server: { port: 0, fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
    cacheDir: `${root}/../../.cache/gallery`,
  });
  await server.listen();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    page.on('console', (line) => line.type() === 'error' && console.error(line.text()));
    await work(page, server.resolvedUrls!.local[0]!);
  } finally {
    await browser.close();
    await server.close();
  }
}

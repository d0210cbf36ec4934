import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { until } from './driver';

/** A new folder for one browser's downloads. */
export function downloadFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'hearsay-downloads-'));
}

/** Resolves when the browser has ended; its downloads are deleted then. */
export async function whenClosed(browser: Browser, downloads: string): Promise<void> {
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
  });
  await rm(downloads, { recursive: true, force: true });
}

/**
 * The path of the one file that is downloaded while `act` runs.
 * @throws {Error} when none is complete within `timeout` milliseconds
 */
export async function downloadedBy(
  folder: string,
  act: () => Promise<void>,
  timeout = 10_000,
): Promise<string> {
  const before = new Set(await readdir(folder));
  await act();
  let last = '';
  return until(
    'the download',
    async () => {
      const fresh = (await readdir(folder)).filter((file) => !before.has(file));
      if (fresh.length !== 1 || /\.(crdownload|part|tmp)$/.test(fresh[0]!)) return null;
      const file = join(folder, fresh[0]!);
      // Firefox makes an empty file of the final name first, and fills one of another name that it then moves: what stays counts.
      const size = await stat(file).then(
        (found) => found.size,
        () => 0,
      );
      const now = `${fresh[0]} ${size}`;
      const stays = size > 0 && now === last;
      last = now;
      return stays && file;
    },
    timeout,
  );
}

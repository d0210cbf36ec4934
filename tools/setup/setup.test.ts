import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureBrowser, findBrowser } from './browsers.mjs';
import { packagesAreInstalled } from './packages.mjs';
import { Stop } from './process.mjs';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'hearsay-setup-'));
  vi.stubEnv('PATH', dir);
  vi.stubEnv('CHROMIUM', '');
  vi.stubEnv('FIREFOX', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});
function program(name: string): string {
  const path = join(dir, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

describe('browsers', () => {
  test('are found under their usual names, the first one wins', () => {
    expect(findBrowser('firefox')).toBeNull();
    const chrome = program('google-chrome');
    expect(findBrowser('chromium')).toBe(chrome);
    const chromium = program('chromium');
    expect(findBrowser('chromium')).toBe(chromium);
  });

  test('a variable names another, by path or by name', () => {
    program('firefox');
    const nightly = program('firefox-nightly');
    vi.stubEnv('FIREFOX', 'firefox-nightly');
    expect(findBrowser('firefox')).toBe(nightly);
    vi.stubEnv('FIREFOX', nightly);
    expect(findBrowser('firefox')).toBe(nightly);
  });

  test('a variable that names nothing is said, not passed over', () => {
    program('chromium');
    vi.stubEnv('CHROMIUM', '/nowhere/chrome');
    expect(() => findBrowser('chromium')).toThrow(Stop);
  });

  test('without apt the reader learns in one sentence what to install', async () => {
    const error = await ensureBrowser('firefox').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Stop);
    expect(String(error)).toMatch(/apt-get install firefox-esr.*FIREFOX\.$/);
  });
});

describe('packages', () => {
  const lock = (packages: object) => JSON.stringify({ packages });
  const install = (packages: object) => {
    mkdirSync(join(dir, 'node_modules'), { recursive: true });
    writeFileSync(join(dir, 'node_modules/.package-lock.json'), lock(packages));
  };

  test('count as installed when each is there in the version wanted', () => {
    const wanted = { '': {}, 'node_modules/a': { version: '1.2.0' } };
    writeFileSync(join(dir, 'package-lock.json'), lock(wanted));
    expect(packagesAreInstalled(dir)).toBe(false);
    install({});
    expect(packagesAreInstalled(dir)).toBe(false);
    install({ 'node_modules/a': { version: '1.1.0' } });
    expect(packagesAreInstalled(dir)).toBe(false);
    install({ 'node_modules/a': { version: '1.2.0' } });
    expect(packagesAreInstalled(dir)).toBe(true);
  });

  test('builds for other systems need not be there', () => {
    const wanted = { 'node_modules/b-darwin': { version: '1.0.0', optional: true } };
    writeFileSync(join(dir, 'package-lock.json'), lock(wanted));
    install({});
    expect(packagesAreInstalled(dir)).toBe(true);
  });

  test('of every system are in the lockfile, or `npm ci` refuses all of them', () => {
    const file = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
    const { packages } = JSON.parse(file) as {
      packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
    };
    /** Node's own look-up: the package's folder first, then each folder above it. */
    const isThere = (from: string, name: string): boolean =>
      `${from ? `${from}/` : ''}node_modules/${name}` in packages ||
      (from !== '' && isThere(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name));
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter((name) => !isThere(path, name)),
    );
    expect(missing).toEqual([]);
    expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
  });
});

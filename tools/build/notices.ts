import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that goes into the extension. */
export interface Bundled {
  name: string;
  version: string;
  license: string;
  /** Its licence as it came with it; null where the package has no such file. */
  text: string | null;
}

interface LockEntry {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)\b/i;

/**
 * What npm installs for the extension itself, by name: everything in the lock file that is not for development alone.
 * @param root the project's folder.
 */
export function bundledPackages(root: string): Bundled[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version = '', license = 'unknown' }]) => {
      const folder = join(root, path);
      const file = readdirSync(folder).find((name) => LICENCE_FILE.test(name));
      return {
        name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version,
        license,
        text: file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : null,
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

/** What a licence asks to be told besides its text, by package. */
const REMARKS: Record<string, string> = {
  citeproc: `Used, unchanged, under the Common Public Attribution License Version 1.0 (https://opensource.org/license/cpal-1-0).
Source code: https://github.com/Juris-M/citeproc-js, and the npm package citeproc of this version.
Attribution Phrase: Citations by CSL (citeproc-js)
Attribution URL: https://citationstyles.org/`,
  'webextension-polyfill': `Used, unchanged, under the Mozilla Public License 2.0 (https://www.mozilla.org/MPL/2.0/).
Source code: https://github.com/mozilla/webextension-polyfill`,
};

/**
 * The notices that go with the extension: each package with its licence, each text of a licence once.
 * @returns plain text.
 */
export function notices(packages: readonly Bundled[]): string {
  const texts = new Map<string, Bundled[]>();
  for (const one of packages) {
    const text = one.text ?? `(The package names its licence, ${one.license}, and brings no text of it.)`;
    texts.set(text, [...(texts.get(text) ?? []), one]);
  }
  const parts = [...texts].map(([text, of]) => {
    const names = of.map(({ name, version, license }) => `${name} ${version} (${license})`);
    const remarks = of.flatMap(({ name }) => REMARKS[name] ?? []);
    return [names.join('\n'), ...remarks, text].join('\n\n');
  });
  const line = `\n\n${'-'.repeat(78)}\n\n`;
  return `${['Hearsay is under the MIT licence. It contains the work of others, each under its own licence:', ...parts].join(line)}\n`;
}

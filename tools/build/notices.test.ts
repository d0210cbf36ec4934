import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundledPackages, notices } from './notices';

const root = new URL('../../', import.meta.url).pathname;
const packages = bundledPackages(root);

test('every package that the extension is made of is named, and none for development', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(names.filter((name) => name in devDependencies)).toEqual([]);
  const text = notices(packages);
  for (const { name, version, license } of packages)
    expect(text).toContain(`${name} ${version} (${license})`);
});

test('each licence is one that goes into a work under the MIT licence', () => {
  const known = /^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|Unlicense|MPL-2\.0|CPAL-1\.0 OR AGPL-1\.0)$/;
  expect(packages.filter(({ license }) => !known.test(license)).map(({ name }) => name)).toEqual([]);
});

test('what a licence asks for is said', () => {
  expect(notices(packages)).toMatch(
    /Attribution Phrase: Citations by CSL \(citeproc-js\)\nAttribution URL: /,
  );
});

test('a text that several share stands once', () => {
  const one = { version: '1.0.0', license: 'ISC', text: 'Do what you like.' };
  const text = notices([
    { ...one, name: 'a' },
    { ...one, name: 'b' },
    { ...one, name: 'c', text: null },
  ]);
  expect(text.split('Do what you like.')).toHaveLength(2);
  expect(text).toContain('a 1.0.0 (ISC)\nb 1.0.0 (ISC)\n\nDo what you like.');
  expect(text).toContain('c 1.0.0 (ISC)\n\n(The package names its licence, ISC,');
});

import { dirname, join, normalize } from 'node:path';

/**
 * What each layer may import besides itself, as docs/architecture.md draws it. A layer is the first folder of this list that a
 * file's path begins with, so a part may be given rules of its own before the whole.
 */
export const LAYERS: readonly { folder: string; layers: readonly string[]; packages: readonly RegExp[] }[] = [
  { folder: 'lib/model/', layers: [], packages: [] },
  // Translations are data.
  { folder: 'locales/', layers: [], packages: [] },
  { folder: 'lib/i18n/', layers: ['lib/model/', 'lib/settings/', 'locales/'], packages: [/^wxt\/browser$/] },
  { folder: 'lib/engine/', layers: ['lib/model/'], packages: [] },
  {
    folder: 'lib/page/',
    layers: ['lib/model/', 'lib/i18n/', 'locales/'],
    packages: [/^approx-string-match$/],
  },
  { folder: 'lib/store/', layers: ['lib/model/', 'lib/i18n/'], packages: [/^dexie$/] },
  { folder: 'lib/settings/', layers: ['lib/model/'], packages: [/^wxt\/browser$/] },
  {
    folder: 'lib/exchange/',
    layers: ['lib/model/', 'lib/i18n/', 'lib/citation/'],
    packages: [/^client-zip$/],
  },
  { folder: 'lib/search/', layers: ['lib/model/'], packages: [] },
  { folder: 'lib/trace/', layers: ['lib/model/', 'lib/search/'], packages: [/^diff$/] },
  { folder: 'lib/citation/', layers: ['lib/model/'], packages: [/^citeproc$/] },
  { folder: 'lib/messages/', layers: ['lib/model/', 'lib/i18n/'], packages: [/^wxt\/browser$/] },
  {
    folder: 'lib/background/',
    layers: [
      'lib/model/',
      'lib/i18n/',
      'lib/settings/',
      'lib/messages/',
      'lib/engine/',
      'lib/store/',
      'lib/exchange/',
    ],
    packages: [/^wxt\/browser$/],
  },
  {
    folder: 'components/',
    layers: [
      'lib/model/',
      'lib/i18n/',
      'lib/settings/',
      'lib/messages/',
      'lib/store/',
      'lib/exchange/',
      'lib/search/',
      'lib/trace/',
      'lib/citation/',
    ],
    packages: [
      /^preact/,
      /^@preact\//,
      /^wxt\/browser$/,
      /^lucide$/,
      /^comlink$/,
      /^@tanstack\/virtual-core$/,
      /^@observablehq\/plot$/,
      /^d3-sankey$/,
    ],
  },
  {
    folder: 'entrypoints/',
    layers: [
      'lib/model/',
      'lib/i18n/',
      'lib/settings/',
      'lib/messages/',
      'lib/page/',
      'lib/store/',
      'lib/background/',
      'components/',
    ],
    packages: [/^preact$/, /^wxt\//],
  },
];

const IMPORT = /\b(?:from|import)\s*\(?\s*'([\w@./-]+)'/g;

/** Everything a source file imports, as written: `./x`, `../model/span`, `preact`. */
export function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(IMPORT)].map((match) => match[1]!);
}

/**
 * The imports of one file that its layer does not allow, in words; empty for files outside the layers.
 * @param path relative to the project, with forward slashes
 */
export function forbiddenImports(path: string, source: string): string[] {
  const layer = LAYERS.find(({ folder }) => path.startsWith(folder));
  if (!layer) return [];
  return importsOf(source).flatMap((wanted) => {
    if (!wanted.startsWith('.')) {
      const known = layer.packages.some((pattern) => pattern.test(wanted));
      return known ? [] : [`${path} imports the package ${wanted}`];
    }
    const target = normalize(join(dirname(path), wanted));
    const own = LAYERS.find(({ folder }) => `${target}/`.startsWith(folder))?.folder;
    if (own === layer.folder || (own !== undefined && layer.layers.includes(own))) return [];
    return [`${path} imports ${target}`];
  });
}

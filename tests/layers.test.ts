import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forbiddenImports, importsOf, LAYERS } from './layers';

const root = new URL('../', import.meta.url).pathname;
const files = ['lib', 'components', 'entrypoints']
  .flatMap((top) =>
    readdirSync(root + top, { recursive: true, encoding: 'utf8' }).map((path) => `${top}/${path}`),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/(\.test\.tsx?|\/testing\.ts|\.d\.ts)$/.test(path));

describe('imports run down the layers', () => {
  test('every source file belongs to a layer', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((path) => !LAYERS.some(({ folder }) => path.startsWith(folder)))).toEqual([]);
  });

  test('no file imports what stands above it', () => {
    expect(files.flatMap((path) => forbiddenImports(path, readFileSync(root + path, 'utf8')))).toEqual([]);
  });

  test('entrypoints only wire', () => {
    const long = files
      .filter((path) => path.startsWith('entrypoints/'))
      .filter((path) => readFileSync(root + path, 'utf8').split('\n').length > 60);
    expect(long).toEqual([]);
  });
});

describe('the check itself', () => {
  test.each([
    ['lib/engine/cue.ts', `import { x } from '../page/anchor';`],
    ['lib/model/span.ts', `export type { Doc } from '../engine/document';`],
    ['lib/page/card.ts', `import Dexie from 'dexie';`],
    ['lib/store/reader.ts', `const { toPage } = await import('../messages/protocol');`],
    ['lib/engine/deep/x.ts', `import { browser } from 'wxt/browser';`],
    ['components/list.tsx', `import { readText } from '../lib/page/read-text';`],
    ['lib/engine/cue.ts', `import './../background/badge';`],
  ])('%s may not: %s', (path, source) => {
    expect(forbiddenImports(path, source)).toHaveLength(1);
  });

  test.each([
    ['lib/engine/cue.ts', `import type { Span } from '../model/span';\nimport { a } from './lexicon/verbs';`],
    ['components/popup.tsx', `import { h } from 'preact';\n// from '../lib/engine/index'`],
  ])('%s may', (path, source) => {
    expect(forbiddenImports(path, source)).toEqual([]);
  });

  test('sees imports, re-exports and side effects, over several lines', () => {
    expect(
      importsOf(`import {\n a,\n} from './a';\nexport * from './b';\nimport './c';\nimport('./d')`),
    ).toEqual(['./a', './b', './c', './d']);
  });
});

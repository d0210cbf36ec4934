import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { physicalIn } from './logical-css';

/*
 * Right to left the whole interface is mirrored by its style sheets alone: they say where lines begin and end, not left and right.
 */

const root = new URL('../', import.meta.url).pathname;
const files = ['components', 'entrypoints', 'lib', 'public', 'tools']
  .flatMap((top) =>
    readdirSync(root + top, { recursive: true, encoding: 'utf8' }).map((path) => `${top}/${path}`),
  )
  .filter((path) => /\.(css|html)$/.test(path) || path === 'lib/exchange/html.ts');

/** What must be physical, by file and declaration, and why. */
const ALLOWED: Record<string, string> = {
  'components/lists.css text-align: right':
    'the list’s side, also where its words are written the other way; under :dir(rtl)',
  'components/lists.css text-align: left': 'the same under :dir(ltr)',
};

describe('style sheets', () => {
  const found = files.flatMap((path) =>
    physicalIn(readFileSync(root + path, 'utf8')).map(({ line, declaration }) => ({
      path,
      line,
      declaration,
    })),
  );

  test('are found', () => {
    expect(files.filter((path) => path.endsWith('.css')).length).toBeGreaterThan(12);
  });

  test('know no left and right', () => {
    expect(
      found
        .filter(({ path, declaration }) => !(`${path} ${declaration}` in ALLOWED))
        .map(({ path, line, declaration }) => `${path}:${line} ${declaration}`),
    ).toEqual([]);
  });

  test('need the exceptions that are allowed', () => {
    const needed = new Set(found.map(({ path, declaration }) => `${path} ${declaration}`));
    expect(Object.keys(ALLOWED).filter((key) => !needed.has(key))).toEqual([]);
  });
});

describe('the check itself', () => {
  test.each([
    'margin-left: 1px',
    'border-right-color: red',
    'left: 0',
    'border-top-left-radius: 2px',
    'float: left',
    'text-align: right !important',
    'padding: 1px 2px 3px 4px',
    'margin: 0 calc(1px + var(--a, 2px)) 0 auto',
    'border-radius: 8px 0 0 8px',
    'box-shadow: inset 2px 0 0 red',
    'background: url(a.svg) no-repeat right center',
    'transform: translateX(4px)',
    'translate: 4px 0',
  ])('sees %s', (declaration) => {
    expect(physicalIn(`a { color: red;\n ${declaration}; }`)).toEqual([{ line: 2, declaration }]);
  });

  test.each([
    'margin-inline-start: 1px',
    'text-align: start',
    'padding: 1px 2px 3px 2px',
    'padding: 1px 2px 3px',
    'border-radius: 8px 8px 0 0',
    'box-shadow: 0 8px 24px light-dark(rgb(0 0 0 / 16%), rgb(0 0 0 / 60%))',
    'box-shadow: inset calc(2px * var(--forward)) 0 var(--ink)',
    'transform: rotate(45deg)',
    'translate: 0 4px',
    'content: "left: 1px"',
  ])('lets %s be', (declaration) => {
    expect(physicalIn(`/* left: 0; */ a { ${declaration}; }`)).toEqual([]);
  });
});

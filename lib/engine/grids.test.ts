import { expect, test } from 'vitest';
import { loadEngine } from '../../tools/engine';
import { checkGrid, GRIDS } from '../../tools/evaluation/grids/index';

const engine = loadEngine();
/** Of a hundred sentences so many may be wrong; `npm run evaluate -- --forms` shows them all. */
const CEILINGS: Readonly<Record<string, number>> = { hearers: 3.5, quotations: 0.5, offices: 1.5, names: 3 };

test.each(Object.entries(GRIDS))('%s', (family, cases) => {
  const rows = checkGrid(engine, cases(), 3);
  const all = rows.reduce((n, r) => n + r.sentences, 0);
  const wrong = rows.reduce((n, r) => n + r.wrong, 0);
  expect(all).toBeGreaterThan(200);
  expect((100 * wrong) / all, rows.map((r) => r.example).join('\n')).toBeLessThan(CEILINGS[family]!);
});

import type { Engine } from '../../../lib/engine/index';
import type { FormResult } from '../forms';
import { type Case, faultOf } from './case';
import { hearers } from './hearers';
import { names } from './names';
import { offices } from './offices';
import { quotations } from './quotations';

/** Families of made-up sentences, beside the plain forms: what stands around an attribution varied, with everything else kept plain. */
export const GRIDS: Readonly<Record<string, () => Iterable<Case>>> = { hearers, quotations, offices, names };

/**
 * Checks a family, or every `step`th of its sentences.
 * @returns a row for each of its forms
 */
export function checkGrid(engine: Engine, cases: Iterable<Case>, step = 1): FormResult[] {
  const rows = new Map<string, FormResult>();
  let n = 0;
  for (const one of cases) {
    if (n++ % step !== 0) continue;
    const row = rows.get(one.form) ?? { form: one.form, sentences: 0, wrong: 0, example: '' };
    rows.set(one.form, row);
    row.sentences++;
    const fault = faultOf(engine, one);
    if (!fault) continue;
    row.wrong++;
    row.example ||= `${fault}: ${one.text}`;
  }
  return [...rows.values()];
}

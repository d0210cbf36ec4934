import { ENTITIES } from './document';
import {
  AMBIGUOUS_OUTLETS,
  OUTLET_ENDINGS,
  OUTLET_OPENINGS,
  OUTLETS,
  WEAK_OUTLET_ENDINGS,
} from './lexicon/outlets';
import { words } from './lexicon/words';
import type { Words } from './noun-phrase';

const PERSON = ENTITIES.indexOf('PERSON');

/** Of American stations: they bear no article, which bodies do. */
const CALL_SIGN = /^[WK][A-Z]{2,3}(?:-[A-Z]{2})?$/;
/** Bodies and firms whose initials look like one. */
const NO_CALL_SIGN = words('who wto wfp wwf wta wba wbc wbo wrc wru wada wipo kgb kkk kfc kpmg kla');

/** Whether the name `[first, last)` is a medium by the general list or by its form. `article`: `the` stands before it. */
export function looksLikeOutlet({ doc }: Words, first: number, last: number, article: boolean): boolean {
  let full = '';
  for (let k = first; k < last; k++)
    full += (k > first && doc.start[k]! > doc.end[k - 1]! ? ' ' : '') + doc.lower[k]!;
  full = full.replace('’', "'");
  if (full.endsWith('.com') || full.endsWith('.org')) return true;
  const upper = doc.shape[first] === 2;
  // names that are a medium's with their article alone: `The Athletic`
  if (article && OUTLETS.has(`the ${full}`)) return true;
  if (OUTLETS.has(full))
    return !AMBIGUOUS_OUTLETS.has(full) || (last - first === 1 && upper && full.length <= 4) || article;
  if (last - first === 1)
    return (
      (!article && CALL_SIGN.test(doc.form[first]!) && !NO_CALL_SIGN.has(full)) ||
      /-tv$/.test(full) ||
      (article && OUTLET_ENDINGS.has(full))
    );
  const end = doc.lower[last - 1]!;
  const open = doc.lower[first]!;
  if (OUTLET_OPENINGS.has(open)) return true;
  if (open === 'le' || open === 'la' || open === 'der' || open === 'die') return OUTLETS.has(full);
  if (!OUTLET_ENDINGS.has(end) && !WEAK_OUTLET_ENDINGS.has(end)) return false;
  if (end === 'channel' && doc.lower[last - 2] === 'news') return true;
  if (end === 'agency') return /^(?:news|press)$/.test(doc.lower[last - 2]!);
  if (WEAK_OUTLET_ENDINGS.has(end)) return article && doc.entity[first] !== PERSON;
  return doc.entity[first] !== PERSON || doc.entity[last - 1] !== PERSON || article;
}

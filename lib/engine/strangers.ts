import { isGivenName } from './lexicon/given-names';
import { REPORTING_WORDS } from './lexicon/reporting';
import { standsAsMedium } from './medium-context';
import type { Mention } from './mentions';
import type { Words } from './noun-phrase';

export const TOLD: ReadonlySet<string> = new Set('told tells telling'.split(' '));
/** What media do with words and documents, in the passive: `quoted by NAME`. */
export const HANDED: ReadonlySet<string> = new Set(
  'asked contacted approached interviewed seen obtained viewed reviewed published quoted cited carried reported aired printed republished screenshotted revealed broadcast'.split(
    ' ',
  ),
);
/** What one has with a medium. */
export const TALK = /^(?:interviews?|chats?|conversation|q&a|sit-down|phone-in)$/;
export const REPORTS: ReadonlySet<string> = new Set('reported reports quoted quotes'.split(' '));
export const ADVERBS: ReadonlySet<string> = new Set(
  'first also later earlier previously separately'.split(' '),
);

/**
 * Names that the analysis takes for persons, yet that nobody introduces otherwise, and that do nothing but be told, ask, quote and report:
 * whoever the text has not introduced is no person, whom it would. Lower-case names, a blank between their words.
 */
export function strangersAmong(w: Words, mentions: readonly Mention[]): Set<string> {
  const { lower } = w.doc;
  const out = new Set<string>();
  const known = new Set<string>();
  for (const m of mentions) {
    if (!m.name) continue;
    const { name } = m;
    const alone =
      m.first === name.first &&
      m.last === name.last &&
      m.modifiers.length === 0 &&
      !m.same &&
      !m.partner &&
      m.article === 'none';
    if (alone && !name.sure && !isGivenName(lower[name.first]!) && carries(w, m))
      out.add(lower.slice(name.first, name.last).join(' '));
    else for (let k = name.first; k < name.last; k++) known.add(lower[k]!);
  }
  for (const key of out) if (key.split(' ').some((word) => known.has(word))) out.delete(key);
  return out;
}

/** Whether words come through the bearer of a name, or to it, where it stands. */
function carries(w: Words, m: Mention): boolean {
  const { lower, form } = w.doc;
  const before = lower[m.first - 1] ?? '';
  const before2 = lower[m.first - 2] ?? '';
  const next = lower[m.last] ?? '';
  const next2 = lower[m.last + 1] ?? '';
  if (TOLD.has(before)) return true;
  if (before === 'by' && HANDED.has(before2)) return true;
  if (before === 'with' && TALK.test(before2)) return true;
  if (before === 'to' && REPORTING_WORDS.has(before2)) return true;
  if (REPORTS.has(next) || (ADVERBS.has(next) && REPORTS.has(next2))) return true;
  if (form[m.last] === ',' && (next2 === 'citing' || next2 === 'quoting')) return true;
  return standsAsMedium(w, m, true);
}

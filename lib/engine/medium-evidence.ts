import { isGivenName } from './lexicon/given-names';
import { ORGANIZATION_ENDINGS } from './lexicon/institutions';
import {
  OUTLET_ENDINGS,
  OUTLETS,
  SHARED_OUTLET_ENDINGS,
  SPEAKING_OUTLETS,
  WEAK_OUTLET_ENDINGS,
} from './lexicon/outlets';
import { words } from './lexicon/words';
import { standsAsMedium } from './medium-context';
import type { Mention } from './mentions';
import type { Words } from './noun-phrase';
import { ADVERBS, HANDED, isSaid, isTitled, REPORTS, TALK, TOLD, WROTE } from './strangers';

/** Of what is done by media, what a single unknown name does only as a medium: `a memo obtained by NAME`. */
const GOT_HOLD = new Set('seen obtained viewed reviewed published'.split(' '));
/** What a name with its article does only as a medium. */
const CARRIED = new Set(
  'seen obtained viewed reviewed quoted carried reported aired printed republished screenshotted broadcast published accessed'.split(
    ' ',
  ),
);
/** Who else is told things under a name with its article: parliaments, courts, powers. */
const AUDIENCES =
  /^(?:dáil|seanad|oireachtas|sejm|riksdag|storting|folketing|eduskunta|riigikogu|saeima|seimas|sabor|rada|cortes|majlis|diet|sabha|senedd|holyrood|stormont|bundesrat|synod|tribunal|bench|jury|panel|summit|inquiry|committee|commission|conference|convention|chamber|union|league|forum|senate|house|commons|lords|assembly|bundestag|knesset|duma|congress|parliament|council|court|kremlin|pentagon|vatican|treasury|cabinet|crown|un|eu|u\.n\.|e\.u\.|americans?|russians?|germans?|french|british)$/;
/** Plurals of initials are people, not a medium: `told MPs`. */
const MEMBERS = /^[A-Z]{2,5}s$/;
/** What is said to the public, as a rule through a medium: `in a statement to NAME`. */
const STATEMENTS = words('statement comments remarks');

/** Whether what stands around a name, or its form, says that a medium bears it. @param stranger see `strangersAmong` */
export function isMedium(w: Words, m: Mention, stranger: boolean): boolean {
  const name = m.name!;
  const { doc } = w;
  const before = doc.lower[m.first - 1] ?? '';
  const before2 = doc.lower[m.first - 2] ?? '';
  const shaped = looksLikeMedium(w, name);
  const plain = m.article !== 'the' || shaped || isTitled(w.doc, m);
  const members = MEMBERS.test(doc.form[name.last - 1]!);
  const guessed = name.kind !== 'place' && !isGivenName(doc.lower[name.first]!);
  if ((shaped || guessed || before2 === 'leaked') && !members && standsAsMedium(w, m, plain)) return true;
  // persons are told things, too: without a shape of its own a name that an analysis calls a person stays one, unless it has an article
  const open =
    !members &&
    (shaped ||
      name.kind === 'organization' ||
      name.kind === 'unknown' ||
      (name.kind === 'person' && (stranger || m.article === 'the')));
  if (open && plain && carriesWords(w, m, stranger)) return true;
  if (before === 'by' && GOT_HOLD.has(before2) && name.last - name.first === 1) return true;
  if (open && m.article === 'the' && carriesUnderArticle(w, m)) return true;
  if (SPEAKING_OUTLETS.has(doc.lower[m.first]!) && m.last === m.first + 1 && doc.shape[m.first] !== 0)
    if (SAYS.has(doc.lower[m.last] ?? '') || SAYS.has(before)) return true;
  if (shaped && (before === 'to' || before === 'by' || before2 === 'according')) return true;
  return before === 'in' && before2 === 'writing';
}

const SAYS = words('said says say wrote writes added adds noted notes reports claimed claims');

/** `told NAME`, `reported by NAME`, `NAME reported`. */
function carriesWords(w: Words, m: Mention, stranger: boolean): boolean {
  const { lower } = w.doc;
  const { kind } = m.name!;
  const before = lower[m.first - 1] ?? '';
  const before2 = lower[m.first - 2] ?? '';
  const next = lower[m.last] ?? '';
  const next2 = lower[m.last + 1] ?? '';
  // `told her | Kyle Mercer was`: she was told
  if (TOLD.has(before) && m.possessor?.form !== 'pronoun') return true;
  if ((before === 'by' || before === 'in') && HANDED.has(before2)) return true;
  if (before === 'in' && WROTE.has(before2) && kind !== 'place') return true;
  // `is quoted as saying by NAME`
  if (before === 'by' && (before2 === 'saying' || before2 === 'writing')) return true;
  // persons are known by their other names
  if (before === 'to' && (stranger || kind === 'unknown' || isTitled(w.doc, m)))
    if (isSaid(w, m.first - 2) || STATEMENTS.has(before2)) return true;
  if (before === 'with' && TALK.test(before2)) return true;
  if (REPORTS.has(next) || (ADVERBS.has(next) && REPORTS.has(next2))) return true;
  return next === ',' && (next2 === 'citing' || next2 === 'quoting');
}

/** `told the Local`, `a memo seen by the Karoo Compass`: a name of no form with its article, and no parliament, court or body. */
function carriesUnderArticle(w: Words, m: Mention): boolean {
  const { doc } = w;
  const { first, last } = m.name!;
  const ending = doc.lower[last - 1]!;
  if (AUDIENCES.test(ending) || ORGANIZATION_ENDINGS.has(ending)) return false;
  if (m.modifiers.length > 0 || m.first + 1 !== first) return false;
  const before = doc.lower[m.first - 1] ?? '';
  const before2 = doc.lower[m.first - 2] ?? '';
  if (TOLD.has(before)) return true;
  // initials are bodies', and a plural is a family's or a people's
  const one = last - first === 1;
  if (one && (doc.shape[first] === 2 || ending.endsWith('s'))) return false;
  if (before === 'by') return CARRIED.has(before2);
  if (before === 'with') return TALK.test(before2);
  if (before === 'tell') return before2 !== 'to';
  return before === 'to' && !one && isSaid(w, m.first - 2);
}

/** Whether the name is in the general list, begins with one of it, or has the form of a medium's, strong or weak. */
function looksLikeMedium({ doc }: Words, { first, last }: { first: number; last: number }): boolean {
  const ending = doc.lower[last - 1]!;
  return (
    OUTLETS.has(doc.lower.slice(first, last).join(' ')) ||
    looksMade(doc.form, first, last) ||
    (last - first > 1 &&
      (OUTLETS.has(doc.lower[first]!) ||
        OUTLET_ENDINGS.has(ending) ||
        WEAK_OUTLET_ENDINGS.has(ending) ||
        SHARED_OUTLET_ENDINGS.has(ending)))
  );
}

/** A word made for a medium: `Newzroom`, `Supersport`, `GhanaWeb`, `Tarnpost`, `ThaiPBS`. */
const MADE =
  /^(?:News|Newz|Nieuws|Tele|Info|Radio)\p{Ll}{3,}$|^\p{Lu}.*(?:News|Web|Wire|Cast|Post|Press|TV|FM|Watch|Leaks|Online)$|^\p{Lu}\p{Ll}{2,}(?:news|wire|zine|sport|radio|vision|leaks|feed|cast|gazette|press|post|blog)$|^(?:PBS|NPR|FM|TV)$/u;
const looksMade = (form: readonly string[], first: number, last: number): boolean =>
  MADE.test(form[first]!) || (last - first > 1 && MADE.test(form[last - 1]!));

import { type Doc, type RawAttribution, TAGS } from '../document';
import { QUOTING } from '../lexicon/manner';
import { REPORTING_WORDS } from '../lexicon/reporting';
import { HEDGE_ADVERBS, SAYING_PARTICIPLES } from '../lexicon/speech';
import { words } from '../lexicon/words';
import { firstTokenFrom } from '../quote-map';
import { FINITE, FINITE_OR_MODAL, tokenEnd } from './shared';

const MARK = /["“”«»‘]/;
const INFINITIVE = TAGS.indexOf('VB');
const WH = words('how what where when who why whether which');
/** What opens a matter that somebody is told. */
const MATTER = words('that of about to not never how what where when who why whether if');
/** How, where and when somebody told something that stands elsewhere. */
const OCCASION = words(`
  between on in at before after during by through via over from with without until differently otherwise
`);
/** `tells a longer story`, `tell it another way`: the story itself comes in another sentence, or none does. */
const TALE =
  /^(?:story|stories|tale|tales|way|ways|differently|otherwise|truth|lie|lies|joke|jokes|anecdote|anecdotes|version|fibs?|time|difference|fortunes?)$/;
const SELF = words(`
  down up off out in on for myself himself herself themselves ourselves yourself itself by
`);

/** Verbs, by the form that ends the cue, that with some objects tell of a deed: others are not looked at. */
const DEEDS = words(
  `tell tells told telling write writes wrote written to see sees saw seen seeing know knows knew known of learn learned learnt learns show shows showed
  shown against off accused suspected convicted charged noted famed for with publish publishes published publishing issue issues issued
  voice voices voiced express expresses expressed argue argues argued about dismiss dismisses dismissed
  reject rejects rejected refuse refuses refused`,
);
const ACCUSED = words('accused suspected convicted charged noted famed acquitted guilty');
/** Who rules, and on what. */
const RULES = words('court courts judge judges jury tribunal magistrate magistrates bench panel justices');
const RULED = words(
  'case cases appeal appeals lawsuit lawsuits suit suits petition petitions application applications motion motions warrant request requests complaint complaints charge charges bid challenge objection bail claim',
);
/** Sources whose showing is a finding. */
const FINDS =
  /\b(?:polls?|surveys?|analys[ie]s|stud(?:y|ies)|data|figures|statistics|records?|reports?|research|census|results|tests?|papers|documents?|filings?|emails?|numbers|models?|projections?|accounts?|audits?|review|inquiry)\b/i;
const LARGE = /^(?:publish|issue)/;

/**
 * Whether a verb that may report tells here of a deed: `tells another story`, `wrote it down`, `does not see it that way`, `knew of cracks`,
 * `will show the film`, `called off the strike`, `a man accused of theft`.
 */
export function isDeed(doc: Doc, r: RawAttribution): boolean {
  const cue = r.cue[0]!;
  const last = tokenEnd(doc, cue);
  const verb = doc.lower[last - 1]!;
  if (!DEEDS.has(verb) || r.cue.length !== 1) return false;
  const body = r.content[0]!;
  const first = firstTokenFrom(doc, cue[0]);
  if (body[0] < cue[1] || r.content.length !== 1) return false;
  const at = firstTokenFrom(doc, body[0]);
  const next = doc.lower[at]!;
  // `A driver accused of theft told police`: an active verb has somebody before `of`
  if (ACCUSED.has(doc.lower[first]!) && first >= last - 2) {
    const source = r.source[0];
    const bare = /^(?:of|for|with)$/.test(doc.lower[first + 1] ?? '');
    if (bare && source && tokenEnd(doc, source) === first) return true;
  }
  if (verb === 'off') return /^call/.test(doc.lower[last - 2] ?? '');
  if (verb === 'against') return /^appeal/.test(doc.lower[last - 2] ?? '');
  if (verb === 'about' || next === 'about')
    return /^argue[sd]?$/.test(verb === 'about' ? doc.lower[last - 2]! : verb);
  // `does not see it that way`, but: `sees it as an insult`
  if (/^s(?:ees?|aw|een|eeing)$/.test(verb)) return next === 'it' && doc.lower[at + 1] !== 'as';
  // `I don't know how to thank them`
  if (verb === 'know') {
    if (!WH.has(next) || doc.lower[at + 1] !== 'to') return false;
    const source = r.source[0] ? doc.lower[firstTokenFrom(doc, r.source[0][0])]! : '';
    return (
      /^(?:i|we)$/.test(source) && doc.lower.slice(first, last).some((x) => /^(?:not|n['’]t|never)$/.test(x))
    );
  }
  if (/^writ|^wrote/.test(verb) && next === 'it') return SELF.has(doc.lower[at + 1] ?? '');
  return !MARK.test(doc.text.slice(...body)) && isBare(doc, r, last, at, verb);
}

/** The same of what has neither clause nor marks in it. */
function isBare(doc: Doc, r: RawAttribution, last: number, at: number, verb: string): boolean {
  const end = tokenEnd(doc, r.content[0]!);
  for (let k = at; k < end; k++)
    if (FINITE_OR_MODAL.includes(doc.tag[k]!) || doc.lower[k] === 'that' || WH.has(doc.lower[k]!))
      return false;
  const before = doc.lower[last - 2] ?? '';
  const next = doc.lower[at]!;
  if (/^t(?:ell|old)/.test(verb))
    return (
      ((OCCASION.has(next) && at === last) ||
        TALE.test(doc.lower[end - 1]!) ||
        (OCCASION.has(next) && end - at < 6)) &&
      !MATTER.has(next)
    );
  // `wrote to the minister three times`
  if (verb === 'to' || (next === 'to' && /^wrote$|^writ/.test(verb))) {
    if (verb === 'to' && !/^(?:wrote|writes?|written)$/.test(before)) return false;
    for (let k = at; k < end; k++)
      if (/^(?:about|asking|saying|to)$/.test(doc.lower[k]!) && k > at) return false;
    return doc.tag[at + 1] !== INFINITIVE || verb === 'to';
  }
  // `knew of cracks`, `had learned of her dismissal`
  if (verb === 'of') return /^(?:kn(?:e|o)w[sn]?|learn(?:s|ed|t)?)$/.test(before);
  if (next === 'of') return /^(?:kn(?:e|o)w[sn]?|learn(?:s|ed|t)?)$/.test(verb);
  if (/^show/.test(verb)) {
    // `The poll showed the mayor gaining ground`
    const source = r.source[0] ? doc.text.slice(...r.source[0]) : '';
    if (FINDS.test(source)) return false;
    for (let k = at; k < end; k++) if (doc.lower[k] === 'to') return false;
    return true;
  }
  // `The court dismissed the case`: a ruling, no words on it
  if (/^(?:dismiss|reject|refus)/.test(verb)) {
    let j = at;
    while (j < end && !/^(?:for|on|in|by|against|over|as|of)$/.test(doc.lower[j]!)) j++;
    const source = r.source[0] ? doc.lower[tokenEnd(doc, r.source[0]) - 1]! : '';
    return RULES.has(source) && RULED.has(doc.lower[j - 1]!);
  }
  if (LARGE.test(verb)) return /^(?:an?|its?|his|her|their|the|no|new|more)$/.test(next);
  return /^(?:voic|express)/.test(verb) && end - at === 1;
}

/** `remarks that surprised the board`: a clause about what was said, whose subject is the pronoun. */
export function isSaidOf(doc: Doc, r: RawAttribution): boolean {
  if (r.source.length > 0 || r.content.length !== 1 || r.cue.length !== 1) return false;
  const last = tokenEnd(doc, r.cue[0]!);
  const at = firstTokenFrom(doc, r.content[0]![0]);
  return (
    at === last &&
    doc.lower[at] === 'that' &&
    NOUNS.includes(doc.tag[last - 1]!) &&
    FINITE.includes(doc.tag[at + 1] ?? -1)
  );
}
const NOUNS = ['NN', 'NNS'].map((t) => TAGS.indexOf(t as (typeof TAGS)[number]));

/**
 * Without those within what another says whose verb does not report: `told the paper that she remained “patient”`. The marks within are
 * the words of whoever is reported, not of her.
 */
export function withoutMute(doc: Doc, list: readonly RawAttribution[]): RawAttribution[] {
  return list.filter((r) => {
    const cue = r.cue[0];
    if (!cue || r.cueHead < 0 || r.cue.length > 1) return true;
    const last = tokenEnd(doc, cue);
    for (let k = firstTokenFrom(doc, cue[0]); k < last; k++)
      if (SPEAKS.has(doc.lower[k]!) || !/\p{L}/u.test(doc.form[k]!)) return true;
    return !list.some(
      (o) => o !== r && o.cueHead >= 0 && o.content.some((s) => s[0] <= cue[0] && cue[1] <= s[1]),
    );
  });
}
const SPEAKS: ReadonlySet<string> = new Set([
  ...REPORTING_WORDS,
  ...QUOTING,
  ...HEDGE_ADVERBS,
  ...SAYING_PARTICIPLES,
  ...words(
    'rumoured rumored confide confides confided boasting bragging joking likened likens liken characterized characterised characterizes ridiculed ridicules credited credits clarified clarifies regretted regrets disowned disavowed encouraged encouraging sworn tweeting posting attacked attacks hailing mocking lauded lauds radioed radios cabled signalled signaled moaned fretted grumbled marvelled allowed proposing promoting assuring describing',
  ),
]);

import { type Doc, type RawAttribution, TAGS } from '../document';
import { words } from '../lexicon/words';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { isDeed, isSaidOf } from './deed';
import { BE, FINITE_OR_MODAL, quoteAt, tokenEnd } from './shared';

/** What somebody declines to do that is no statement with a content: `declined to share the tape`. */
const KEPT = words(
  'comment discuss elaborate share answer talk speak respond give provide go release disclose specify name identify be take offer meet participate appear cooperate reveal apologise apologize sign join attend testify hand return make',
);
/** Refusals to do something else are told as such. */
const TALK = words('comment discuss elaborate answer speak talk respond');
const MARK = /["“”«»‘]/;
const GERUND = TAGS.indexOf('VBG');
const PARTICIPLES = ['VBN', 'VBD'].map((t) => TAGS.indexOf(t as (typeof TAGS)[number]));

/**
 * Whether a verb of saying is part of a turn in which nothing is said: `it goes without saying`, `would have said`, `said it all`, `as they
 * say`, `writing in the paper`; a name that is given or known (`a sheep called “Dozy”`, `known as “the Snake”`); what is remembered, no clause;
 * and words that somebody declined to share.
 */
export function isIdiom(doc: Doc, quotes: readonly QuotePair[], r: RawAttribution): boolean {
  const cue = r.cue[0];
  const body = r.content[0];
  if (!cue || !body || r.cueHead < 0) return false;
  const first = firstTokenFrom(doc, cue[0]);
  const last = tokenEnd(doc, cue);
  const source = r.source[0] ? firstTokenFrom(doc, r.source[0][0]) : -1;
  if (
    source >= 0 &&
    NOBODY.has(doc.lower[source]!) &&
    (doc.lower[source] !== 'no' || doc.lower[source + 1] === 'one')
  )
    return true;
  const verb = doc.lower[last - 1]!;
  // one look tells most verbs from those that have such turns
  return (
    (TURNS.has(verb) &&
      isTurn(doc, first, last, source >= 0 ? doc.lower[source]! : '', doc.text.slice(...body))) ||
    ((NAMERS.has(verb) || doc.lower[first] === 'known') && isNaming(doc, quotes, r, first, last)) ||
    (KEEPERS.has(doc.lower[first]!) || KEEPERS.has(verb) || KEEPERS.has(doc.lower[last - 2] ?? '')
      ? isKept(doc, r, first, last)
      : false) ||
    isBareSubject(doc, r, first, last) ||
    (REMEMBERS.has(verb) && isMemory(doc, r)) ||
    isDeed(doc, r) ||
    isSaidOf(doc, r)
  );
}
const NOBODY = words('nobody no no-one none neither');
const TURNS = words(
  'saying say says said to respond responds responded told asked called answered replied argued thought described dismissed discharged excused post posts posted tweet tweets tweeted share shares shared upload uploaded write writes wrote written writing speaking talking',
);
const NAMERS = words(
  'named nicknamed christened titled entitled bearing bear bears bore as known knew know knows call calls called calling dubbed',
);
const KEEPERS = words('decline declines declined declining refuse refuses refused refusing would will could');
const REMEMBERS = words('remember remembers remembered');

const PEN_NAME = words('name pseudonym pen-name byline alias nickname handle');

function isTurn(doc: Doc, first: number, last: number, source: string, text: string): boolean {
  const { lower } = doc;
  const verb = lower[last - 1]!;
  if (verb === 'saying' && lower[last - 2] === 'without' && /^go/.test(lower[last - 3] ?? '')) return true;
  if (
    verb === 'saying' &&
    lower[first - 1] === 'without' &&
    /^(?:goes|went|go)$/.test(lower[first - 2] ?? '')
  )
    return true;
  // `That said, she went on`
  if (
    source === 'that' &&
    verb === 'said' &&
    doc.form[last] === ',' &&
    doc.sentences[doc.sentenceOf[first]!]!.first === first - 1 &&
    !MARK.test(text.slice(0, 2))
  )
    return true;
  // `wrote under the name “Dozy”`
  if (
    /^writ(?:es?|ten|ing)$|^wrote$/.test(verb) &&
    /^under$/.test(lower[last] ?? '') &&
    PEN_NAME.has(lower[last + 2] ?? '')
  )
    return true;
  if (source === 'they' && verb === 'say' && lower[first - 2] === 'as' && first - 1 === last - 2) return true;
  if (
    text.length < 18 &&
    /^s(?:ays?|aid)$/.test(verb) &&
    /^(?:it all|so much|everything|a lot(?: of things)?|many things|volumes|plenty)$/i.test(text)
  )
    return true;
  // `did not respond to requests for comment`
  if (
    /^to$|^respon/.test(verb) &&
    /^(?:to )?(?:[\w-]+ ){0,3}(?:requests?|messages?|emails?|calls?|questions?|inquir(?:y|ies)) (?:for|seeking) (?:comment|an interview|a response|more information)/.test(
      text,
    )
  )
    return true;
  // `had been dismissed from the army`, `posted a picture of a fish`
  if (/^(?:dismissed|discharged|excused)$/.test(verb) && /^from /.test(text)) return true;
  if (
    /^(?:post|tweet|shar|upload)\w*$/.test(verb) &&
    /^(?:an?|the|his|her|their|this|two|several)(?: [\w-]+){0,2} (?:picture|photo|photograph|image|video|clip|selfie|meme|cartoon|drawing|link|emoji|footage|gif)s?\b/i.test(
      text,
    ) &&
    !MARK.test(text)
  )
    return true;
  // `I’d have said six weeks`
  const modal = lower[last - 2] === 'have' ? (lower[last - 3] ?? '') : '';
  if (
    /^(?:would|could|might|should|['’]?d)$/.test(modal) &&
    /^(?:said|told|asked|called|answered|replied|argued|thought|described)$/.test(verb)
  )
    return true;
  // `Writing in the paper, Ann Reed called …`
  return (
    first === last - 1 &&
    /^(?:writing|speaking|talking)$/.test(verb) &&
    /^(?:in|for|on|to|at|with|from|before|after|during)$/.test(lower[last] ?? '') &&
    (doc.form[first - 1] === ',' || doc.sentences[doc.sentenceOf[first]!]!.first === first) &&
    !MARK.test(text.slice(0, 2))
  );
}

/** `a sheep called “Dozy”`, `its owner was known as “Captain”`, `named it “Hope”`. */
function isNaming(
  doc: Doc,
  quotes: readonly QuotePair[],
  r: RawAttribution,
  first: number,
  last: number,
): boolean {
  const cue = doc.lower.slice(first, last);
  const body = r.content[r.content.length - 1]!;
  const after = doc.text.slice(body[0], body[1]);
  if (/^(?:named|nicknamed|christened|titled|entitled|bearing|bear|bears|bore)$/.test(cue[cue.length - 1]!))
    return MARK.test(after);
  if (
    /^(?:known|knew|knows|know)$/.test(cue.find((x) => /^kn/.test(x)) ?? '') &&
    (cue[cue.length - 1] === 'as' || /\bas ["“‘]/.test(after))
  )
    return true;
  // `calls its largest boat the “Patient Greta”`: a name, written large behind its article
  if (
    /^(?:calls?|called|calling)$/.test(cue[cue.length - 1]!) &&
    /\bthe ["“‘'](?:\p{Lu}[\p{L}’'-]*\s?)+[.,]?["”’']$/u.test(after) &&
    !/^the ["“‘']/.test(after)
  )
    return true;
  if (cue.length !== 1 || !/^(?:called|dubbed)$/.test(cue[0]!) || r.content.length !== 1) return false;
  const q = quoteAt(quotes, doc.start[last] ?? -1);
  // `in what S called “C”`
  const source = r.source[0] ? firstTokenFrom(doc, r.source[0][0]) : first;
  if (/^(?:what|which|that|something)$/.test(doc.lower[source - 1] ?? '')) return false;
  // active `called` has an object before the name
  return (
    q !== undefined && body[0] === q.start && r.source.length === 1 && tokenEnd(doc, r.source[0]!) === first
  );
}

/** `declined to share the tape`, `would not discuss leaks`: no clause tells what was kept back. */
function isKept(doc: Doc, r: RawAttribution, first: number, last: number): boolean {
  const body = r.content[0]!;
  if (body[0] < r.cue[0]![1]) return false;
  const start = firstTokenFrom(doc, body[0]);
  const end = tokenEnd(doc, body);
  const cue = doc.lower.slice(first, last);
  const at = cue.findIndex((x) => /^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing))$/.test(x));
  let verb = '';
  if (at >= 0)
    verb =
      doc.lower[start] === 'to'
        ? doc.lower[start + 1]!
        : cue[cue.length - 1] === 'to'
          ? doc.lower[start]!
          : cue[cue.length - 1]!;
  else if (
    /^(?:would|will|could)$/.test(cue[0]!) &&
    /^(?:not|n['’]t|never)$/.test(cue[1] ?? '') &&
    /^(?:discuss|comment|elaborate|answer|respond|speak|talk)$/.test(cue[cue.length - 1]!)
  )
    verb = 'discuss';
  const refused = at >= 0 && /^refus/.test(cue[at]!);
  if (!(refused ? TALK : KEPT).has(verb)) return false;
  // `declined to comment on whether`
  if (/^(?:comment|elaborate|talk|speak|respond)$/.test(verb)) return true;
  for (let k = start; k < end; k++)
    if (/^(?:whether|if|why|how|who|what|when|where|that)$/.test(doc.lower[k]!) || MARK.test(doc.form[k]!))
      return false;
  return true;
}

/** `[The club] have told their story`: a subject taken for what somebody nobody names has told. */
function isBareSubject(doc: Doc, r: RawAttribution, first: number, last: number): boolean {
  if (r.source.length > 0 || r.content.length !== 1 || r.content[0]![1] > r.cue[0]![0]) return false;
  const body = r.content[0]!;
  const end = tokenEnd(doc, body);
  if (MARK.test(doc.text.slice(...body)) || (end !== first && end - firstTokenFrom(doc, body[0]) > 3))
    return false;
  for (let k = first; k < last; k++) if (BE.has(doc.lower[k]!)) return false;
  if (BE.has(doc.lower[first - 1] ?? '') || !FINITE_OR_MODAL.includes(doc.tag[first]!)) return false;
  for (let k = firstTokenFrom(doc, body[0]); k < first; k++)
    if (FINITE_OR_MODAL.includes(doc.tag[k]!)) return false;
  return true;
}

/** `remembers a quieter man`, `remembered the perfume`: what is remembered is a thing, not what somebody said of it. */
function isMemory(doc: Doc, r: RawAttribution): boolean {
  const body = r.content[0]!;
  if (r.content.length !== 1 || body[0] < r.cue[0]![1]) return false;
  const end = tokenEnd(doc, body);
  for (let k = firstTokenFrom(doc, body[0]); k < end; k++)
    if (
      MARK.test(doc.form[k]!) ||
      FINITE_OR_MODAL.includes(doc.tag[k]!) ||
      doc.tag[k] === GERUND ||
      PARTICIPLES.includes(doc.tag[k]!) ||
      /^(?:that|how|when|what|why|who|where|to)$/.test(doc.lower[k]!)
    )
      return false;
  return true;
}

/** `The complaint quotes a message in which S wrote “C”`: a document that quotes another carries it, and says nothing itself. */
export function withoutQuoting(doc: Doc, list: readonly RawAttribution[]): RawAttribution[] {
  const { lower, text } = doc;
  return list.filter((r) => {
    const body = r.content[0];
    if (
      !body ||
      r.cueHead < 0 ||
      !/^(?:quotes?|quoted|cites?|cited|reads?|quoting|citing)$/.test(lower[r.cueHead]!)
    )
      return true;
    // `cites a director who regards …`, `quotes the skipper, Bo Ek, saying …`
    const speaks = list.some((o) => {
      const cue = o.cue[0];
      if (o === r || !cue || cue[0] <= body[0] || cue[1] > body[1] || /["“«]/.test(text[body[0]]!))
        return false;
      const k = firstTokenFrom(doc, cue[0]);
      return lower[k - 1] === 'who' || /^(?:saying|telling)$/.test(lower[k]!);
    });
    if (speaks) return false;
    const at = text.slice(...body).search(/\b(?:in|on) which\b/);
    return at < 0 || !list.some((o) => o !== r && o.cue.some((s) => body[0] + at < s[0] && s[1] <= body[1]));
  });
}

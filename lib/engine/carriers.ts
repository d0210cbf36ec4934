import type { Relay } from '../model/attribution';
import { clauseSubject, employer, subjectBefore } from './agent';
import { bystanders } from './bystanders';
import { addCarrier, FOOTAGE, handedOn } from './carried-documents';
import { onDaysShow } from './days-show';
import type { TokenRange } from './document';
import type { Draft } from './draft';
import type { Entity } from './entity';
import { FIRM, HANDLES, OF_SPEECH } from './lexicon/messengers';
import { CARRY_VERBS } from './lexicon/speech';
import type { Mention } from './mentions';
import { nounPhraseBefore } from './noun-phrase';
import { aired, link, record, spokenTo, TALKS } from './occasions';
import { isDocument, isOutlet, mediumOf, type Party, partyAt, relayOf, type Scene } from './scene';
import { typeOf } from './source-type';
import { Word } from './word';
import { WordFilter } from './word-filter';

/** Words in a sentence that say through whom its statements came. */
export interface Carrier {
  /** Token where it stands. */
  at: number;
  /** From the reader outwards: 0 a medium that reports all of it, 1 who got hold of a document, 2 the document, 3 whom the speaker addressed. */
  rank: number;
  relays: Relay[];
  /** Which statements of the sentence it concerns: all, the nearest, or those of one source. */
  scope: 'all' | 'near' | 'source';
  /** Token of the source's head, for `source`. */
  source: number;
  entity: Entity | null;
  /** Opens its sentence: it concerns all that the sentence tells. */
  initial?: boolean;
  /** Opens a clause joined to the one before: `…, and in a message leaked by an aide he said`. */
  joined?: boolean;
  /** `in the interview`: the medium of the last one, for speakers of whom no other is known. */
  occasion?: Relay;
}

const OCCASIONS = new Set(
  'interview interviews comments comment remarks conversation appearance column op-ed essay statement article piece call briefing testimony quote quotes'.split(
    ' ',
  ),
);
const MESSENGERS = new Set(
  'spokesman spokeswoman spokesperson spokespeople lawyer lawyers attorney attorneys solicitor barrister counsel representative representatives aide aides agent publicist interpreter translator intermediary intermediaries family relative relatives friend'.split(
    ' ',
  ),
);
/** What one writes to a medium. */
const WRITTEN = new Set(
  'email emails e-mail message messages text answer answers response responses reply replies note letter'.split(
    ' ',
  ),
);
const GIVEN = /^(?:given|sent|provided|released|issued|made|e?mailed)$/;
const SPEAKING = new Set(
  'responding replying spoke speaks talked speaking talking writing appearing interviewed'.split(' '),
);

/** `A teammate quoted alongside him`: where the other was. */
const ALSO_QUOTED = new Set('quoted cited interviewed named appearing speaking heard'.split(' '));

/** What media do before somebody answers. */
const ASKED = new Set('asked pressed quizzed questioned contacted reached approached interviewed'.split(' '));
const QUESTIONS = new Set('question questions query queries inquiry inquiries'.split(' '));

/** The words at which a carrier can be found: the others of a sentence are passed over. */
const MAY_CARRY = new WordFilter([
  ...'per according citing quoting responding replying on through via during in when'.split(' '),
  ...SPEAKING,
  ...OCCASIONS,
  ...WRITTEN,
  ...QUESTIONS,
  ...ASKED,
  ...ALSO_QUOTED,
  ...CARRY_VERBS,
]);

/** All carriers of one sentence, in reading order. Fills `scene.carriers` with how documents got out. */
export function findCarriers(
  scene: Scene,
  { first, last }: TokenRange,
  mentions: readonly Mention[],
  siblings: readonly Draft[],
): Carrier[] {
  const out: Carrier[] = [];
  const { doc, cls } = scene.w;
  const add = (
    at: number,
    rank: number,
    p: Party | null,
    cue: TokenRange,
    scope: Carrier['scope'],
    source = -1,
  ) => {
    if (!p) return;
    p = mediumOf(scene, p) ?? p;
    const relay = relayOf(scene, p, [cue]);
    const inherited = p.entity ? (scene.carriers.get(p.entity) ?? []) : [];
    // a recording that a medium aired shows what was said itself
    const own = inherited.length > 0 && FOOTAGE.test(p.mention.noun) ? null : relay;
    const relays = own ? [...inherited, own] : inherited;
    if (relays.length > 0) out.push({ at, rank, relays, scope, source, entity: p.entity });
  };
  // how documents got out comes first: `According to a transcript obtained by …`
  handedOn(scene, { first, last }, out);
  for (let k = first; k < last - 1; k++) {
    if (!MAY_CARRY.has(doc, k)) continue;
    const lower = doc.lower[k]!;
    const next = doc.lower[k + 1]!;
    if (lower === 'per' && scene.cueAt[k] === 0 && (k === first || doc.form[k - 1] === ',')) {
      const p = carrierAt(scene, k + 1, last);
      if (p) add(k, isOutlet(p) ? 0 : isDocument(p) ? 2 : 2.5, p, { first: k, last: k + 1 }, 'all');
    } else if (lower === 'according' && next === 'to' && scene.cueAt[k] === 0) {
      const p = carrierAt(scene, k + 2, last);
      if (p) add(k, isOutlet(p) ? 0 : isDocument(p) ? 2 : 2.5, p, { first: k, last: k + 2 }, 'all');
    } else if ((lower === 'citing' || lower === 'quoting') && doc.lower[k - 1] !== 'without') {
      citedBy(scene, k, last);
      if (scene.cueAt[k] === 0) add(k, 2, partyAt(scene, k + 1, last), { first: k, last: k + 1 }, 'all');
    } else if (SPEAKING.has(lower) && /^(?:to|with|on|in|for|by)$/.test(next)) {
      spokenTo(scene, k, k + 2, last, add);
    } else if (OCCASIONS.has(lower) && /^(?:with|to|on|for|in|by)$/.test(next)) {
      spokenTo(scene, k, k + 2, last, add);
    } else if ((WRITTEN.has(lower) || lower === 'responding' || lower === 'replying') && next === 'to') {
      spokenTo(scene, k, k + 2, last, add);
    } else if (
      (OCCASIONS.has(lower) || WRITTEN.has(lower)) &&
      GIVEN.test(next) &&
      doc.lower[k + 2] === 'to'
    ) {
      spokenTo(scene, k, k + 3, last, add);
    } else if (QUESTIONS.has(lower) && /^(?:from|by)$/.test(next)) {
      // `in response to questions from Reuters`
      spokenTo(scene, k, k + 2, last, add);
    } else if (
      ASKED.has(lower) &&
      (next === 'by' || (doc.lower[k + 2] === 'comment' && doc.lower[k + 3] === 'by')) &&
      (k === first || doc.shape[k - 1] === 4 || doc.lower[k - 1] === 'when')
    ) {
      const by = next === 'by' ? k + 2 : k + 4;
      const asked = partyAt(scene, by, last);
      const p = asked && !isOutlet(asked) ? employer(scene, asked, last) : asked;
      if (p && isOutlet(p)) add(k, 3, p, { first: k, last: by }, 'near');
    } else if (lower === 'on' && next === 'the' && doc.lower[k + 2] === 'same') {
      record(scene, k, last, add, out);
    } else if (lower === 'on' && scene.cueAt[k] === 0) {
      aired(scene, k, last, add);
      onDaysShow(scene, k, last, add, out);
    } else if (lower === 'through' || lower === 'via') {
      const p = partyAt(scene, k + 1, last);
      if (p && isMessenger(p) && !isDoneThrough(scene, k)) add(k, 3, p, { first: k, last: k + 1 }, 'near');
      // `Reaction from City Hall, via the agency: …`
      else if (p && lower === 'via' && p.mention.form !== 'pronoun' && isOutlet(p)) {
        const heads = doc.form[p.range.last] === ':';
        add(k, 3, p, { first: k, last: k + 1 }, heads ? 'all' : 'near');
      }
    } else if (lower === 'during' && next === 'the' && TALKS.has(doc.lower[k + 2]!)) {
      link(scene, k, k + 3, out);
    } else if (ALSO_QUOTED.has(lower) && /^(?:alongside|beside|next)$/.test(next)) {
      link(scene, k, k + 2, out);
    } else if (lower === 'in') {
      record(scene, k, last, add, out);
    } else if (lower === 'when' && scene.cueAt[k] === 0) {
      const p = partyAt(scene, k + 1, last);
      if (
        p &&
        isOutlet(p) &&
        (/^(?:ask|press|quiz|question|contact|approach|challenge)/.test(doc.lower[p.range.last] ?? '') ||
          // `when the station put this to him`
          (doc.lower[p.range.last] === 'put' &&
            doc.lower.slice(p.range.last + 2, p.range.last + 5).includes('to')))
      )
        add(k, 3, p, { first: p.range.last, last: p.range.last + 1 }, 'near');
    } else if (
      CARRY_VERBS.has(lower) &&
      cls[k] === Word.Verb &&
      next !== 'by' &&
      doc.lower[k + 2] !== 'by' &&
      (scene.cueAt[k] === 0 || isAside(scene, k, last)) &&
      k > first
    ) {
      const p = subjectBefore(scene, k) ?? null;
      if (p && p.mention.form !== 'pronoun' && (isOutlet(p) || isDocument(p)) && p.range.last <= k)
        add(k, 0, p, { first: k, last: k + 1 }, 'all');
    }
  }
  bystanders(scene, mentions, siblings, out);
  for (const c of out) {
    c.initial = c.at === first || (c.at === first + 1 && doc.shape[first] === 4);
    c.joined = /^(?:and|but|while|though)$/.test(doc.lower[c.at - 1] ?? '');
  }
  return out.sort((a, b) => a.at - b.at);
}

/** `The agency said, citing a leaked transcript`: what later sentences tell of the transcript came the same way. */
function citedBy(scene: Scene, citing: number, last: number): void {
  const what = partyAt(scene, citing + 1, last);
  const who = what?.entity && isDocument(what) ? clauseSubject(scene, citing) : null;
  const relay = who && isOutlet(who) ? relayOf(scene, who, [{ first: citing, last: citing + 1 }]) : null;
  if (relay) addCarrier(scene, what!, relay);
}

/** Who passes words on: `through a spokesman`, `via his driver`, but not `through the minister`. */
function isMessenger({ mention, entity }: Party): boolean {
  if (MESSENGERS.has(mention.noun)) return true;
  // `through a public relations firm`, `via her law firm`
  if (FIRM.test(mention.noun) && mention.modifiers.some((m) => OF_SPEECH.test(m))) return true;
  if (mention.article !== 'possessive' && mention.article !== 'a') return false;
  return /^(?:person|unnamed)$/.test(typeOf(mention, entity)) && mention.form === 'nominal';
}

/** `alleges that he took cash | through an aide`: a thing went through somebody, no words. */
function isDoneThrough({ w, cueAt }: Scene, k: number): boolean {
  const { first } = w.doc.sentences[w.doc.sentenceOf[k]!]!;
  let j = k - 1;
  while (j > first && w.cls[j] !== Word.Verb) j--;
  const handled = (at: number) => cueAt[at] === 0 && HANDLES.test(w.doc.lower[at]!);
  return handled(j) || handled(k - 1);
}

/** The party that begins at `i`; the medium for its own account: `according to the Herald’s report`. */
function carrierAt(scene: Scene, i: number, last: number): Party | null {
  const p = partyAt(scene, i, last);
  return p && (mediumOf(scene, p) ?? p);
}

/** `The minister, the agency | reported on Monday, called it late`: behind the aside the verb of its subject follows. */
function isAside({ w }: Scene, verb: number, last: number): boolean {
  for (let k = verb + 1; k < Math.min(last - 1, verb + 4); k++)
    if (w.doc.form[k] === ',') {
      const np = nounPhraseBefore(w, verb, w.doc.sentences[w.doc.sentenceOf[verb]!]!.first);
      return np !== null && w.doc.form[np.first - 1] === ',' && w.cls[k + 1] === Word.Verb;
    }
  return false;
}

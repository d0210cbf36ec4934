import type { Relay } from '../model/attribution';
import { subjectBefore } from './agent';
import { handedOn } from './carried-documents';
import type { TokenRange } from './document';
import type { Entity } from './entity';
import { CARRY_VERBS } from './lexicon/speech';
import { nounPhraseBefore } from './noun-phrase';
import { isDocument, isOutlet, type Party, partyAt, relayOf, type Scene } from './scene';
import { Word } from './word-class';

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

/** Sentences over which `the interview` still means the one last spoken of. */
const NEAR = 8;

const OCCASIONS = new Set(
  'interview interviews comments comment remarks conversation appearance column op-ed essay statement article piece call briefing testimony quote quotes'.split(
    ' ',
  ),
);
const SAME = new Set(
  'newspaper paper magazine weekly daily journal newsletter channel station blog show interview conversation post broadcast appearance programme program podcast letter message email statement article column speech'.split(
    ' ',
  ),
);
/** Documents in which others set down what was said: a relay even when nobody is named who got them. */
const RECORDS = new Set('transcript transcripts minutes recording release testimony log logs'.split(' '));
const MESSENGERS = new Set(
  'spokesman spokeswoman spokesperson lawyer lawyers attorney representative aide agent publicist interpreter translator intermediary'.split(
    ' ',
  ),
);
const TALKS = new Set(
  'interview interviews conversation broadcast podcast programme program appearance'.split(' '),
);
const WRITING = new Set('wrote writes written argued argues'.split(' '));
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

/** What media do before somebody answers. */
const ASKED = /^(?:asked|pressed|quizzed|questioned|contacted|reached|approached|interviewed)$/;

/** All carriers of one sentence, in reading order. Fills `scene.carriers` with how documents got out. */
export function findCarriers(scene: Scene, { first, last }: TokenRange): Carrier[] {
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
    const relay = relayOf(scene, p, [cue]);
    const inherited = p.entity ? (scene.carriers.get(p.entity) ?? []) : [];
    const relays = relay ? [...inherited, relay] : inherited;
    if (relays.length > 0) out.push({ at, rank, relays, scope, source, entity: p.entity });
  };
  // how documents got out comes first: `According to a transcript obtained by …`
  handedOn(scene, { first, last }, out);
  for (let k = first; k < last - 1; k++) {
    const lower = doc.lower[k]!;
    const next = doc.lower[k + 1]!;
    if (lower === 'per' && scene.cueAt[k] === 0 && (k === first || doc.form[k - 1] === ',')) {
      const p = partyAt(scene, k + 1, last);
      if (p) add(k, isOutlet(p) ? 0 : isDocument(p) ? 2 : 2.5, p, { first: k, last: k + 1 }, 'all');
    } else if (lower === 'according' && next === 'to' && scene.cueAt[k] === 0) {
      const p = partyAt(scene, k + 2, last);
      if (p) add(k, isOutlet(p) ? 0 : isDocument(p) ? 2 : 2.5, p, { first: k, last: k + 2 }, 'all');
    } else if ((lower === 'citing' || lower === 'quoting') && scene.cueAt[k] === 0) {
      add(k, 2, partyAt(scene, k + 1, last), { first: k, last: k + 1 }, 'all');
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
    } else if (/^(?:questions?|quer(?:y|ies)|inquir(?:y|ies))$/.test(lower) && /^(?:from|by)$/.test(next)) {
      // `in response to questions from Reuters`
      spokenTo(scene, k, k + 2, last, add);
    } else if (ASKED.test(lower) && next === 'by' && (k === first || doc.shape[k - 1] === 4)) {
      const p = partyAt(scene, k + 2, last);
      if (p && isOutlet(p)) add(k, 3, p, { first: k, last: k + 2 }, 'near');
    } else if (lower === 'on' && scene.cueAt[k] === 0) {
      aired(scene, k, last, add);
    } else if (lower === 'through' || lower === 'via') {
      const p = partyAt(scene, k + 1, last);
      if (p && MESSENGERS.has(p.mention.noun)) add(k, 3, p, { first: k, last: k + 1 }, 'near');
    } else if (lower === 'during' && next === 'the' && TALKS.has(doc.lower[k + 2]!)) {
      link(scene, k, k + 3, out);
    } else if (lower === 'in') {
      record(scene, k, last, add, out);
    } else if (lower === 'when' && scene.cueAt[k] === 0) {
      const p = partyAt(scene, k + 1, last);
      if (
        p &&
        isOutlet(p) &&
        /^(?:ask|press|quiz|question|contact|approach)/.test(doc.lower[p.range.last] ?? '')
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
  for (const c of out) {
    c.initial = c.at === first || (c.at === first + 1 && doc.shape[first] === 4);
    c.joined = /^(?:and|but|while|though)$/.test(doc.lower[c.at - 1] ?? '');
  }
  return out.sort((a, b) => a.at - b.at);
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

type Add = (
  at: number,
  rank: number,
  p: Party | null,
  cue: TokenRange,
  scope: Carrier['scope'],
  source?: number,
) => void;

/** `In an interview with Al Jazeera`, `Speaking on the … podcast`, `Writing in …`. */
function spokenTo(scene: Scene, k: number, from: number, last: number, add: Add): void {
  const p = partyAt(scene, from, last);
  if (!p || !isOutlet(p)) return;
  const { doc } = scene.w;
  let begin = k;
  while (
    begin > 0 &&
    /^(?:in|an|a|the|his|her|recent|exclusive|televised|phone|telephone|radio|tv|during)$/.test(
      doc.lower[begin - 1]!,
    )
  )
    begin--;
  const cue = { first: begin, last: from };
  add(k, 3, p, cue, 'near');
  const relay = relayOf(scene, p, [cue]);
  if (relay) scene.occasion = { at: k, relay };
}

/** `said on state television`, `appearing on the podcast NAME`, `in the same newspaper`: the medium itself as the place of words. */
function aired(scene: Scene, k: number, last: number, add: Add): void {
  const p = partyAt(scene, k + 1, last);
  // one's own channel is no relay
  if (p && p.mention.form !== 'pronoun' && !p.mention.possessor && isOutlet(p))
    add(k, 3, p, { first: k, last: k + 1 }, 'near');
}

/** The medium last named before token `k`, in its sentence or the one before. */
function mediumBefore({ w, coref }: Scene, k: number): Entity | null {
  const floor = w.doc.sentences[Math.max(0, w.doc.sentenceOf[k]! - 1)]!.first;
  for (let j = k - 1; j >= floor; j--) {
    if (w.cls[j] !== Word.Name && w.cls[j] !== Word.Noun) continue;
    const mention = coref.mentionAt({ first: j, last: j + 1 });
    const entity = mention?.head === j ? coref.entityAt(mention) : null;
    if (entity?.name && entity.kind === 'outlet') return entity;
  }
  return null;
}

/** `in the interview`, with nothing behind it that says which: the occasion last spoken of. Whether it is such a link. */
function link(scene: Scene, k: number, after: number, out: Carrier[]): boolean {
  if (/^(?:with|to|on|for|by|of|published|broadcast|aired)$/.test(scene.w.doc.lower[after] ?? ''))
    return false;
  const { sentenceOf } = scene.w.doc;
  const last = scene.occasion;
  const carrier: Carrier = { at: k, rank: 3, relays: [], scope: 'near', source: -1, entity: null };
  if (last && sentenceOf[k]! - sentenceOf[last.at]! <= NEAR) carrier.occasion = last.relay;
  out.push(carrier);
  return true;
}

/** `In a transcript …`, `in a … press release`, `in the same interview`. */
function record(scene: Scene, k: number, last: number, add: Add, out: Carrier[]): void {
  const { lower } = scene.w.doc;
  if (lower[k + 1] === 'the' && lower[k + 2] === 'same' && SAME.has(lower[k + 3] ?? '')) {
    const same = partyAt(scene, k + 1, last);
    if (same && isOutlet(same)) {
      add(
        k,
        3,
        { ...same, entity: mediumBefore(scene, k) ?? same.entity },
        { first: k, last: k + 1 },
        'near',
      );
      return;
    }
    const relays = (same?.entity && scene.carriers.get(same.entity)) || [];
    out.push({ at: k, rank: 3, relays, scope: 'near', source: -1, entity: null });
    return;
  }
  if (lower[k + 1] === 'the' && TALKS.has(lower[k + 2] ?? '') && link(scene, k, k + 3, out)) return;
  const p = partyAt(scene, k + 1, last);
  if (!p) return;
  if (WRITING.has(lower[k - 1] ?? '') && p.mention.name && isOutlet(p)) {
    add(k, 3, p, { first: k, last: k + 1 }, 'near');
    return;
  }
  const { noun } = p.mention;
  const { doc } = scene.w;
  if (
    noun === 'minutes' &&
    p.mention.article === 'none' &&
    !p.mention.possessor &&
    doc.lower[p.mention.last] !== 'of'
  )
    return;
  const own =
    noun === 'release'
      ? !p.mention.modifiers.some((m) =>
          doc.form
            .slice(p.range.first, p.range.last)
            .some((f) => f.toLowerCase() === m && /^\p{Lu}/u.test(f)),
        )
      : !RECORDS.has(noun);
  if (!own) add(k, 2, p, { first: k, last: k + 1 }, 'near');
  // one's own letter is no relay, but who saw it is
  else if (p.entity && scene.carriers.has(p.entity)) {
    const relays = scene.carriers.get(p.entity)!;
    out.push({ at: k, rank: 1, relays, scope: 'near', source: -1, entity: null });
  }
}

/** `a diplomat who briefed The New York Times`: the medium that the clause after a source names. */
export function briefed(scene: Scene, source: TokenRange, limit: number): Relay | null {
  const { doc } = scene.w;
  const k = doc.form[source.last] === ',' ? source.last + 1 : source.last;
  if (doc.lower[k] !== 'who' && doc.lower[k] !== 'speaking' && doc.lower[k] !== 'interviewed') return null;
  for (let j = k; j < Math.min(limit, k + 6); j++) {
    if (!/^(?:briefed|told|to|with|by|informed)$/.test(doc.lower[j]!)) continue;
    const p = partyAt(scene, j + 1, limit);
    if (p && isOutlet(p)) return relayOf(scene, p, [{ first: j, last: j + 1 }]);
  }
  return null;
}

import type { Relay } from '../model/attribution';
import { employer, quotingAgent, recipient } from './agent';
import { carriersOfDocument } from './carried-again';
import { FOOTAGE } from './carried-documents';
import { carriedLater } from './carried-later';
import { type Carrier, findCarriers } from './carriers';
import type { TokenRange } from './document';
import { anchorOf, type Draft, tokensOf } from './draft';
import { HEDGE_NOUNS } from './lexicon/speech';
import { words } from './lexicon/words';
import { briefed } from './occasions';
import {
  isDocument,
  isOutlet,
  isPublisher,
  mediumOf,
  partyAt,
  partyIn,
  relayOf,
  type Scene,
  sentenceOf,
} from './scene';
import { firstOfSentences } from './sentence-index';

/** The relay nobody names. */
export const UNKNOWN_RELAY: Relay = { spans: [], name: null, type: 'unknown', cue: [] };

/** A found relay with its place in the chain. */
interface Link {
  rank: number;
  at: number;
  relay: Relay;
}

/**
 * Finds for each draft through whom it came, from the reader outwards, and sets `relays`. A nested statement came
 * through all that its parent came through, then through the parent's speaker, then through what its own sentence
 * names. A hedge without a named relay makes one unknown relay.
 */
export function linkRelays(scene: Scene, drafts: readonly Draft[]): void {
  const carriersIn = new Map<number, Carrier[]>();
  const byDepth = [...drafts].sort((a, b) => depth(a) - depth(b) || anchorOf(a) - anchorOf(b));
  const siblings = bySentence(scene, drafts);
  // of every sentence, in reading order: what one tells of documents and interviews holds for later ones
  const { mentions } = scene.coref;
  const from = firstOfSentences(mentions, scene.w.doc.sentences.length);
  scene.w.doc.sentences.forEach((sentence, s) => {
    carriersIn.set(
      s,
      findCarriers(scene, sentence, mentions.slice(from[s], from[s + 1]), siblings.get(s) ?? []),
    );
  });
  const later = carriedLater(scene, siblings);
  for (const d of byDepth) {
    const s = scene.w.doc.sentenceOf[anchorOf(d)]!;
    const own = ownRelays(scene, d, carriersIn.get(s)!, siblings.get(s)!);
    const relays = throughParent(scene, d);
    for (const r of [...own, ...(own.length === 0 ? (later.get(d) ?? []) : [])])
      if (!relays.some((x) => sameRelay(x, r))) relays.push(r);
    if (d.hedge.length > 0 && relays.length === 0) relays.push(UNKNOWN_RELAY);
    d.relays = relays;
  }
}

function depth(d: Draft): number {
  let n = 0;
  for (let p = d.parent; p && n < 20; p = p.parent) n++;
  return n;
}

function bySentence(scene: Scene, drafts: readonly Draft[]): Map<number, Draft[]> {
  const out = new Map<number, Draft[]>();
  for (const d of drafts) {
    const s = scene.w.doc.sentenceOf[anchorOf(d)]!;
    const list = out.get(s);
    if (list) list.push(d);
    else out.set(s, [d]);
  }
  return out;
}

/** The same party, once with more words: `DZMM radio` and `DZMM`. */
const sameRelay = (a: Relay, b: Relay) =>
  a.name === b.name ||
  (a.type === 'outlet' &&
    b.type === 'outlet' &&
    a.name !== null &&
    b.name !== null &&
    (a.name.startsWith(`${b.name} `) || b.name.startsWith(`${a.name} `)));

/** What the parent came through, and its speaker. Quoting oneself adds nobody. */
function throughParent(scene: Scene, d: Draft): Relay[] {
  const { parent } = d;
  if (!parent) return [];
  const relays = [...parent.relays];
  if (!parent.sourceTokens) {
    if (parent.cue.length > 0 && !relays.some((r) => r.name === null)) relays.push(UNKNOWN_RELAY);
    return relays;
  }
  const named = partyIn(scene, parent.sourceTokens);
  // “I” of a quotation with nobody beside it
  const p =
    named && !named.entity && FIRST_PERSON.has(named.mention.noun)
      ? { ...named, entity: parent.speaker }
      : named;
  if (
    !p ||
    isPublisher(scene, p) ||
    (FIRST_PERSON.has(p.mention.noun) && !p.entity && parent.parent?.sourceTokens === null)
  )
    return relays;
  // `rumours are going round that`
  if (HEDGE_NOUNS.has(p.mention.noun) && !p.mention.name) return [...relays, UNKNOWN_RELAY];
  const own = d.sourceTokens ? partyIn(scene, d.sourceTokens)?.entity : null;
  if (own && own === p.entity) return relays;
  // a narrator whom the text never names: `“I was late,” I said. “I say that …”`
  if (!own && FIRST_PERSON.has(p.mention.noun) && d.sourceTokens && samePronoun(scene, p.mention, d))
    return relays;
  const relay = relayOf(scene, { ...p, range: parent.sourceTokens }, parent.cueTokens);
  if (relay) relays.push({ ...relay, type: parent.type });
  return relays;
}

const FIRST_PERSON = words('i me we us');
const samePronoun = ({ w }: Scene, { noun }: { noun: string }, { sourceTokens: s }: Draft): boolean =>
  s !== null && s.last - s.first === 1 && w.doc.lower[s.first] === noun;

/** Relays that the draft's own sentence names, in order. */
function ownRelays(
  scene: Scene,
  d: Draft,
  carriers: readonly Carrier[],
  siblings: readonly Draft[],
): Relay[] {
  const links: Link[] = [];
  const source = d.sourceTokens ? partyIn(scene, d.sourceTokens) : null;
  for (const c of carriers) {
    if (!concerns(scene, c, d, siblings)) continue;
    const relays = c.relays.length > 0 ? c.relays : sameOccasion(scene, c, d);
    for (const relay of relays)
      if (relay.name !== nameOf(source) && !isSource(relay, d)) links.push({ rank: c.rank, at: c.at, relay });
  }
  const push = (rank: number, relay: Relay | null) => {
    if (relay) links.push({ rank, at: anchorOf(d), relay });
  };
  const quoting = quotingAgent(scene, d);
  // footage shows what was said: whoever showed it has carried it
  push(1.5, quoting && (isFootage(scene, quoting) || isSource(quoting, d)) ? null : quoting);
  // what a document has somebody say came the way of the document
  for (const span of quoting?.spans ?? [])
    for (const r of carriersOf(scene, tokensOf(scene.w.doc, span))) push(1, r);
  push(3, recipient(scene, d));
  if (d.sourceTokens) push(1, briefed(scene, d.sourceTokens, sentenceOf(scene, d.sourceTokens.first).last));
  // a document that speaks carries on how it got out
  if (d.sourceTokens && !d.parent) for (const r of carriersOf(scene, d.sourceTokens)) push(1, r);
  push(3, questioner(scene, d, siblings));
  links.sort((a, b) => a.rank - b.rank || a.at - b.at);
  const out: Relay[] = [];
  for (const { relay } of links) if (!out.some((x) => sameRelay(x, relay))) out.push(relay);
  remember(scene, d, out);
  return out;
}

/** Whether the words that name the relay are the source itself: `records, records show`. */
const isSource = (relay: Relay, { source }: Draft): boolean =>
  relay.spans.some(([a, b]) => source.some(([from, to]) => a < to && from < b && b - a === to - from));

/** `footage aired by NAME has him saying`, not a transcript. */
function isFootage(scene: Scene, quoting: Relay): boolean {
  const span = quoting.spans[0];
  const p = span && quoting.type === 'document' ? partyIn(scene, tokensOf(scene.w.doc, span)) : null;
  return p !== null && FOOTAGE.test(p.mention.noun);
}

/** How the document got out that a phrase names, alone or as `one of those letters`, `a copy of the report`. */
function carriersOf(scene: Scene, range: TokenRange): readonly Relay[] {
  const { lower } = scene.w.doc;
  let p = partyIn(scene, range);
  for (let k = range.first; k < Math.min(range.last - 1, range.first + 4); k++)
    if (PART.test(lower[k]!) && lower[k + 1] === 'of') p = partyAt(scene, k + 2, range.last) ?? p;
  return p?.entity && isDocument(p) ? carriersOfDocument(scene, p) : [];
}
const PART =
  /^(?:one|two|three|some|several|many|most|all|part|parts|copy|copies|page|pages|version|draft|excerpts?|extracts?)$/;

const nameOf = (p: ReturnType<typeof partyIn>) => (p?.entity ? (p.entity.name ?? null) : null);

/** Whether a carrier speaks of this draft: in the same zone of the sentence, outside its parts, and in reach. */
function concerns(scene: Scene, c: Carrier, d: Draft, siblings: readonly Draft[]): boolean {
  const zone = scene.zones.at(c.at);
  const anchor = anchorOf(d);
  if (zone !== d.parent || zone === d) return false;
  if (
    d.sourceTokens &&
    c.at >= d.sourceTokens.first &&
    c.at < d.sourceTokens.last &&
    c.scope !== 'source' &&
    !c.occasion
  )
    return (c.rank === 3 || c.rank === 1) && asideIn(scene, d.sourceTokens, c.at);
  if (c.scope === 'source') {
    const s = d.sourceTokens;
    if (!s) return false;
    return (c.source >= s.first && c.source < s.last) || relativeOf(scene, s, c);
  }
  if ((severed(scene, c.at, anchor) && !goesOn(scene, c, d, siblings)) || isAsideOn(scene, c, d))
    return false;
  if (c.scope === 'all') return true;
  // `Asked about it by a reporter of NAME`: the medium asked, it carries the answer
  if (d.act === 'question' && !d.sourceTokens && c.rank === 3) return false;
  return nearest(scene, c, d, siblings);
}

/** `Dahl, in an interview with the Herald, said`: an aside that was taken for a part of the source. */
function asideIn({ w }: Scene, source: TokenRange, at: number): boolean {
  for (let k = source.first + 1; k < at; k++)
    if (w.doc.form[k] === ',')
      return /^(?:in|on|during|speaking|writing|responding|replying|via)$/.test(w.doc.lower[k + 1]!);
  return false;
}

/** `In the transcript, which the palace calls a fake, she asks`: what is said of the carrier did not come through it. */
function isAsideOn({ w: { doc } }: Scene, c: Carrier, d: Draft): boolean {
  const { sourceTokens: s } = d;
  return s !== null && s.first > c.at && doc.lower[s.first - 1] === 'which' && doc.form[s.first - 2] === ',';
}

/** The source is a pronoun for the phrase the carrier hangs on: `a source, quoted by X, who said`. */
function relativeOf(scene: Scene, source: { first: number; last: number }, c: Carrier): boolean {
  if (source.last - source.first > 1 || c.source >= source.first || source.first - c.source > 14)
    return false;
  const m = scene.coref.mentionAt({ first: c.source, last: c.source + 1 });
  return (
    m !== null &&
    scene.coref.entityAt(source) !== null &&
    scene.coref.entityAt(m) === scene.coref.entityAt(source)
  );
}

/** A semicolon, or a contrast, lies between the two. */
function severed({ w }: Scene, a: number, b: number): boolean {
  const { doc } = w;
  for (let k = Math.min(a, b); k < Math.max(a, b); k++) {
    if (doc.form[k] === ';') return true;
    if (doc.form[k] === ',' && /^(?:but|while|though|although|whereas)$/.test(doc.lower[k + 1] ?? ''))
      return true;
  }
  return false;
}

/** `Speaking on NAME, Dahl admitted it, but said …`: a further verb of the one before whom the carrier stands. */
function goesOn(scene: Scene, c: Carrier, d: Draft, siblings: readonly Draft[]): boolean {
  if (d.source.length === 0) return false;
  return siblings.some(
    (s) =>
      s.parent === d.parent &&
      String(s.source) === String(d.source) &&
      anchorOf(s) < anchorOf(d) &&
      anchorOf(s) > c.at &&
      !severed(scene, c.at, anchorOf(s)),
  );
}

/** `near`: the statement whose cue is the last before the carrier, or, at the head of a sentence, those of the first source after it. */
function nearest(scene: Scene, c: Carrier, d: Draft, siblings: readonly Draft[]): boolean {
  let before: Draft | null = null;
  let after: Draft | null = null;
  for (const s of siblings) {
    if (s.parent !== d.parent || (s !== d && severed(scene, c.at, anchorOf(s)))) continue;
    const at = anchorOf(s);
    if (at < c.at && (!before || at > anchorOf(before))) before = s;
    if (at > c.at && (!after || at < anchorOf(after))) after = s;
  }
  if (before && !(c.joined && after)) return before === d || (before.act === 'question' && after === d);
  if (!after) return false;
  return (
    anchorOf(d) > c.at && (d === after || c.initial === true || String(d.source) === String(after.source))
  );
}

/** An answer to a medium's question came through that medium. */
function questioner(scene: Scene, d: Draft, siblings: readonly Draft[]): Relay | null {
  if (d.act === 'question') return null;
  for (const q of siblings) {
    if (q.act !== 'question' || !q.sourceTokens || q.parent !== d.parent || anchorOf(q) > anchorOf(d))
      continue;
    const asked = partyIn(scene, q.sourceTokens);
    // `the station’s presenter asked`, `whose anchor put it to him`
    const p =
      asked &&
      (mediumOf(scene, asked) ?? employer(scene, asked, sentenceOf(scene, anchorOf(q)).last) ?? asked);
    if (p && isOutlet(p)) return relayOf(scene, p, q.cueTokens);
  }
  return null;
}

/** `in the same interview`: the medium the speaker spoke with last. */
function sameOccasion(scene: Scene, carrier: Carrier, d: Draft): Relay[] {
  const entity = d.sourceTokens ? scene.coref.entityAt(d.sourceTokens) : null;
  const relay = (entity ? scene.spokeWith.get(entity) : undefined) ?? carrier.occasion;
  return relay ? [relay] : [];
}

function remember(scene: Scene, d: Draft, relays: readonly Relay[]): void {
  const entity = d.sourceTokens ? scene.coref.entityAt(d.sourceTokens) : null;
  // of several the one nearest to the speaker: `has told CNN, according to TASS`
  const outlet = relays.filter((r) => r.type === 'outlet').at(-1);
  if (entity && outlet) scene.spokeWith.set(entity, outlet);
}

import type { Relay } from '../model/attribution';
import { subjectBefore } from './agent';
import type { Carrier } from './carriers';
import type { TokenRange } from './document';
import { CARRY_PARTICIPLES, OCCASION_NOUNS } from './lexicon/speech';
import { words } from './lexicon/words';
import { quotedIn } from './quoted-in';
import { isDocument, isOutlet, isPublisher, type Party, partyAt, relayOf, type Scene } from './scene';
import { typeOf } from './source-type';
import { Word } from './word';
import { WordFilter } from './word-filter';

const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being']);
const ADVERBS = words(`
  first also being then widely previously later originally subsequently exclusively since recently
`);
/** What persons do with another's words, too: a letter read out by a lawyer, a message leaked by an aide. */
const SPOKEN = words('read relayed quoted passed leaked recounted translated recorded shared released');
/** What is done with a document `to` a medium, and of these what is done in no other way. */
const HANDED_TO =
  /^(?:leaked|given|passed|shown|provided|supplied|forwarded|handed|sent|e?mailed|described|disclosed|released|read|played|recounted)$/;
const ONLY_TO = /^(?:given|provided|supplied|forwarded|handed|sent|e?mailed)$/;
const PART_OF =
  /^(?:copy|copies|part|parts|excerpts?|extracts?|transcript|recording|version|draft|some|portions?|details)$/;
/** What is written to be printed. */
export const OWN_WORK =
  /^(?:stud(?:y|ies)|papers?|research|analys[ie]s|findings|results|trials?|reviews?|surveys?|articles?|essays?|novels?|books?|poems?)$/;
const BROUGHT = words(`
  obtained published acquired released leaked aired broadcast posted reprinted republished uncovered
  unearthed reviewed seen viewed reported shared sent provided passed given shown
`);
/** What shows or plays the words themselves. */
export const FOOTAGE = /^(?:footage|videos?|tapes?|recordings?|audio|clips?|film|voicemail|cctv)$/;
/** What bodies do with the words of others. */
const MADE_PUBLIC = words('published posted leaked obtained circulated shared');
const OF_ONE = words('his her my');
/** Of whose words it is: no work of the body's own. */
const isOthers = ({ mention }: Party, { doc }: Scene['w']) =>
  OF_ONE.has(doc.lower[mention.first]!) || FOOTAGE.test(mention.noun);
/** Verbs by which a document comes to be in a medium: `extracts from which appeared in NAME`. */
const APPEARS = new Set('appear appears appeared ran runs surfaced emerged leaked'.split(' '));
/** Verbs with which a medium puts a document before the reader: `the site published a second record`. */
const BRINGS =
  /^(?:obtain|publish|acquir|release|leak|air|broadcast|post|reprint|republish|uncover|unearth|review|circulat|saw|seen)/;

const RELIES = new Set(
  'bases based rests rested relies relied draws drew leans leaned hinges quotes quoted cites cited refers referred points pointed got gained had'.split(
    ' ',
  ),
);

const MAY_BRING = new WordFilter([...APPEARS, ...RELIES, ...CARRY_PARTICIPLES]);

/**
 * How documents of a sentence got out: `a memo obtained by NAME`, `a letter that was read out by her lawyer`, `NAME published the
 * minutes`. Fills `scene.carriers` with that, for this sentence and later ones; what says the same of persons and of whole
 * sentences (`a juror quoted by NAME`, `as first reported by NAME`) is added to `out`.
 */
export function handedOn(scene: Scene, { first, last }: TokenRange, out: Carrier[]): void {
  const { doc, cls } = scene.w;
  for (let k = first + 1; k < last - 1; k++) {
    if (!MAY_BRING.has(doc, k)) continue;
    if (APPEARS.has(doc.lower[k]!)) appeared(scene, k, first, last);
    if (RELIES.has(doc.lower[k]!)) rests(scene, k, last);
    if (!CARRY_PARTICIPLES.has(doc.lower[k]!)) continue;
    participle(scene, k, first, last, out);
    if (!BRINGS.test(doc.lower[k]!)) continue;
    if (cls[k] === Word.Verb) published(scene, k, last);
    if (scene.cueAt[k] === 0) saw(scene, k, first);
  }
}

/** `a diary, extracts from which | appeared in the Quarterly`, `a post that leaked to the site`: a document and the medium it came out in. */
function appeared(scene: Scene, k: number, first: number, last: number): void {
  const { doc } = scene.w;
  const at = /^(?:also|first|later|then|originally|recently)$/.test(doc.lower[k - 1]!) ? k - 1 : k;
  const preposition = doc.lower[k + 1]!;
  if (!/^(?:in|on|to|at)$/.test(preposition)) return;
  const relative = /^(?:that|which)$/.test(doc.lower[at - 1] ?? '');
  const p = partyAt(scene, k + 2, last);
  if (!p || !isOutlet(p) || p.mention.form === 'pronoun') return;
  let whom = governing(scene, relative ? at - 1 : at, first);
  // `extracts from which`: of the document before the comma
  if (relative && /^(?:from|of)$/.test(doc.lower[at - 2] ?? ''))
    for (let j = at - 3; j > first && at - j < 6; j--)
      if (doc.form[j] === ',') {
        whom = governing(scene, j, first) ?? whom;
        break;
      }
  if (!whom || !isDocument(whom) || OWN_WORK.test(whom.mention.noun)) return;
  const relay = relayOf(scene, p, [{ first: k, last: k + 2 }]);
  if (relay) addCarrier(scene, whom, relay);
}

/** `obtained by The Associated Press`, `a juror quoted by the same magazine`, `as first reported by Axios`. */
function participle(scene: Scene, k: number, first: number, last: number, out: Carrier[]): void {
  const { doc } = scene.w;
  let by = k + 1;
  if (/^(?:out|exclusively|aloud|on|along)$/.test(doc.lower[by]!) && doc.lower[by + 1] === 'by') by++;
  const occasion = OCCASION_NOUNS.has(doc.lower[k - 1]!);
  // `an interview published on Sunday by the weekly`
  if (occasion && doc.lower[by] === 'on' && doc.lower[by + 2] === 'by') by += 2;
  const preposition = doc.lower[by];
  if (occasion && /^(?:by|in|on)$/.test(preposition!)) {
    const p = partyAt(scene, by + 1, last);
    const relay = p && isOutlet(p) ? relayOf(scene, p, [{ first: k, last: by + 1 }]) : null;
    if (relay)
      out.push({
        at: k,
        rank: 3,
        relays: [relay],
        scope: 'near',
        source: -1,
        entity: p!.entity,
        initial: true,
      });
    if (relay || preposition === 'on') return;
  }
  if (preposition !== 'by' && preposition !== 'in' && preposition !== 'to' && preposition !== 'with') return;
  if (preposition === 'to' && !HANDED_TO.test(doc.lower[k]!)) return;
  if (preposition !== 'to' && ONLY_TO.test(doc.lower[k]!)) return;
  if (preposition === 'with' && doc.lower[k] !== 'shared') return;
  // `was quoted by` attributes by itself, `a copy of which was seen by` never does
  if (scene.cueAt[k] !== 0 && !/^(?:seen|obtained|reviewed|viewed|acquired)$/.test(doc.lower[k]!)) return;
  let before = k - 1;
  while (before > first && ADVERBS.has(doc.lower[before]!)) before--;
  const p = partyAt(scene, by + 1, last);
  if (!p && preposition === 'in' && /^(?:quoted|cited|reproduced)$/.test(doc.lower[k]!))
    quotedIn(scene, k, last, governing(scene, k, first));
  if (!p || isPublisher(scene, p)) return;
  const outlet = isOutlet(p);
  let at = k;
  if (BE.has(doc.lower[before]!)) {
    const relative = relativeBefore(scene, before, first);
    // `a letter, a copy of which was seen by`
    if (relative > 0 && doc.lower[relative - 1] === 'of' && PART_OF.test(doc.lower[relative - 2] ?? '')) {
      at = relative - 2;
      while (at > first && doc.form[at] !== ',') at--;
    } else if (relative >= 0) at = relative;
    if (relative < 0) {
      // `was reported by the paper to have blamed`
      const relay =
        outlet && doc.lower[p.range.last] === 'to'
          ? relayOf(scene, p, [{ first: before, last: by + 1 }])
          : null;
      if (relay) out.push({ at: k, rank: 0, relays: [relay], scope: 'near', source: -1, entity: p.entity });
      // `The emails were leaked to the Herald.`
      else if (outlet && BROUGHT.has(doc.lower[k]!)) {
        const what = subjectBefore(scene, before);
        const carrier =
          what?.entity && isDocument(what) ? relayOf(scene, p, [{ first: before, last: by + 1 }]) : null;
        if (carrier && !OWN_WORK.test(what!.mention.noun)) addCarrier(scene, what!, carrier);
      }
      return;
    }
  }
  const type = typeOf(p.mention, p.entity);
  const spoken = SPOKEN.has(doc.lower[k]!) && preposition === 'by';
  const human = type === 'person' || type === 'unnamed';
  const body = type === 'organization' && preposition === 'by' && MADE_PUBLIC.has(doc.lower[k]!);
  if (!outlet && !(isDocument(p) && preposition === 'in') && !(human && spoken) && !body) return;
  const relay = relayOf(scene, p, [{ first: k, last: by + 1 }]);
  if (!relay) return;
  if (doc.lower[before] === 'as') {
    out.push({ at: k, rank: 0, relays: [relay], scope: 'all', source: -1, entity: p.entity });
    return;
  }
  const governor = governing(scene, at, first);
  if (!governor) return;
  // `her closing statement, published by the rights group`, `a recording published by the bureau`: another's words, not the body's own
  if (body && !outlet && !(isDocument(governor) && isOthers(governor, scene.w))) return;
  if (isDocument(governor) && governor.entity) {
    // a study speaks for itself wherever it is printed
    if (preposition === 'in' && OWN_WORK.test(governor.mention.noun)) return;
    addCarrier(scene, governor, relay);
    // `a copy of the letter`: so did the letter
    const { noun, last: after } = governor.mention;
    const whole = COPY.test(noun) && doc.lower[after] === 'of' ? partyAt(scene, after + 1, last) : null;
    if (whole?.entity && isDocument(whole)) addCarrier(scene, whole, relay);
    return;
  }
  // whom nobody names carries documents alone
  if (!outlet && type === 'unnamed') return;
  const inherited = p.entity ? (scene.carriers.get(p.entity) ?? []) : [];
  out.push({
    at: k,
    rank: 1,
    relays: [...inherited, relay],
    scope: 'source',
    source: governor.mention.head,
    entity: p.entity,
  });
}

const COPY = /^(?:cop(?:y|ies)|drafts?|versions?|excerpts?|extracts?|pages?|parts?|portions?|summary)$/;

/** `a letter that was | seen by`: the token of the relative pronoun whose verb group `be` belongs to; -1 for another subject. */
function relativeBefore({ w }: Scene, be: number, first: number): number {
  let k = be - 1;
  while (k > first && (/^(?:has|have|had|been)$/.test(w.doc.lower[k]!) || ADVERBS.has(w.doc.lower[k]!))) k--;
  return k > first && /^(?:that|which)$/.test(w.doc.lower[k]!) ? k : -1;
}

/** `The site published a second record of the talks`: a medium and the document that it brings. */
function published(scene: Scene, k: number, last: number): void {
  const what = partyAt(scene, k + 1, last);
  if (!what?.entity || !isDocument(what)) return;
  const who = subjectBefore(scene, k);
  if (!who || who.range.last > k || who.mention.form === 'pronoun' || !isOutlet(who)) return;
  const relay = relayOf(scene, who, [{ first: k, last: k + 1 }]);
  if (relay) addCarrier(scene, what, relay);
}

/** `The site bases its account on a warning note`, `the paper quotes from the letter`: a medium and the document it has. */
function rests(scene: Scene, k: number, last: number): void {
  const { doc } = scene.w;
  for (let j = k + 1; j < Math.min(last - 1, k + 6); j++) {
    if (doc.shape[j] === 4) return;
    if (!/^(?:on|upon|from|to)$/.test(doc.lower[j]!)) continue;
    const what = partyAt(scene, j + 1, last);
    const who = what?.entity && isDocument(what) ? subjectBefore(scene, k) : null;
    if (!who || who.range.last > k || who.mention.form === 'pronoun' || !isOutlet(who)) return;
    const relay = relayOf(scene, who, [{ first: k, last: k + 1 }]);
    if (relay) addCarrier(scene, what!, relay);
    return;
  }
}

/** `a letter that the paper obtained`, `messages Reuters has reviewed`: a medium and the document before it. */
function saw(scene: Scene, k: number, first: number): void {
  const { doc } = scene.w;
  if (!/^(?:[,.;:—–]|and|but)$/.test(doc.form[k + 1] ?? '.')) return;
  const who = subjectBefore(scene, k);
  if (!who || who.range.last > k || who.mention.form === 'pronoun' || !isOutlet(who)) return;
  const before = doc.lower[who.range.first - 1] ?? '';
  const whom = governing(scene, who.range.first, first);
  const near = whom !== null && who.range.first - whom.mention.head <= 2;
  if (!whom || !isDocument(whom) || !(near || /^(?:that|which)$/.test(before))) return;
  const relay = relayOf(scene, who, [{ first: k, last: k + 1 }]);
  if (relay) addCarrier(scene, whom, relay);
}

/** Notes that a document came through a relay, for its later mentions. */
export function addCarrier(scene: Scene, { entity }: Party, relay: Relay): void {
  if (!entity) return;
  const known = scene.carriers.get(entity) ?? [];
  if (!known.some((r) => r.name === relay.name)) scene.carriers.set(entity, [...known, relay]);
}

/** The phrase a participle belongs to: a document in reach, else the nearest phrase. */
function governing(scene: Scene, k: number, first: number): Party | null {
  const { coref, w } = scene;
  let nearest: Party | null = null;
  for (let j = k - 1; j >= first && k - j < 14; j--) {
    if (w.doc.form[j] === ';' || w.doc.form[j] === ':' || w.doc.form[j] === '—') break;
    if (w.cls[j] === Word.Verb && nearest && !/^(?:is|was|are|were|has|had|have)$/.test(w.doc.lower[j]!))
      break;
    if (w.cls[j] !== Word.Noun && w.cls[j] !== Word.Name) continue;
    const mention = coref.mentionAt({ first: j, last: j + 1 });
    if (!mention || mention.head !== j) continue;
    const p: Party = { range: mention, mention, entity: coref.entityAt(mention) };
    // `a transcript of the recording`: the whole was published, not what it is of
    if (isDocument(p)) {
      const of = w.doc.lower[mention.first - 1] === 'of' ? mention.first - 2 : -1;
      const outer = of > first ? coref.mentionAt({ first: of, last: of + 1 }) : null;
      const whole: Party | null = outer && { range: outer, mention: outer, entity: coref.entityAt(outer) };
      return whole && outer!.head === of && isDocument(whole) ? whole : p;
    }
    nearest ??= p;
  }
  return nearest;
}

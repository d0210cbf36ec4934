import type { Relay } from '../model/attribution';
import type { TokenRange } from './document';
import type { Draft } from './draft';
import type { Entity } from './entity';
import { CARRY_VERBS, STATEMENT_WORDS } from './lexicon/speech';
import type { Mention } from './mentions';
import { nounPhraseBefore } from './noun-phrase';
import {
  isDocument,
  isOutlet,
  mediumBefore,
  type Party,
  partyAt,
  partyIn,
  relayOf,
  type Scene,
  sentenceOf,
} from './scene';
import { Word } from './word';

const QUOTING = new Set(
  'quote quotes quoted quoting cite cites cited citing record records recorded recording show shows showed has had have having describe describes described report reports reported catch caught captured paraphrasing attribute attributes attributed attributing ascribe ascribes ascribed ascribing reference'.split(
    ' ',
  ),
);
const LOOSE = new Set('citing quoting reference'.split(' '));
const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being']);
const TELLING = new Set(
  'tell tells told telling inform informs informed informing assure assures assured assuring remind reminds reminded brief briefs briefed email emails emailed text texts texted caution cautions cautioned cautioning warn warns warned warning advise advises advised notify notifies notified alert alerts alerted answer answers answered phone phones phoned ring rang call wrote write writes message messages messaged messaging'.split(
    ' ',
  ),
);
const SKIP = new Set(
  'also later then first once again only just further separately previously earlier has have had did would'.split(
    ' ',
  ),
);

/**
 * Who quotes the source: in `Interfax quoted him as saying`, `was quoted by the agency as saying`, `Xinhua said, citing the
 * ministry`. Null when the cue is of another kind or names nobody.
 */
export function quotingAgent(scene: Scene, draft: Draft): Relay | null {
  const { doc } = scene.w;
  const cue = draft.cueTokens[0];
  if (!cue || !draft.sourceTokens) return null;
  let verb = -1;
  for (let k = cue.first; k < cue.last; k++) if (QUOTING.has(doc.lower[k]!)) verb = k;
  if (verb < 0) return null;
  const passive = isPassive(scene, cue, verb);
  const split =
    draft.cueTokens.length > 1 ||
    /^(?:quot|cit|attribut|ascrib|reference)/.test(doc.lower[verb]!) ||
    doc.lower[verb - 1] === 'be';
  if (passive) return byAgent(scene, draft, verb);
  const frame = draft.sourceTokens.first >= cue.last;
  if (!frame || !split) return null;
  const p = LOOSE.has(doc.lower[verb]!) ? clauseSubject(scene, cue.first) : subjectBefore(scene, cue.first);
  if (!p || p.entity === partyIn(scene, draft.sourceTokens)?.entity) return null;
  return relayOf(scene, owner(scene, p), draft.cueTokens);
}

function isPassive({ w }: Scene, cue: TokenRange, verb: number): boolean {
  for (let k = cue.first; k < verb; k++) if (BE.has(w.doc.lower[k]!)) return true;
  return BE.has(w.doc.lower[cue.first - 1] ?? '') && cue.first === verb;
}

/** `was quoted by X as saying`, `was quoted as saying by X`, `was reported by X to have said`. */
function byAgent(scene: Scene, draft: Draft, verb: number): Relay | null {
  const { doc } = scene.w;
  const { last } = sentenceOf(scene, verb);
  const from = draft.contentTokens;
  for (let k = verb + 1; k < Math.min(last, verb + 14); k++) {
    if (from.some((r) => k >= r.first && k < r.last)) break;
    const inside = doc.lower[k] === 'in';
    if (doc.lower[k] !== 'by' && !inside) continue;
    const p = partyAt(scene, k + 1, last);
    if (inside && !(p && p.mention.form !== 'pronoun' && (isOutlet(p) || isDocument(p)))) continue;
    if (!p) return null;
    const cues: TokenRange[] = [
      { first: draft.cueTokens[0]!.first, last: k === verb + 1 ? k + 1 : draft.cueTokens[0]!.last },
    ];
    for (const c of draft.cueTokens) if (c.first > k) cues.push(c);
    return relayOf(scene, p, cues);
  }
  // `In the book, she is quoted as saying`
  const { first } = sentenceOf(scene, verb);
  const at = doc.shape[first] === 4 ? first + 1 : first;
  const p = doc.lower[at] === 'in' && scene.cueAt[at] === 0 ? partyAt(scene, at + 1, verb) : null;
  if (!p || p.mention.form === 'pronoun' || !(isOutlet(p) || isDocument(p))) return null;
  return relayOf(scene, p, [{ first: at, last: at + 1 }]);
}

/** The subject right before a verb: `Anadolu Agency, which also | quoted`. */
export function subjectBefore(scene: Scene, verb: number): Party | null {
  const { doc, cls } = scene.w;
  const { first } = sentenceOf(scene, verb);
  let k = verb;
  while (k > first && (SKIP.has(doc.lower[k - 1]!) || doc.lower[k - 1]!.endsWith('ly'))) k--;
  // a parenthesis between commas: `The newspaper, citing a police report, said`
  if (k > first && doc.form[k - 1] === ',') {
    for (let j = k - 2; j > first && j > k - 30; j--)
      if (doc.form[j] === ',') {
        let np = nounPhraseBefore(scene.w, j, first);
        // `Minutes of a closed session, published by X, record`
        while (
          np &&
          np.first - 1 > first &&
          /^(?:of|in|on|at|by|for|from|with)$/.test(doc.lower[np.first - 1]!)
        )
          np = nounPhraseBefore(scene.w, np.first - 1, first);
        if (np && (np.first === first || cls[np.first - 1] === Word.Other)) {
          const p = partyIn(scene, np);
          if (p) return p;
        }
      }
    k--;
  }
  const np = nounPhraseBefore(scene.w, k, first);
  if (!np) {
    const lower = doc.lower[k - 1];
    return lower === 'which' || lower === 'who' || lower === 'that'
      ? partyIn(scene, { first: k - 1, last: k })
      : null;
  }
  return partyIn(scene, np);
}

/** The subject of the clause that `, citing …` hangs on: before its comma, or that of the nearest verb of reporting. */
export function clauseSubject(scene: Scene, citing: number): Party | null {
  const { doc, cls } = scene.w;
  const { first, last } = sentenceOf(scene, citing);
  // `Citing officials, the agency said`: the subject follows
  if (citing === first)
    for (let k = citing + 1; k < last; k++)
      if (CARRY_VERBS.has(doc.lower[k]!) && cls[k] === Word.Verb) return subjectBefore(scene, k);
  const comma = doc.form[citing - 1] === ',' ? citing - 1 : citing;
  const np = nounPhraseBefore(scene.w, comma, first);
  if (
    np &&
    (np.first === first || cls[np.first - 1] === Word.Other) &&
    !/^(?:on|in|at|by|for|to|of|from|with)$/.test(doc.lower[np.first - 1] ?? '')
  ) {
    const p = partyIn(scene, np);
    if (p && p.mention.form !== 'pronoun' && (p.entity?.name || isOutlet(p))) return p;
  }
  for (let k = comma - 1; k > first; k--) {
    if (!CARRY_VERBS.has(doc.lower[k]!) && !STATEMENT_WORDS.has(doc.lower[k]!)) continue;
    if (cls[k] === Word.Noun || cls[k] === Word.Name || cls[k] === Word.Determiner) continue;
    // `had called`: an auxiliary reports nothing
    if (/^ha(?:s|d)$/.test(doc.lower[k]!)) continue;
    const before = subjectBefore(scene, k);
    const p = before && before.mention.first !== citing ? before : null;
    const after = p && p.mention.form !== 'pronoun' ? p : (partyAt(scene, k + 1, last) ?? p);
    if (after) return after;
  }
  return null;
}

/** `an article that quoted his wife`, deleted by Xinhua: the medium whose article it is. */
function owner(scene: Scene, p: Party): Party {
  const noun = p.entity && !p.entity.name ? [...p.entity.roles][0] : null;
  if (!noun || !/^(?:article|report|story|interview|post|video|dispatch|account)$/.test(noun)) return p;
  const { first } = sentenceOf(scene, p.range.first);
  for (let k = first; k < p.range.first; k++) {
    const q = partyAt(scene, k, p.range.first);
    if (q && isOutlet(q)) return { ...p, entity: q.entity, mention: q.mention };
  }
  return p;
}

const NEWSPEOPLE =
  /^(?:reporters?|correspondents?|journalists?|interviewers?|presenters?|hosts?|anchors?|columnists?|editors?|crews?|team)$/;

/** The medium whose reporter was told: `told a reporter for the Dispatch`, `told Ann Roe of Radio Tarn`, `told the Dispatch’s Ann Roe`. */
export function employer(scene: Scene, p: Party, limit: number): Party | null {
  const { doc } = scene.w;
  if (!p.mention.name && !NEWSPEOPLE.test(p.mention.noun)) return null;
  const owner = ownerOf(scene, p.mention);
  if (owner) return owner;
  if (/^(?:for|from|of|at|with)$/.test(doc.lower[p.mention.last] ?? '')) {
    const medium = partyAt(scene, p.mention.last + 1, limit);
    if (medium && isOutlet(medium)) return medium;
  }
  return introducedBy(scene, p);
}

/** The medium that a phrase names as its owner: `the Dispatch’s Ann Roe`, `Dispatch reporter Ann Roe`. */
function ownerOf(scene: Scene, { possessor }: Mention): Party | null {
  const owner = possessor && possessor.form !== 'pronoun' ? partyIn(scene, possessor) : null;
  return owner && isOutlet(owner) ? owner : null;
}

/** `told Roe`, who was the Dispatch’s Ann Roe before: when whoever is of a medium is told again, so is the medium. */
function introducedBy(scene: Scene, p: Party): Party | null {
  if (p.mention.form !== 'name' || p.entity?.kind !== 'person') return null;
  const staff = STAFF_OF.get(scene) ?? staffIn(scene);
  STAFF_OF.set(scene, staff);
  const owner = staff.get(p.entity);
  return owner && owner.range.first < p.range.first ? { ...owner, range: p.range } : null;
}

const STAFF_OF = new WeakMap<Scene, Map<Entity, Party>>();
/** The persons whom a text introduces by their medium. */
function staffIn(scene: Scene): Map<Entity, Party> {
  const out = new Map<Entity, Party>();
  for (const m of scene.coref.mentions) {
    const owner = m.form === 'name' && m.possessor ? ownerOf(scene, m) : null;
    const entity = owner && scene.coref.entityAt(m);
    if (entity && !out.has(entity)) out.set(entity, owner);
  }
  return out;
}

/** `one of them told it that`: what is told something and is no person is the medium named last. */
function itself(scene: Scene, k: number): Party | null {
  if (scene.w.doc.lower[k] !== 'it') return null;
  const entity = mediumBefore(scene, k);
  const p = entity && partyIn(scene, { first: k, last: k + 1 });
  return p && { ...p, entity };
}

const REFUSED = /^(?:declin|refus)(?:e|es|ed|ing)$/;

/** The medium that was told: `told Bloomberg`, `denied to the Dispatch`, `said to be`-free. */
export function recipient(scene: Scene, draft: Draft): Relay | null {
  const { doc, cls } = scene.w;
  const cue = draft.cueTokens[draft.cueTokens.length - 1];
  if (!cue) return null;
  const { last } = sentenceOf(scene, cue.first);
  let k = cue.last;
  // `declined | to tell Reuters whether`: asked by it, and told nothing else
  const refused =
    REFUSED.test(doc.lower[cue.last - 1]!) && doc.lower[k] === 'to' && doc.lower[k + 1] === 'tell';
  if (refused) k += 2;
  else if (draft.contentTokens.some((r) => k >= r.first && k < r.last)) return null;
  let telling = refused;
  for (let j = cue.first; j < cue.last; j++) if (TELLING.has(doc.lower[j]!)) telling = true;
  // `said this week to CNN`: a word or two may stand between
  let to = doc.lower[k - 1] === 'to';
  for (let n = 0; n < 4 && k < last && !to && !telling; n++, k++) {
    if (doc.lower[k] === 'to') to = true;
    else if (cls[k] === Word.Verb || doc.shape[k] === 4) break;
  }
  if (!to && !telling) return null;
  // `told “Late Line”`
  const at = /^["“‘]$|^``$/.test(doc.form[k] ?? '') ? k + 1 : k;
  const told = itself(scene, k) ?? partyAt(scene, at, last);
  const p = told && !isOutlet(told) ? (employer(scene, told, last) ?? told) : told;
  // `told them`: those are people
  if (!p || !isOutlet(p) || (p.mention.form === 'pronoun' && p.mention.plural)) return null;
  const { sourceTokens } = draft;
  if (sourceTokens && p.range.first >= sourceTokens.first && p.range.first < sourceTokens.last) return null;
  if (
    p.mention.possessor &&
    /^(?:his|her|their|its|my|our)$/.test(p.mention.possessor.noun) &&
    !p.mention.name
  )
    return null;
  return relayOf(scene, p, to ? [{ first: cue.first, last: k }] : [cue]);
}

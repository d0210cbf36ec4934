import { subjectBefore } from './agent';
import { OWN_WORK } from './carried-documents';
import type { Carrier } from './carriers';
import type { Doc } from './document';
import { anchorOf, type Draft } from './draft';
import { ABOUT, CARRIES, DEEDS_OF_MEDIA, OPENS_ASIDE, REFUSES } from './lexicon/media-deeds';
import { CARRY_PARTICIPLES } from './lexicon/speech';
import { words } from './lexicon/words';
import { OF_MEDIA } from './medium-context';
import type { Mention } from './mentions';
import { isPerson, singular } from './noun';
import { belongsTo, isJournal } from './occasions';
import { isDocument, isOutlet, type Party, partyAt, relayOf, type Scene } from './scene';
import { Word } from './word';

/** Verbs whose object a medium is when something is done to it. */
const DONE_TO =
  /^(?:su(?:e[ds]?|ing)|criticis|criticiz|attack|accus|blam|bann|ban$|bans$|boycott|denounc|condemn|threaten|join|left$|leav|quit|own|bought|buy|sold|sell|r[au]n(?:s|ning)?$|head(?:s|ed|ing)?$|lead(?:s|ing)?$|led$|manag|control|read|watch|like|lov|hat|trust|fund|prais|thank|edit|found|writ|wrot|pen(?:s|ned)$|creat|launch|start|mock|slam|blast|ask)/;

/**
 * Media that a sentence names beside its statements, outside of their sources and contents, in no form that another stage knows:
 * whatever the verb or preposition, a medium is seldom named there but because the words came through it (`a letter, copies of which
 * reached the Herald`, `the Herald, where a deputy called it`, `going by the Herald`). Left out is what is done to media, and what
 * they do of their own.
 * @param siblings the drafts of the sentence
 * @param out the carriers found so far; grows
 */
export function bystanders(
  scene: Scene,
  mentions: readonly Mention[],
  siblings: readonly Draft[],
  out: Carrier[],
): void {
  for (const m of mentions) {
    // `for NAME, a Spanish-language channel`: the first has spoken for both
    if (m.form === 'pronoun' || (m.same?.name && !m.name)) continue;
    const p: Party = { range: m, mention: m, entity: scene.coref.entityAt(m) };
    if (!isOutlet(p) || !stands(scene, p, siblings) || isClaimed(scene.w.doc, m, out)) continue;
    const bearer = documentOf(scene, m);
    // a study speaks for itself wherever it is printed
    const printed = scene.w.doc.lower[m.first - 1] === 'in';
    if (printed && (isJournal(scene, m) || (bearer && OWN_WORK.test(bearer.mention.noun)))) continue;
    const whole = partyAt(scene, m.first, scene.w.doc.sentences[m.sentence]!.last) ?? p;
    const relay = relayOf(scene, whole.mention === m ? whole : p, [{ first: m.first, last: m.last }]);
    if (!relay) continue;
    out.push({ at: m.first, rank: 3, relays: [relay], scope: 'near', source: -1, entity: p.entity });
    if (siblings.length > 0) scene.occasion = { at: m.first, relay };
    if (bearer?.entity) {
      const known = scene.carriers.get(bearer.entity) ?? [];
      if (!known.some((r) => r.name === relay.name)) scene.carriers.set(bearer.entity, [...known, relay]);
    }
  }
}

/** What can be nothing else than a medium. */
const CLEAR = words(`
  newspaper broadcaster tabloid broadsheet newswire newsmagazine daily magazine podcast
`);

/** Whether the medium is the subject of a verb that carries nothing: `the Herald apologised, and the mayor said`. */
function actsOtherwise({ w }: Scene, { last }: Mention, before: string): boolean {
  let k = last;
  while (
    k < last + 3 &&
    (/^(?:also|first|then|later|now|since|has|have|had|is|was|were|did|does)$/.test(w.doc.lower[k] ?? '') ||
      (w.doc.lower[k] ?? '').endsWith('ly'))
  )
    k++;
  if (k === last && w.cls[k] !== Word.Verb) return false;
  const verb = w.doc.lower[k] ?? '';
  if (/^(?:which|that|whose)$/.test(before)) return REFUSES.has(verb);
  return !CARRIES.has(verb) && !CARRIES.has(w.doc.lower[k - 1] ?? '');
}

/** Whether another carrier of the sentence already has the medium. */
function isClaimed(doc: Doc, m: Mention, out: readonly Carrier[]): boolean {
  const start = doc.start[m.first]!;
  const end = doc.end[m.last - 1]!;
  return out.some((c) => c.relays.some((r) => r.spans.some(([a, b]) => a < end && b > start)));
}

/** Whether a medium stands where it can be the way of words: no part of a source, no mere owner, matter or victim. */
function stands(scene: Scene, { mention, entity }: Party, siblings: readonly Draft[]): boolean {
  const { doc, cls } = scene.w;
  const { first, last } = mention;
  // `CNBC’s “Squawk Box”`: the first has spoken for both
  if (/^["“‘]$/.test(doc.form[first - 1] ?? '') && cls[first - 2] === Word.Case) return false;
  // `PARIS (Reuters) —`: a credit line
  if (doc.form[first - 1] === '(' && first - doc.sentences[mention.sentence]!.first < 8) return false;
  // one's own channel, and nouns that may mean much else
  if (mention.possessor?.form === 'pronoun') return false;
  if (
    !entity?.name &&
    (mention.plural || !(mention.article === 'a' || (mention.article === 'the' && CLEAR.has(mention.noun))))
  )
    return false;
  for (const d of siblings) {
    const s = d.sourceTokens;
    // `two of them | who spoke to NAME`: in whose clause the medium stands has been asked already
    if (s ? first >= s.first && first < s.last : subjectBefore(scene, anchorOf(d))?.mention === mention)
      return false;
  }
  let k = first - 1;
  while (k > 0 && /^(?:the|an?|both|even|also)$/.test(doc.lower[k]!)) k--;
  const before = doc.lower[k] ?? '';
  if (
    ABOUT.has(before) &&
    !(
      before === 'of' &&
      /^(?:evidence|hands?|pages|courtesy|columns?|website|site)$/.test(doc.lower[k - 1] ?? '')
    )
  )
    return false;
  // `who runs the network`, `running the network`
  if ((cls[k] === Word.Verb || before.endsWith('ing')) && DONE_TO.test(before)) return false;
  if (before === 'by' && DEEDS_OF_MEDIA.has(doc.lower[k - 1] ?? '')) return false;
  // `messages | that | NAME printed`: a relative pronoun
  if (OPENS_ASIDE.has(before) && cls[k] !== Word.Pronoun && cls[last] === Word.Verb) return false;
  if (actsOtherwise(scene, mention, before)) return false;
  // `Ann Roe, a columnist for the Times`, `who worked for the BBC`, `a poll for the Times`
  if (/^(?:for|at|with|from|on|to)$/.test(before)) {
    const holder = doc.lower[k - 1] ?? '';
    if (
      isPerson(holder) ||
      isPerson(singular(holder)) ||
      /^(?:work(?:s|ed|ing)?|polls?|surveys?|podcaster)$/.test(holder)
    )
      return false;
  }
  if (belongsTo(scene, k, doc.sentences[mention.sentence]!.first)) return false;
  // `AFP and Le Monde`: the first has spoken for both
  if (before === 'and' || before === 'or') return false;
  // `the BBC’s licence fee`, `a Times executive`; but `RTL’s morning programme`, `an SABC crew`, `CNBC’s “Squawk Box”`
  if (cls[last] !== Word.Case && cls[last] !== Word.Noun) return true;
  let head = cls[last] === Word.Case ? last + 1 : last;
  if (/^["“‘]$/.test(doc.form[head] ?? '')) return true;
  while (head - last < 4 && INSIDE.has(cls[head]!) && INSIDE.has(cls[head + 1]!)) head++;
  return OF_MEDIA.has(doc.lower[head] ?? '') && cls[head + 1] !== Word.Name;
}
const INSIDE = new Set<number>([Word.Noun, Word.Name, Word.Modifier]);

/** The document in whose clause a medium stands: `a memo, portions of which NAME was able to view`, `that slipped into the hands of NAME`. */
function documentOf(scene: Scene, m: Mention): Party | null {
  const { doc, cls } = scene.w;
  const { first } = doc.sentences[m.sentence]!;
  for (let k = m.first - 1; k > first && m.first - k < 14; k--) {
    if (/^[;:—]$/.test(doc.form[k]!)) return null;
    const relative = /^(?:which|that|whose)$/.test(doc.lower[k]!);
    const participle = CARRY_PARTICIPLES.has(doc.lower[k]!) && cls[k] !== Word.Noun;
    if (participle && isAgentsOwn(scene, k + 1, m)) return null;
    if (relative || participle) return nearestDocument(scene, k, first);
  }
  return null;
}

/** `a statement released by the campaign | the AP report merits …`: somebody else, right behind whom the medium opens another phrase. */
function isAgentsOwn(scene: Scene, by: number, m: Mention): boolean {
  if (scene.w.doc.lower[by] !== 'by') return false;
  const opens = scene.w.cls[m.first - 1] === Word.Determiner ? m.first - 1 : m.first;
  const agent = partyAt(scene, by + 1, opens);
  return agent !== null && agent.range.last === opens && !isOutlet(agent);
}

/** The last document before a token. */
function nearestDocument({ coref, w }: Scene, k: number, first: number): Party | null {
  for (let j = k - 1; j >= first && k - j < 14; j--) {
    if (/^[;:—]$/.test(w.doc.form[j]!)) return null;
    if (w.cls[j] !== Word.Noun && w.cls[j] !== Word.Name) continue;
    const mention = coref.mentionAt({ first: j, last: j + 1 });
    if (mention?.head !== j) continue;
    const p: Party = { range: mention, mention, entity: coref.entityAt(mention) };
    if (isDocument(p)) return p;
  }
  return null;
}

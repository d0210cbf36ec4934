import type { Relay } from '../model/attribution';
import type { Draft } from './draft';
import { DOCUMENT_NOUNS } from './lexicon/institutions';
import { CARRY_PARTICIPLES, OCCASION_NOUNS } from './lexicon/speech';
import { words } from './lexicon/words';
import { type NounPhrase, nounPhraseFrom } from './noun-phrase';
import { isOutlet, partyAt, partyIn, relayOf, type Scene } from './scene';
import { typeOf } from './source-type';
import { Word } from './word';

const OPENS = new Set('his her their its the that those these'.split(' '));
const BE = words('is are was were be been has have had also later first then widely promptly');
/** Nouns for words that stand in the sentence before. */
const WORDS =
  /^(?:words|quotes?|claims?|outburst|tirade|denial|apology|answers?|rant|speech|message|warning|broadside|verdict)$/;

/**
 * What the next sentence tells of how words got out: `Dahl mocked the plan. Her remarks were distributed by NAME.`, `Ek said in a note
 * that C. The note was passed to NAME by a go-between.`
 * @param siblings the drafts of each sentence
 */
export function carriedLater(
  scene: Scene,
  siblings: ReadonlyMap<number, readonly Draft[]>,
): Map<Draft, Relay[]> {
  const out = new Map<Draft, Relay[]>();
  const { doc } = scene.w;
  for (const [s, drafts] of siblings) {
    const next = doc.sentences[s + 1];
    if (!next || !OPENS.has(doc.lower[next.first]!)) continue;
    const words = nounPhraseFrom(scene.w, next.first, next.last);
    if (words?.first !== next.first) continue;
    const noun = doc.lower[words.head]!;
    if (!OCCASION_NOUNS.has(noun) && !WORDS.test(noun) && !DOCUMENT_NOUNS.has(noun)) continue;
    const relays = carriersBehind(scene, words.last, next.last);
    if (relays.length === 0) continue;
    for (const d of drafts) if (!d.parent && isMeant(scene, words, d, s)) out.set(d, relays);
  }
  return out;
}

/** Media and messengers behind `were carried`, the media first. */
function carriersBehind(scene: Scene, k: number, last: number): Relay[] {
  const { lower, form } = scene.w.doc;
  let at = k;
  while (at < last && BE.has(lower[at]!)) at++;
  if (at === k || !CARRY_PARTICIPLES.has(lower[at] ?? '')) return [];
  const media: Relay[] = [];
  const messengers: Relay[] = [];
  for (let j = at + 1; j < last - 1 && !/^[;:—.]$/.test(form[j]!); j++) {
    if (!/^(?:by|to|on|in|with|via|through)$/.test(lower[j]!)) continue;
    const p = partyAt(scene, j + 1, last);
    const relay = p && p.mention.form !== 'pronoun' ? relayOf(scene, p, [{ first: at, last: j + 1 }]) : null;
    if (!p || !relay) continue;
    if (isOutlet(p) && !p.mention.possessor) media.push(relay);
    else if (
      /^(?:by|via|through)$/.test(lower[j]!) &&
      /^(?:person|unnamed)$/.test(typeOf(p.mention, p.entity))
    )
      messengers.push(relay);
  }
  return media.length > 0 ? [...media, ...messengers] : [];
}

/** Whether the words are those of the draft: its speaker's, or of the document it was said in. */
function isMeant(scene: Scene, words: NounPhrase, d: Draft, s: number): boolean {
  const { doc, cls } = scene.w;
  const speaker = d.sourceTokens ? partyIn(scene, d.sourceTokens)?.entity : null;
  if (!speaker) return false;
  const opening = { first: words.first, last: words.first + 1 };
  if (/^(?:his|her|their|its)$/.test(doc.lower[words.first]!))
    return scene.coref.entityAt(opening) === speaker;
  const noun = doc.lower[words.head]!;
  if (cls[words.head] !== Word.Noun) return false;
  if (!DOCUMENT_NOUNS.has(noun)) return true;
  const { first, last } = doc.sentences[s]!;
  for (let k = first; k < last - 2; k++)
    if (doc.lower[k] === 'in') {
      const np = nounPhraseFrom(scene.w, k + 1, last);
      if (np && doc.lower[np.head] === noun) return true;
    }
  return false;
}

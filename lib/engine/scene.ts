import type { Relay } from '../model/attribution';
import type { Span } from '../model/span';
import type { Coreference } from './coreference';
import type { TokenRange } from './document';
import { type Draft, spanOf } from './draft';
import { calledBy, type Entity } from './entity';
import { OUTLET_NOUNS } from './lexicon/outlets';
import { words } from './lexicon/words';
import { OF_MEDIA } from './medium-context';
import type { Mention } from './mentions';
import type { Zones } from './nesting';
import { nounPhraseFrom, type Words } from './noun-phrase';
import { typeOf } from './source-type';
import { Word } from './word';

/** All that the stages after coreference look at. */
export interface Scene {
  w: Words;
  coref: Coreference;
  zones: Zones;
  drafts: readonly Draft[];
  /** Draft whose cue covers a token; index + 1, 0 for none. */
  cueAt: Int32Array;
  /** How a document got to this article: the carriers a later mention of it inherits. */
  carriers: Map<Entity, Relay[]>;
  /** Latest medium each speaker spoke with: what `in the same interview` means. */
  spokeWith: Map<Entity, Relay>;
  /** The medium that somebody spoke with last, as far as the text has been read, and the token where it says so. */
  occasion: { at: number; relay: Relay } | null;
}

/** A phrase with who is meant by it. */
export interface Party {
  range: TokenRange;
  mention: Mention;
  entity: Entity | null;
}

const NOBODY = words('us our we this me');

/** The party named by the noun phrase that begins at token `i`, its apposition included; null when there is none. */
export function partyAt({ w, coref }: Scene, i: number, limit: number): Party | null {
  const np = nounPhraseFrom(w, i, limit);
  if (!np) return null;
  const mention = coref.mentionAt(np);
  if (!mention || mention.head !== np.head) return null;
  const { partner } = mention;
  let range: TokenRange = { first: np.first, last: np.last };
  if (partner?.name && partner.first >= np.last && partner.last <= limit)
    range = { first: np.first, last: partner.last };
  else if (titleBehind(w, mention)) range = { first: np.first, last: titleBehind(w, mention)!.last + 1 };
  else if (w.doc.lower[np.last] === 'of' && !mention.name) {
    const inner = nounPhraseFrom(w, np.last + 1, limit);
    if (inner) range = { first: np.first, last: inner.last };
  }
  return { range, mention, entity: coref.entityAt(mention) };
}

/** `the programme | “Late Line”`: the words in marks that a medium is called by, without the marks; null when there are none. */
function titleBehind({ doc }: Words, m: Mention): TokenRange | null {
  if (m.name || !OUTLET_NOUNS.has(m.noun) || !/^["“‘]$|^''$|^``$/.test(doc.form[m.last] ?? '')) return null;
  for (let k = m.last + 1; k < m.last + 8; k++) {
    if (/^["”’]$|^''$/.test(doc.form[k] ?? '')) return k > m.last + 1 ? { first: m.last + 1, last: k } : null;
    if (doc.shape[k] === 0 && doc.lower[k]!.length > 4) return null;
  }
  return null;
}

/** The party of a range that is known to be one, e.g. a source. */
export function partyIn({ coref }: Scene, range: TokenRange): Party | null {
  const mention = coref.mentionAt(range);
  return mention ? { range, mention, entity: coref.entityAt(range) } : null;
}

/** `Kyodo’s summary`, `RTL’s morning programme`, `Arise TV’s crew`: the medium that has or made it. */
export function mediumOf({ coref }: Pick<Scene, 'coref'>, p: Party): Party | null {
  const { possessor, noun, name } = p.mention;
  if (!possessor || name || !OF_MEDIA.has(noun)) return null;
  const entity = coref.entityAt(possessor);
  const owner: Party = { range: possessor, mention: possessor, entity };
  return entity?.name && isOutlet(owner) ? owner : null;
}

/** Whether the party is a medium, but not the one that publishes the text. */
export function isOutlet(p: Party): boolean {
  // `on social media`: wherever one writes oneself
  if (p.mention.noun === 'media' && p.mention.modifiers.includes('social')) return false;
  return p.entity?.publisher !== true && typeOf(p.mention, p.entity) === 'outlet';
}
export function isDocument(p: Party): boolean {
  return typeOf(p.mention, p.entity) === 'document';
}
/** The publishing medium, by name or as `this newspaper`, `our reporter`, or a programme of its own: `the BBC’s Newsnight` in the BBC. */
export function isPublisher({ w, coref }: Scene, p: Party): boolean {
  const { possessor } = p.mention;
  return (
    p.entity?.publisher === true ||
    NOBODY.has(w.doc.lower[p.range.first]!) ||
    (possessor !== null && isOutlet(p) && coref.entityAt(possessor)?.publisher === true)
  );
}

/** What a medium publishes with: a statement on it came through the medium itself. */
const PREMISES = words('website site app homepage webpage page newsroom newsletter liveblog');

/** Name by which readers know the party: the fullest name, or the description without its article. */
export function nameOfParty({ w, coref }: Scene, p: Party): string {
  const { possessor, noun } = p.mention;
  const owner = possessor && !p.entity?.name && PREMISES.has(noun) ? coref.entityAt(possessor) : null;
  if (owner?.kind === 'outlet' && owner.name)
    return nameOfParty({ w, coref } as Scene, { ...p, mention: possessor!, entity: owner });
  const title = p.entity?.name ? null : titleBehind(w, p.mention);
  if (title) return w.doc.text.slice(...spanOf(w.doc, title)).replace(/\s+/g, ' ');
  const known = p.entity ? calledBy(p.entity) : null;
  const text = known || w.doc.text.slice(...spanOf(w.doc, p.range));
  return text.replace(/^(?:the|a|an) (?=\S)/i, '').replace(/\s+/g, ' ');
}

/** The party as a relay; null when it is the publisher. */
export function relayOf(scene: Scene, p: Party, cue: readonly TokenRange[]): Relay | null {
  if (isPublisher(scene, p)) return null;
  const { doc } = scene.w;
  const spans: Span[] = [spanOf(doc, p.range)];
  const type = typeOf(p.mention, p.entity);
  return { spans, name: nameOfParty(scene, p), type, cue: cue.map((r) => spanOf(doc, r)) };
}

/** The sentence of a token. */
export function sentenceOf({ w }: Scene, token: number): TokenRange {
  return w.doc.sentences[w.doc.sentenceOf[token]!]!;
}

/** The medium last named before token `k`, in its sentence or the one before. */
export function mediumBefore({ w, coref }: Scene, k: number): Entity | null {
  const floor = w.doc.sentences[Math.max(0, w.doc.sentenceOf[k]! - 1)]!.first;
  for (let j = k - 1; j >= floor; j--) {
    if (w.cls[j] !== Word.Name && w.cls[j] !== Word.Noun) continue;
    const mention = coref.mentionAt({ first: j, last: j + 1 });
    const entity = mention?.head === j ? coref.entityAt(mention) : null;
    if (entity?.name && entity.kind === 'outlet') return entity;
  }
  return null;
}

import type { Relay } from '../model/attribution';
import { employer } from './agent';
import { lastCarried } from './carried-again';
import type { Carrier } from './carriers';
import type { TokenRange } from './document';
import { words } from './lexicon/words';
import { isOutlet, mediumBefore, type Party, partyAt, relayOf, type Scene } from './scene';

/** Sentences over which `the interview` still means the one last spoken of. */
const NEAR = 8;
const SAME = new Set(
  'newspaper paper magazine weekly daily journal newsletter channel station blog show interview conversation post broadcast appearance programme program podcast letter message email statement article column speech recording tape'.split(
    ' ',
  ),
);
/** Documents in which others set down what was said: a relay even when nobody is named who got them. */
const RECORDS = new Set('transcript transcripts minutes recording release testimony log logs'.split(' '));
export const TALKS = new Set(
  'interview interviews conversation chat broadcast podcast programme program appearance'.split(' '),
);
const PART = words('one two some several many another part parts most all each');
const SPOKE = words('spoke speaks speaking talked talking interviewed quoted');
const WRITING = new Set('wrote writes written argued argues'.split(' '));

const isOpening = (form: string | undefined): boolean => form !== undefined && /^["“‘]$|^``$/.test(form);

/** Notes that a party carries what is said near a token. */
export type Add = (
  at: number,
  rank: number,
  p: Party | null,
  cue: TokenRange,
  scope: Carrier['scope'],
  source?: number,
) => void;

/** `In an interview with Al Jazeera`, `Speaking on the … podcast`, `Writing in …`. */
export function spokenTo(scene: Scene, k: number, from: number, last: number, add: Add): void {
  // `an interview with “Late Line”`
  const met = partyAt(scene, isOpening(scene.w.doc.form[from]) ? from + 1 : from, last);
  const p = met && !isOutlet(met) ? employer(scene, met, last) : met;
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

/** `in the journal Insect Mind`: where scholars publish what they found themselves. */
export const isJournal = ({ w }: Scene, { first, last }: TokenRange): boolean => {
  const { lower } = w.doc;
  return lower[first - 1] === 'journal' || lower.slice(first, last - 1).includes('journal');
};

const ISHOST =
  /^(?:is|was)(?: now| also| currently| once)? (?:an?|the) (?:\S+ )?(?:host|co-host|presenter|anchor|judge|star|regular|panelist|panellist|contributor|commentator|analyst|columnist|reporter|correspondent|editor)\b/;

/** Whether it stands in a clause about a person: `Ann Roe, who hosts a show on Sky News, said`. */
export function belongsTo({ w }: Scene, k: number, first: number): boolean {
  for (let j = k; j > first && k - j < 10; j--) {
    if (w.doc.lower[j] === 'who')
      // `who is also a host on the show NAME`
      return (
        ISHOST.test(w.doc.lower.slice(j + 1, j + 7).join(' ')) ||
        /^(?:hosts?|hosted|presents?|presented|edit(?:s|ed)|owns?|owned|r[au]ns?|works?|worked|writes?|wrote|anchors?|anchored|cover(?:s|ed)|founded|joined|left|plays|played|stars|starred|reviews|reviewed|reports|once|used|also|has|now)$/.test(
          w.doc.lower[j + 1] ?? '',
        )
      );
    if (w.doc.shape[j] === 4 && w.doc.form[j] !== ',') return false;
  }
  return false;
}

/** `said on state television`, `appearing on the podcast NAME`, `in the same newspaper`: the medium itself as the place of words. */
export function aired(scene: Scene, k: number, last: number, add: Add): void {
  const p = partyAt(scene, k + 1, last);
  // one's own channel is no relay
  if (
    p &&
    !belongsTo(scene, k, scene.w.doc.sentences[scene.w.doc.sentenceOf[k]!]!.first) &&
    p.mention.form !== 'pronoun' &&
    !p.mention.possessor &&
    isOutlet(p)
  )
    add(k, 3, p, { first: k, last: k + 1 }, 'near');
}

/** `in the interview`, with nothing behind it that says which: the occasion last spoken of. Whether it is such a link. */
export function link(scene: Scene, k: number, after: number, out: Carrier[]): boolean {
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
export function record(scene: Scene, k: number, last: number, add: Add, out: Carrier[]): void {
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
  if (
    /^(?:the|that|this)$/.test(lower[k + 1]!) &&
    TALKS.has(lower[k + 2] ?? '') &&
    link(scene, k, k + 3, out)
  )
    return;
  // `in one, dated 9 January,`, `in one of them`: of the documents last spoken of
  if (
    /^(?:one|another)$/.test(lower[k + 1] ?? '') &&
    (scene.w.doc.form[k + 2] === ',' || (lower[k + 2] === 'of' && lower[k + 3] === 'them'))
  ) {
    const document = lastCarried(scene, scene.w.doc.sentenceOf[k]!);
    if (document) {
      const relays = scene.carriers.get(document)!;
      out.push({ at: k, rank: 1, relays, scope: 'near', source: -1, entity: null });
      return;
    }
  }
  // `in one of the messages`
  const part = PART.has(lower[k + 1] ?? '') && lower[k + 2] === 'of' ? partyAt(scene, k + 3, last) : null;
  const p = part ?? partyAt(scene, k + 1, last);
  if (!p) return;
  if (WRITING.has(lower[k - 1] ?? '') && p.mention.name && isOutlet(p)) {
    add(k, 3, p, { first: k, last: k + 1 }, 'near');
    return;
  }
  // `A regular, in the Herald last week, likened …`, `she said in the Herald`
  const apart = k === 0 || scene.w.doc.shape[k - 1] === 4 || scene.cueAt[k - 1] !== 0;
  const opening = scene.w.doc.sentences[scene.w.doc.sentenceOf[k]!]!.first === k;
  if (p.mention.name && (apart || opening) && isOutlet(p) && !isJournal(scene, p.range)) {
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
    // `in testimony reproduced by`: one's own words
    (noun === 'testimony' && p.mention.article === 'none') || noun === 'release'
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
  let k = doc.form[source.last] === ',' ? source.last + 1 : source.last;
  // the clause may have been taken into the source
  for (let j = source.first + 1; j < source.last; j++)
    if (/^(?:who|speaking|interviewed)$/.test(doc.lower[j]!)) {
      k = j;
      break;
    }
  if (doc.lower[k] !== 'who' && doc.lower[k] !== 'speaking' && doc.lower[k] !== 'interviewed') return null;
  for (let j = k; j < Math.min(limit, k + 6); j++) {
    if (!/^(?:briefed|told|to|with|by|informed)$/.test(doc.lower[j]!)) continue;
    // `who was sacked by the paper` says nothing of that kind
    if (k < source.last && /^(?:to|with|by)$/.test(doc.lower[j]!) && !SPOKE.has(doc.lower[j - 1]!)) continue;
    const p = partyAt(scene, j + 1, limit);
    if (p && isOutlet(p)) return relayOf(scene, p, [{ first: j, last: j + 1 }]);
  }
  return null;
}

import type { Attribution, TraceEntry } from '../model/attribution';
import { hull, overlap, type Span } from '../model/span';
import { actOf } from './act';
import { applyConstructions } from './constructions/index';
import { corefer, mentionsOf } from './coreference';
import type { Doc, RawAttribution } from './document';
import { type Draft, draftOf } from './draft';
import { calledBy, type Entity } from './entity';
import { actorBefore, floatingSpeakers } from './floating';
import { hedgesOf } from './hedge';
import { kindOf } from './kind';
import { DOCUMENT_NOUNS } from './lexicon/institutions';
import { CARRY_PARTICIPLES } from './lexicon/speech';
import { words } from './lexicon/words';
import type { Mention } from './mentions';
import { nest } from './nesting';
import { type NounPhrase, nounPhraseFrom, type Words } from './noun-phrase';
import type { QuotePair } from './quotation-marks';
import { linkRelays } from './relay';
import type { Saying } from './saying-index';
import type { Scene } from './scene';
import { formOf, typeOf } from './source-type';
import { wordClasses } from './word-class';

/** What is known of the text besides its words. */
export interface ResolveContext {
  /** Name of the publishing medium: no relay of its own reporting. */
  publisher: string | null;
  quotes: readonly QuotePair[];
}

export interface ResolveOptions {
  /** Attach the trace to each attribution. */
  explain?: boolean;
  /** The spans are what they shall be (gold, or the reader's own): neither corrected nor dropped. */
  final?: boolean;
}

/**
 * The engine's later stages: who, through whom, how deep. Nesting, kind, act, coreference, type of source, hedges,
 * relays and hops of spans that were found; ids in reading order. Pure, and linear in the text's length.
 */
export function resolve(
  doc: Doc,
  raw: readonly RawAttribution[],
  context: ResolveContext,
  options: ResolveOptions = {},
): Attribution[] {
  const w: Words = { doc, cls: wordClasses(doc) };
  const all = (options.final ? [...raw] : applyConstructions(w, context.quotes, raw))
    .filter((r) => r.content.length > 0)
    .map((r) => draftOf(doc, r));
  all.sort((a, b) => startOf(a) - startOf(b) || sizeOf(b) - sizeOf(a));
  const mentions = mentionsOf(
    w,
    all.map((d) => d.sourceTokens),
  );
  const drafts = options.final
    ? all
    : withoutCarriers(w, mentions, withoutPlaces(doc, mentions, all), context);
  const zones = nest(doc, drafts);
  const cueAt = cuesAt(doc, drafts);
  for (const d of drafts) {
    d.kind = kindOf(doc.text, d, context.quotes);
    d.act = actOf(doc, d);
    d.hedge = hedgesOf(doc, d, cueAt);
  }
  const coref = corefer(w, mentions, sayingsOf(doc, drafts), context.publisher);
  const scene: Scene = {
    w,
    coref,
    zones,
    drafts,
    cueAt,
    carriers: new Map(),
    spokeWith: new Map(),
    occasion: null,
  };
  const floating = floatingSpeakers(doc.text, drafts, coref.sources, (d) => actorBefore(w, coref, drafts, d));
  const speakers = drafts.map((d, k) => {
    const own = coref.sources[k] ?? null;
    return own || d.cue.length > 0 || d.sourceTokens ? own : floating(k);
  });
  drafts.forEach((d, k) => {
    if (!speakers[k] && d.parent && saysI(doc, d)) speakers[k] = speakers[drafts.indexOf(d.parent)] ?? null;
    d.speaker = speakers[k] ?? null;
  });
  drafts.forEach((d, k) => {
    const mention = d.sourceTokens ? coref.mentionAt(d.sourceTokens) : null;
    d.type = d.sourceTokens
      ? typeOf(mention, speakers[k]!)
      : speakers[k]
        ? typeOf(null, speakers[k]!)
        : 'unknown';
  });
  linkRelays(scene, drafts);
  const ids = new Map<Draft, string>();
  drafts.forEach((d, k) => {
    ids.set(d, `a${k + 1}`);
  });
  return drafts.map((d, k) => {
    const mention = d.sourceTokens ? coref.mentionAt(d.sourceTokens) : null;
    const out: Attribution = {
      id: ids.get(d)!,
      kind: d.kind,
      act: d.act,
      content: d.content,
      cue: d.cue,
      source: {
        spans: d.source,
        speaker: speakerName(doc, d, speakers[k] ?? null),
        mention: d.sourceTokens ? formOf(mention, speakers[k] ?? null) : 'none',
        type: d.type,
      },
      relays: d.relays,
      hedge: d.hedge,
      hops: d.relays.length,
      parent: d.parent ? ids.get(d.parent)! : null,
      confidence: d.confidence,
    };
    if (options.explain) out.trace = traceOf(d, out);
    return out;
  });
}

/** What coreference has to know of each draft: its parts, and whether it is quoted, asked, or nested. */
export const sayingsOf = (doc: Doc, drafts: readonly Draft[]): Saying[] =>
  drafts.map((d) => ({
    source: d.sourceTokens,
    content: d.contentTokens,
    quoted: d.kind === 'direct' || isDialogue(doc, d),
    question: d.act === 'question',
    nested: d.parent !== null,
  }));

const TALKING = /^(?:writing|wrote|writes|speaking|spoke|talking|appearing)$/i;

/** Leaves out what has a medium for its content: `writing in his column for the Herald` says where, not what. */
function withoutPlaces(doc: Doc, mentions: readonly Mention[], drafts: Draft[]): Draft[] {
  const named = (d: Draft) => {
    const range = d.contentTokens[0];
    if (d.contentTokens.length !== 1 || !range || range.last - range.first > 5) return false;
    const cue = doc.text.slice(...(d.cue[0] ?? [0, 0]));
    if (!TALKING.test(cue)) return false;
    return mentions.some(
      (m) => m.name?.kind === 'outlet' && m.first === range.first && m.last === range.last,
    );
  };
  return drafts.filter((d) => !named(d));
}

/**
 * Leaves out a medium or document that only carries another's statement: `According to the agency, Dahl said …` and
 * `X told Y that …, the agency said` are X's statements with a relay (`OUTLET reported that S said` stays two).
 */
function withoutCarriers(
  w: Words,
  mentions: readonly Mention[],
  drafts: Draft[],
  context: ResolveContext,
): Draft[] {
  const { doc } = w;
  nest(doc, drafts);
  for (const d of drafts) d.act = actOf(doc, d);
  const outer = drafts
    .filter(
      (d) =>
        d.parent &&
        /^(?:statement|question)$/.test(d.act) &&
        mayCarry(doc, d.parent) &&
        fills(doc, d, d.parent),
    )
    .map((d) => d.parent!);
  if (outer.length === 0) return drafts;
  for (const d of drafts) d.kind = kindOf(doc.text, d, context.quotes);
  const coref = corefer(w, mentions, sayingsOf(doc, drafts), context.publisher);
  const gone = new Set(
    outer.filter((d) => {
      const mention = d.sourceTokens ? coref.mentionAt(d.sourceTokens) : null;
      const type = mention ? typeOf(mention, coref.entityAt(d.sourceTokens!)) : 'unknown';
      return type === 'outlet' || (isAccordingTo(doc, d) && (type === 'document' || namesCarrier(w, d)));
    }),
  );
  return drafts.filter((d) => !gone.has(d));
}

/** `a cable released by …`, `Ecos, a private news site`: by its noun a document or a medium, whatever it is taken for elsewhere. */
function namesCarrier(w: Words, { sourceTokens: at }: Draft): boolean {
  if (!at) return false;
  const carries = (np: NounPhrase | null) =>
    np !== null &&
    w.doc.shape[np.head] === 0 &&
    (DOCUMENT_NOUNS.has(w.doc.lower[np.head]!) || MEDIUM.has(w.doc.lower[np.head]!));
  const np = nounPhraseFrom(w, at.first, at.last);
  if (carries(np)) return true;
  // `one entry | reproduced by the agency`: whatever it is, it was handed on
  if (
    CARRY_PARTICIPLES.has(w.doc.lower[at.last] ?? '') &&
    /^(?:by|to|with)$/.test(w.doc.lower[at.last + 1] ?? '')
  )
    return true;
  const name = np && w.doc.form[np.last] === ',' ? nounPhraseFrom(w, np.last + 1, at.last) : null;
  return name?.first === (np?.last ?? 0) + 1 && MEDIUM.has(w.doc.lower[name.head]!);
}
const MEDIUM = words(`
  newspaper paper daily weekly magazine site website broadcaster agency tabloid newswire
`);

const isAccordingTo = (doc: Doc, d: Draft) =>
  /^(?:according|per|citing|quoting)$/.test(doc.lower[d.cueTokens[0]?.first ?? 0] ?? '');

/** `according to`, or a plain `said` after what it carries. */
function mayCarry(doc: Doc, d: Draft): boolean {
  const cue = d.cueTokens[0];
  if (!cue || d.source.length === 0) return false;
  if (isAccordingTo(doc, d)) return true;
  return /^(?:said|says|say)$/.test(doc.lower[cue.last - 1]!) && d.content[0]![0] < d.cue[0]![0];
}

const OCCASION = /^(?:during|in|on|at|after|before|when|while|as|from)\b/;
/** So many characters at most name who is told something. */
const RECIPIENT = 16;

/** Whether the inner attribution makes up the clause that the outer one carries. */
function fills(doc: Doc, inner: Draft, outer: Draft): boolean {
  const all = hull([...inner.source, ...inner.cue, ...inner.content]);
  // what stands behind `, according to the agency,` may be no more than when and where it was said
  const cue = outer.cue[0]?.[0] ?? 0;
  const rest = outer.content.filter((s) => s[1] > cue);
  const before = rest.every((s) => OCCASION.test(doc.text.slice(s[0], s[0] + 8)))
    ? outer.content.filter((s) => s[1] <= cue)
    : [];
  const carried = hull(before.length > 0 ? before : outer.content);
  if (!all || !carried) return false;
  // `“It is late,” he told | reporters`
  if (all[0] <= carried[0] && carried[1] > all[1] && carried[1] - all[1] < RECIPIENT) return true;
  return overlap(all, carried) >= 0.75 * (carried[1] - carried[0]);
}

/** In a floating quotation “I” is whoever speaks in it, who is known only after coreference. */
const saysI = (doc: Doc, d: Draft): boolean =>
  d.sourceTokens !== null &&
  d.sourceTokens.last - d.sourceTokens.first === 1 &&
  doc.lower[d.sourceTokens.first] === 'i';

const startOf = (d: Draft) =>
  Math.min(d.content[0]?.[0] ?? Infinity, d.cue[0]?.[0] ?? Infinity, d.source[0]?.[0] ?? Infinity);
const sizeOf = (d: Draft) => d.content.reduce((n, [s, e]) => n + e - s, 0);

/** `NAME: …`, a line of dialogue: what follows is in the first person, marks or not. */
function isDialogue(doc: Doc, d: Draft): boolean {
  const cue = d.cueTokens[0];
  return (
    d.cueTokens.length === 1 && cue !== undefined && cue.last - cue.first === 1 && doc.form[cue.first] === ':'
  );
}

/** For each token the draft whose cue covers it: index + 1, 0 for none. */
export function cuesAt(doc: Doc, drafts: readonly Draft[]): Int32Array {
  const out = new Int32Array(doc.length);
  drafts.forEach((d, k) => {
    for (const { first, last } of d.cueTokens) out.fill(k + 1, first, last);
  });
  return out;
}

function speakerName(doc: Doc, d: Draft, e: Entity | null): string | null {
  if (e) return calledBy(e);
  if (!d.sourceTokens) return null;
  // `who`, of nobody known
  if (
    /^(?:who|which|that)$/.test(doc.lower[d.sourceTokens.first]!) &&
    d.sourceTokens.last - d.sourceTokens.first === 1
  )
    return null;
  return doc.text
    .slice(doc.start[d.sourceTokens.first], doc.end[d.sourceTokens.last - 1])
    .replace(/\s+/g, ' ');
}

function traceOf(d: Draft, a: Attribution): TraceEntry[] {
  const out: TraceEntry[] = [...d.trace];
  const at = (spans: readonly Span[]): { span?: Span } => (spans[0] ? { span: spans[0] } : {});
  out.push({ stage: 'kind', rule: a.kind }, { stage: 'act', rule: a.act, ...at(a.cue) });
  if (a.parent)
    out.push({ stage: 'nesting', rule: `stands in the content of ${a.parent}`, ...at(a.content) });
  if (a.source.speaker)
    out.push({
      stage: 'coreference',
      rule: `${a.source.mention}: ${a.source.speaker}`,
      ...at(a.source.spans),
    });
  for (const r of a.relays)
    out.push({
      stage: 'relay',
      rule: r.name === null ? 'hearsay without a named relay' : `through ${r.name}`,
      ...at(r.cue),
    });
  for (const h of a.hedge) out.push({ stage: 'hedge', rule: 'hearsay', span: h });
  return out;
}

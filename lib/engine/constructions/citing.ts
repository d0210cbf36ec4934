import { kindOfNoun } from '../antecedent';
import type { Doc, RawAttribution, TokenRange } from '../document';
import { spanOf, tokensOf } from '../draft';
import { words } from '../lexicon/words';
import { nounPhraseBefore, nounPhraseFrom, type Words } from '../noun-phrase';
import { Word } from '../word';
import { contentEnd } from './clause';
import { isPersonsName } from './named-twice';

/**
 * `TASS reported, citing the ministry`: the ministry is the source, its cue `citing`, its content what the medium
 * carried. The medium's own attribution goes: it becomes the relay.
 */
export function mergeCiting(
  w: Words,
  sentences: readonly TokenRange[],
  found: RawAttribution[],
): RawAttribution[] {
  const { doc } = w;
  const list = found.map((r) => endsBeforeCiting(doc, r));
  const out: RawAttribution[] = [];
  const gone = new Set<RawAttribution>();
  for (const sentence of sentences) {
    for (let k = sentence.first; k < sentence.last - 1; k++) {
      const after = citationEnd(doc, k);
      if (after < 0) continue;
      if (list.some((r) => r.cue.length > 1 && r.cue[0]![0] <= doc.start[k]! && doc.start[k]! < r.cue[0]![1]))
        continue;
      const np = phraseAfter(w, after, sentence.last);
      if (!np) continue;
      if (!maySpeak(w, np)) continue;
      const carrier =
        medial(w, sentence, k, np.last) ?? carrierOf(doc, list, sentence, k) ?? postposed(w, sentence, k);
      if (!carrier) continue;
      for (const r of list)
        if (
          r.cue.some((s) => s[0] === doc.start[k] || s[0] === carrier.cue[0]![0]) ||
          r.content.some((s) => s[0] === doc.start[k])
        )
          gone.add(r);
      gone.add(carrier);
      const cue = spanOf(doc, { first: k, last: after });
      out.push({
        cue: [cue],
        source: [spanOf(doc, np)],
        content: carrier.content,
        cueHead: k,
        confidence: Math.max(0.85, carrier.confidence),
        trace: [{ stage: 'source', rule: 'citing', span: cue }],
      });
    }
  }
  return [...list.filter((r) => !gone.has(r) && !givesReason(w, r)), ...out];
}

/** Whether what is cited can have said something: `citing costs`, `citing safety concerns` give a reason, `a security source` speaks. */
function maySpeak({ doc, cls }: Words, np: TokenRange): boolean {
  let last = np.first + 1;
  while (last < np.last && !ENDS_PHRASE.test(doc.form[last]!)) last++;
  // people and bodies by their head, whatever stands before it
  const head = doc.lower[last - 1]!;
  if (SOURCES.test(head) || /^(?:person|group|organization)$/.test(kindOfNoun(head))) return true;
  for (let k = np.first; k < np.last; k++) {
    if (/^(?:of|over|about|for|in|on|that|from)$/.test(doc.lower[k]!) && k > np.first) break;
    if (cls[k] === Word.Name || cls[k] === Word.Pronoun || doc.shape[k] === 1) return true;
    const noun = doc.lower[k]!;
    if (cls[k] === Word.Noun && !REASON.test(noun) && kindOfNoun(noun) !== 'unknown') return true;
    if (SOURCES.test(noun)) return true;
    if (REASON.test(noun) || ABSTRACT.test(noun)) return false;
  }
  return true;
}
/** Behind these the noun has stood that tells what is cited. */
const ENDS_PHRASE = /^(?:of|over|about|for|in|on|that|from|at|with|among|by|to|after|who|which|,)$/;
/** What reasons are: `safety concerns`, `privacy`, `a shortage of staff`. */
const ABSTRACT =
  /^(?:costs?|concerns?|reasons?|fears?|risks?|safety|health|pressure|weather|delays?|lack|need|needs|threats?|doubts?|problems?|difficult\w+|conflicts?|principles?|grounds|shortages?|demand|damage|work|family|workloads?|injur\w+|illness|noise|traffic|prices|competition|instability|inflation|disruption|congestion|corruption|discrimination|violence|interference)$|(?:ity|ities|cy|cies|ness|ances?)$/;
/** `[The minister] citing [costs]`, `without [citing] [a source]`: what is cited is no statement, or nothing is. */
function givesReason(w: Words, r: RawAttribution): boolean {
  const { doc } = w;
  if (
    r.cueHead > 0 &&
    doc.lower[r.cueHead - 1] === 'without' &&
    /^(?:cit|quot|nam)ing$/.test(doc.lower[r.cueHead]!)
  )
    return true;
  if (r.cueHead < 0 || doc.lower[r.cueHead] !== 'citing' || r.cue.length !== 1 || r.content.length !== 1)
    return false;
  const body = r.content[0]!;
  if (body[0] < r.cue[0]![1] || /["“«]|\bthat\b/.test(doc.text.slice(...body))) return false;
  return !maySpeak(w, tokensOf(doc, body));
}
const REASON = /^(?:laws?|rules?|polic(?:y|ies)|regulations?|act|evidence|guidelines|code|protocol|budget)$/;
const SOURCES =
  /^(?:people|persons?|sources?|officials|one|two|three|several|others|accounts?|documents?|reports?|figures|data|witnesses)$/;

/** `reported that C, | citing a report`, `… | without naming its source`: the medium cites, not whom it reports. */
function endsBeforeCiting(doc: Doc, r: RawAttribution): RawAttribution {
  const cue = r.cue[0];
  const body = r.content.at(-1);
  if (
    !cue ||
    !body ||
    body[0] < cue[1] ||
    !/, (?:without )?(?:citing|quoting|naming|identifying) /.test(doc.text.slice(...body))
  )
    return r;
  if (!REPORTING.has(doc.lower[r.cueHead] ?? '') || /["“«]/.test(doc.text.slice(...body))) return r;
  const end =
    body[0] + doc.text.slice(...body).search(/, (?:without )?(?:citing|quoting|naming|identifying) /);
  return end > body[0] ? { ...r, content: [...r.content.slice(0, -1), [body[0], end]] } : r;
}

/** Where the words `citing`, `quoting`, `with reference to` at token `k` end; -1 for other words. */
function citationEnd({ lower }: Doc, k: number): number {
  const word = lower[k];
  // `without citing a source`
  if (lower[k - 1] === 'without') return -1;
  if (word === 'citing' || word === 'quoting' || word === 'crediting') return k + 1;
  // `attributing it to officials`, `basing that on a note`
  const based = word === 'basing' || word === 'attributing' || word === 'ascribing' || word === 'sourcing';
  if (based) {
    const to = ITS.has(lower[k + 1] ?? '') ? (THING.test(lower[k + 2] ?? '') ? k + 3 : k + 2) : -1;
    return to > 0 && /^(?:on|upon|to)$/.test(lower[to]!) ? to + 1 : -1;
  }
  if (word === 'relying' || word === 'drawing') return lower[k + 1] === 'on' ? k + 2 : -1;
  // `on the word of three officials`
  if (word === 'on' && lower[k + 1] === 'the' && lower[k + 3] === 'of')
    return /^(?:word|authority|strength|say-so|basis)$/.test(lower[k + 2]!) ? k + 4 : -1;
  // `the paper wrote, referring to a letter from the board`: a document, not what it is about
  if (
    word === 'referring' &&
    lower[k + 1] === 'to' &&
    lower[k - 1] === ',' &&
    /^an?$/.test(lower[k + 2] ?? '')
  )
    return /^(?:letter|memo|document|report|email|file|statement|study|filing|transcript|note|message|minutes)$/.test(
      lower[k + 3] ?? '',
    )
      ? k + 2
      : -1;
  if (word !== 'with' || lower[k + 1] !== 'reference' || lower[k + 2] !== 'to') return -1;
  return k + 3;
}

const ITS = words('it that this them its their the');
const THING =
  /^(?:claims?|figures?|news|reports?|information|numbers?|account|story|stories|remarks?|quotes?|words)$/;

/** The attribution of the same sentence, outside `citing`, whose content the citation supports: the nearest with a reporting verb. */
function carrierOf(
  doc: Doc,
  list: readonly RawAttribution[],
  sentence: TokenRange,
  k: number,
): RawAttribution | null {
  const from = doc.start[sentence.first]!;
  const to = doc.end[sentence.last - 1]!;
  const at = doc.start[k]!;
  let best: RawAttribution | null = null;
  let distance = Infinity;
  for (const r of list) {
    const cue = r.cue[0];
    if (!cue || cue[0] < from || cue[0] >= to || cue[0] === at) continue;
    if (r.content.some((s) => s[0] <= at && at < s[1])) continue;
    const d = Math.abs(cue[0] - at);
    // `TASS reported on Tuesday, citing …` and `NBC News, citing …, reported`
    if (
      d < distance &&
      /^(?:report|say|said|put|claim|wr|announce|reveal|disclose|identif|named?)/.test(
        doc.text.slice(...cue).toLowerCase(),
      )
    ) {
      best = r;
      distance = d;
    }
  }
  return best;
}

const REPORTING = words('said says reported reports announced writes wrote');

/** `The agency reported, citing S, | that C`: what stands behind the citation's second comma. */
function medial(w: Words, sentence: TokenRange, k: number, end: number): RawAttribution | null {
  const { doc } = w;
  if (doc.form[k - 1] !== ',' || doc.form[end] !== ',') return null;
  let that = end + 1;
  // `citing Ann Cole, | the union’s leader |, that C`
  const aside = doc.lower[that] === 'that' ? null : nounPhraseFrom(w, that, sentence.last);
  if (aside?.first === that && doc.form[aside.last] === ',') that = aside.last + 1;
  if (doc.lower[that] !== 'that' || that + 3 > sentence.last) return null;
  let v = k - 2;
  while (v > sentence.first && k - v < 5 && !REPORTING.has(doc.lower[v]!)) v--;
  if (!REPORTING.has(doc.lower[v]!)) return null;
  const np = nounPhraseBefore(w, v, sentence.first);
  if (!np) return null;
  const content = spanOf(doc, { first: that, last: contentEnd(doc, that, sentence.last) });
  const cue = spanOf(doc, { first: v, last: v + 1 });
  return { cue: [cue], source: [spanOf(doc, np)], content: [content], cueHead: v, confidence: 0.85 };
}

/** `C, Xinhua said on Friday, citing …` where the learned stages saw no cue: what stands before the medium's comma. */
function postposed(w: Words, sentence: TokenRange, k: number): RawAttribution | null {
  const { doc } = w;
  for (let v = k - 1; v > sentence.first + 3; v--) {
    if (!REPORTING.has(doc.lower[v]!)) continue;
    const np = nounPhraseBefore(w, v, sentence.first);
    if (!np || np.first <= sentence.first + 2 || doc.form[np.first - 1] !== ',') return null;
    const content = spanOf(doc, { first: sentence.first, last: np.first - 1 });
    const cue = spanOf(doc, { first: v, last: v + 1 });
    return { cue: [cue], source: [spanOf(doc, np)], content: [content], cueHead: v, confidence: 0.85 };
  }
  return null;
}

/** The noun phrase after `citing` with what belongs to it: `two officials involved in the preparations`. */
function phraseAfter(w: Words, from: number, limit: number): TokenRange | null {
  const { doc } = w;
  const np = nounPhraseFrom(w, from, limit);
  if (!np) return null;
  let last = np.last;
  while (
    last < limit &&
    !/^[.,;:!?”"—–]$/.test(doc.form[last]!) &&
    !/^(?:reported|said|says|that|as)$/.test(doc.lower[last]!)
  )
    last++;
  // `citing the mayor, | Ann Cole`
  const name = doc.form[last] === ',' && last === np.last ? nounPhraseFrom(w, last + 1, limit) : null;
  if (name?.first === last + 1 && isPersonsName(w, name) && /^[,.;]$/.test(doc.form[name.last] ?? '.'))
    last = name.last;
  return { first: np.first, last };
}

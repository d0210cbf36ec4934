import type { RawAttribution } from '../document';
import { spanOf } from '../draft';
import { QUOTING } from '../lexicon/manner';
import { words } from '../lexicon/words';
import { nounPhraseBefore, type Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { SURE } from './shared';

/** Verbs of one who tells what another said: `Ek, Dahl recalled, answered: “C.”` */
const RECALLS = words(
  'said says recalled recalls remembered remembers added adds recounted recounts claimed claims reported reports alleged alleges wrote writes',
);

/**
 * `S, T recalled, answered: “C.”`: the verb behind the aside is that of the subject before it, which the learned stages give to whom
 * the aside names, and the aside has the whole for its content.
 */
export function recalledTurns(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
): RawAttribution[] {
  const { doc } = w;
  const out: RawAttribution[] = [];
  const tellers: RawAttribution[] = [];
  const gone: number[] = [];
  for (const r of list) {
    let k = r.cueHead;
    // both verbs were taken for one cue
    if (k > 0 && r.cue[0] && doc.form[k + 1] === ',' && r.cue[0][1] > doc.end[k + 1]!) k += 2;
    const body = r.content[0];
    const quote = body && quotes.find((q) => q.level === 0 && q.start === body[0]);
    if (k < 3 || r.content.length !== 1 || !quote || body[0] < doc.end[k]! || doc.form[k - 1] !== ',') {
      out.push(r);
      continue;
    }
    const colon = firstTokenFrom(doc, body[0]) - 1;
    const v = k - 2;
    const { first } = doc.sentences[doc.sentenceOf[k]!]!;
    const teller =
      doc.form[colon] === ':' && QUOTING.has(doc.lower[k]!) && RECALLS.has(doc.lower[v]!)
        ? nounPhraseBefore(w, v, first)
        : null;
    const comma = teller ? teller.first - 1 : -1;
    const subject = comma > first && doc.form[comma] === ',' ? nounPhraseBefore(w, comma, first) : null;
    if (!teller || subject?.first !== first) {
      out.push(r);
      continue;
    }
    const cue = spanOf(doc, { first: k, last: k + 1 });
    out.push({
      ...r,
      source: [spanOf(doc, subject)],
      cue: [cue],
      cueHead: k,
      confidence: Math.max(SURE, r.confidence),
    });
    const said = spanOf(doc, { first: v, last: v + 1 });
    // the quotation alone was taken for what the teller says
    gone.push(said[0]);
    tellers.push({
      cue: [said],
      source: [spanOf(doc, teller)],
      content: [spanOf(doc, subject), [doc.start[k]!, body[1]]],
      cueHead: v,
      confidence: SURE,
      trace: [{ stage: 'cue', rule: 'told what another said', span: said }],
    });
  }
  return tellers.length > 0
    ? [...out.filter((r) => !r.cue.some((s) => gone.includes(s[0]))), ...tellers]
    : out;
}

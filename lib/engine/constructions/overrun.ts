import type { Span } from '../../model/span';
import type { Doc, RawAttribution } from '../document';
import { tokensOf } from '../draft';
import { words } from '../lexicon/words';
import type { Words } from '../noun-phrase';
import { firstTokenFrom } from '../quote-map';
import { Word } from '../word';
import { contentEnd } from './clause';
import { BE, FINITE_OR_MODAL, tokenEnd } from './shared';
import { isToldPassive } from './told-passive';

/** Words that open a clause or a phrase of their own, behind which a further verb is no main one. */
const LINKS =
  /^(?:and|but|or|that|which|who|whom|whose|what|how|why|when|where|while|because|if|as|than|though|although|until|before|after|since|so|[,;:–—"“”‘])$/;

/**
 * Mends contents that were cut across the clauses of their sentence: what is said in a relative clause ends before the verb of the main one
 * (`a man who told them his dog had eaten it | has been fined`), and the verb of what is said was taken for another's cue (`He denied that
 * any officer | had been warned`).
 */
export function withinClauses(w: Words, list: readonly RawAttribution[]): RawAttribution[] {
  const { doc } = w;
  const out: RawAttribution[] = [];
  /** Contents that go on over a verb taken for a cue, by where they ended. */
  const longer = new Map<RawAttribution, Span>();
  for (const r of list) {
    if (isOnlyPatient(doc, r)) {
      out.push(r);
      continue;
    }
    const around = heldWithin(doc, list, r);
    if (!around) continue;
    const body = around.content.at(-1)!;
    const from = firstTokenFrom(doc, body[0]);
    const end = contentEnd(doc, from, doc.sentences[doc.sentenceOf[from]!]!.last);
    longer.set(around, [body[0], doc.end[end - 1]!]);
    out.push(r);
  }
  return list
    .filter((r) => !out.includes(r))
    .map((r) => {
      const body = longer.get(r);
      return beforeMainVerb(w, body ? { ...r, content: [...r.content.slice(0, -1), body] } : r);
    });
}

/** `any officer | had been warned`: whom one warns is not what was said. */
function isOnlyPatient(doc: Doc, r: RawAttribution): boolean {
  const body = r.content[0];
  return (
    r.cue.length === 1 &&
    r.content.length === 1 &&
    body !== undefined &&
    isToldPassive(doc, r) &&
    ADDRESSED.has(doc.lower[r.cueHead]!) &&
    tokenEnd(doc, body) === firstTokenFrom(doc, r.cue[0]![0])
  );
}
/** Verbs whose passive has persons for its subject, never what was said. */
const ADDRESSED = words('told warned advised urged informed assured instructed reminded notified');

/** Whose content it is that the passive `r` has for its own, with cue and all; null when `r` is a saying by itself. */
function heldWithin(doc: Doc, list: readonly RawAttribution[], r: RawAttribution): RawAttribution | null {
  const cue = r.cue[0];
  const body = r.content[0];
  if (r.cue.length !== 1 || !cue || r.content.length !== 1 || !body || body[1] > cue[0]) return null;
  const first = firstTokenFrom(doc, cue[0]);
  if (tokenEnd(doc, body) !== first) return null;
  const at = tokensOf(doc, cue);
  if (!doc.lower.slice(at.first, at.last).some((word) => BE.has(word))) return null;
  return (
    list.find(
      (x) =>
        x !== r &&
        x.cueHead >= 0 &&
        x.cue.length === 1 &&
        body[0] <= x.cue[0]![0] &&
        x.cue[0]![1] <= body[1] &&
        x.content.some((s) => s[0] >= x.cue[0]![1] && s[1] === body[1]),
    ) ?? null
  );
}

/** A content behind `who told` without the verb whose subject is whoever told, and all that follows. */
function beforeMainVerb(w: Words, r: RawAttribution): RawAttribution {
  const { doc } = w;
  const source = r.source[0];
  const body = r.content.at(-1);
  const cue = r.cue[0];
  if (!source || !body || !cue || r.source.length !== 1 || body[0] < cue[1]) return r;
  const who = firstTokenFrom(doc, source[0]);
  if (!/^(?:who|which|that)$/.test(doc.lower[who]!) || doc.end[who] !== source[1] || source[1] > cue[0])
    return r;
  const from = firstTokenFrom(doc, body[0]);
  const group = secondVerb(w, from, tokenEnd(doc, body));
  if (group < 0) return r;
  let end = group;
  while (end > from + 1 && /^[,;–—]$/.test(doc.form[end - 1]!)) end--;
  return { ...r, content: [...r.content.slice(0, -1), [body[0], doc.end[end - 1]!]] };
}

/** The verb group that follows a noun behind a clause with a verb of its own, unlinked: `his dog had eaten his accounts | has been ordered`. */
function secondVerb({ doc, cls }: Words, from: number, last: number): number {
  let first = -1;
  for (let k = from + 1; k < last; k++) {
    if (LINKS.test(doc.form[k]!)) return -1;
    if (!FINITE_OR_MODAL.includes(doc.tag[k]!)) continue;
    if (first < 0) first = k;
    else if (k > first + 2 && (cls[k - 1] === Word.Noun || cls[k - 1] === Word.Name)) return k;
  }
  return -1;
}

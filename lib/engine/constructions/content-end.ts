import type { Span } from '../../model/span';
import type { Doc, RawAttribution } from '../document';
import type { Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { readsAsSentence } from '../spread';
import { FINITE_OR_MODAL, LEADING, tokenEnd } from './shared';
import { isToldPassive } from './told-passive';

/** `S told R that C, the agency said`: what another carries ends where that one's content ends. */
export function endsWithCarrier(w: Words, list: readonly RawAttribution[]): RawAttribution[] {
  const postposed = list.filter((o) => o.content.length === 1 && o.cue[0] && o.content[0]![1] <= o.cue[0][0]);
  if (postposed.length === 0) return [...list];
  // of what stands in marks the marks tell where it begins
  const whole = new Map(
    postposed.map((o) => [o, isMarked(w.doc.text, o.content[0]!) ? -1 : carriedFrom(list, o)]),
  );
  return list.map((r) => {
    const from = whole.get(r) ?? -1;
    if (from >= 0) return { ...r, content: [[from, r.content[0]![1]]] };
    const cue = r.cue[0];
    if (!cue) return r;
    const carrier = postposed.find(
      (o) =>
        o !== r &&
        (whole.get(o)! >= 0 ? whole.get(o)! : o.content[0]![0]) <= cue[0] &&
        cue[1] <= o.content[0]![1] &&
        r.content.some((s) => s[0] < o.content[0]![1] && o.content[0]![1] < s[1] && s[1] >= o.cue[0]![0]),
    );
    if (!carrier) return r;
    const end = carrier.content[0]![1];
    return { ...r, content: r.content.map((s): Span => (s[0] < end && s[1] > end ? [s[0], end] : s)) };
  });
}

const isMarked = (text: string, [start]: Span): boolean => /["“«‘]/.test(text[start]!);

/** Where a postposed report begins that was given only the clause of the one within it; -1 when it has all. */
function carriedFrom(list: readonly RawAttribution[], o: RawAttribution): number {
  const [start, end] = o.content[0]!;
  for (const r of list) {
    const cue = r.cue[0];
    const body = r.content[0];
    if (r === o || !cue || !body || r.source.length !== 1 || r.content.length !== 1) continue;
    if (cue[1] > start || body[0] < cue[1] || body[0] > start || body[1] < end || start - cue[1] > 60)
      continue;
    return Math.min(cue[0], r.source[0]![0]);
  }
  return -1;
}

/** `S said C and urged D`: of two verbs with one speaker the first ends before the conjunction. */
export function endsAtConjunction(w: Words, list: readonly RawAttribution[]): RawAttribution[] {
  const { doc } = w;
  return list.map((r) => {
    const cue = r.cue[0];
    if (!cue || r.source.length === 0) return r;
    for (const next of list) {
      const at = next.cue[0];
      if (!at || at[0] <= cue[1]) continue;
      const first = firstTokenFrom(doc, at[0]);
      // `reported a smell and was told C`; but `said that he came and was told C`
      const passive = next.source.length === 0 && isToldPassive(doc, next) && !hasClause(doc, cue, first);
      if (!passive && String(next.source[0]) !== String(r.source[0])) continue;
      let k = first - 1;
      while (LEADING.has(doc.lower[k] ?? '')) k--;
      if (!/^(?:and|but)$/.test(doc.lower[k] ?? '')) continue;
      if (!r.content.some((s) => s[0] < at[0] && at[0] < s[1])) continue;
      const end = doc.end[doc.form[k - 1] === ',' ? k - 2 : k - 1]!;
      return { ...r, content: r.content.map((s): Span => (s[0] < end && s[1] > end ? [s[0], end] : s)) };
    }
    return r;
  });
}

/** `S said C, but | one of the others | told R D`: what is said ends before the conjunction behind which another's clause begins. */
export function endsBeforeSource(w: Words, list: readonly RawAttribution[]): RawAttribution[] {
  const { doc } = w;
  return list.map((r) => {
    const body = r.content.at(-1);
    if (!body || !r.cue[0] || r.content.length !== 1 || body[0] < r.cue[0]![1]) return r;
    const next = list.find((o) => {
      const source = o.source[0];
      const cue = o.cue[0];
      return o !== r && source && cue && source[0] > body[0] && source[1] === body[1] && cue[0] >= body[1];
    });
    if (!next) return r;
    const k = firstTokenFrom(doc, next.source[0]![0]) - 1;
    if (!/^(?:and|but|while|though|although)$/.test(doc.lower[k] ?? '') || doc.form[k - 1] !== ',') return r;
    const end = doc.end[k - 2]!;
    return end > body[0] ? { ...r, content: [[body[0], end]] } : r;
  });
}

/** Whether a finite verb stands between a cue and the token `to`. */
function hasClause(doc: Doc, cue: Span, to: number): boolean {
  for (let k = tokenEnd(doc, cue); k < to; k++) if (FINITE_OR_MODAL.includes(doc.tag[k]!)) return true;
  return false;
}

/**
 * `S said C, and when pressed T replied, “D”`: what is reported without marks ends before the clause of another who speaks in marks.
 */
export function endsBeforeQuoted(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
): RawAttribution[] {
  const { doc } = w;
  const speaks = list.filter((o) => {
    const q = o.content[0] && quotes.find((x) => x.level === 0 && x.start === o.content[0]![0]);
    return (
      q && o.source.length > 0 && o.cue.length > 0 && o.cue[0]![1] <= q.start && readsAsSentence(doc.text, q)
    );
  });
  return list.map((r) => {
    const body = r.content.at(-1);
    const cue = r.cue[0];
    if (!body || !cue || /["“‘«']/.test(doc.text[body[0]]!)) return r;
    for (const o of speaks) {
      const start = Math.min(o.source[0]![0], o.cue[0]![0]);
      if (o === r || start <= body[0] || o.content[0]![0] >= body[1]) continue;
      for (let k = firstTokenFrom(doc, start) - 1; k > 0 && doc.start[k]! > body[0]; k--) {
        if (!/^(?:and|but)$/.test(doc.lower[k]!) || doc.form[k - 1] !== ',') continue;
        const end = doc.end[k - 2]!;
        return end > body[0] ? { ...r, content: [...r.content.slice(0, -1), [body[0], end]] } : r;
      }
    }
    return r;
  });
}

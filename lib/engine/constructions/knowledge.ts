import type { Doc, RawAttribution } from '../document';
import { words } from '../lexicon/words';
import { firstTokenFrom } from '../quote-map';
import { FINITE_OR_MODAL, tokenEnd } from './shared';

/** Verbs of knowing: what somebody knows is told as a fact by whoever says so. */
const KNOWS = words('know knows knew known knowing');
/** Verbs of perceiving and keeping in mind: with a thing for their object they report no words. */
const PERCEIVES = words('see sees saw seen remember remembers remembered');

/**
 * Without what those who are spoken of knew, saw or kept in mind: `the paper said the mayor knew of it`, `he said he had seen “a black ball”`.
 * That is part of what is said, and no second voice in it.
 */
export function withoutKnowledge(doc: Doc, list: readonly RawAttribution[]): RawAttribution[] {
  return list.filter((r) => {
    if (r.cueHead < 0 || r.cue.length !== 1) return true;
    const verb = verbOf(doc, r);
    if (KNOWS.has(verb)) return !isWithin(list, r);
    return !PERCEIVES.has(verb) || hasClause(doc, r) || !isWithin(list, r);
  });
}

/** The cue's first word that is one of these verbs, or its head. */
function verbOf(doc: Doc, r: RawAttribution): string {
  const last = tokenEnd(doc, r.cue[0]!);
  for (let k = firstTokenFrom(doc, r.cue[0]![0]); k < last; k++) {
    const lower = doc.lower[k]!;
    // `let it be known`
    if (lower === 'let') return '';
    if (KNOWS.has(lower) || PERCEIVES.has(lower)) return lower;
  }
  return doc.lower[r.cueHead]!;
}

/** `sees it as`, `remembers that`, `saw him say`: what is perceived is a view, a clause, or somebody who speaks. */
function hasClause(doc: Doc, r: RawAttribution): boolean {
  for (const s of r.content)
    for (let k = firstTokenFrom(doc, s[0]); k < tokenEnd(doc, s); k++)
      if (
        /^(?:as|that|how|what|why|who|to)$/.test(doc.lower[k]!) ||
        FINITE_OR_MODAL.includes(doc.tag[k]!) ||
        /ing$/.test(doc.lower[k]!)
      )
        return true;
  return false;
}

const isWithin = (list: readonly RawAttribution[], r: RawAttribution): boolean => {
  const [start, end] = r.cue[0]!;
  return list.some((o) => o !== r && o.content.some((s) => s[0] <= start && end <= s[1]));
};

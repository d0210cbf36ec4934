import type { Span } from '../../model/span';
import { type Doc, TAGS } from '../document';
import { spanOf } from '../draft';
import { isGivenName } from '../lexicon/given-names';
import { DOCUMENT_NOUNS } from '../lexicon/institutions';
import { words } from '../lexicon/words';
import { firstTokenFrom } from '../quote-map';
import { OPENS_CLAUSE } from './far-subject';
import { tokenEnd } from './shared';
import { IN_PUBLIC, isFreed } from './source-end';
import { CARRIED, toldAside } from './subject';

/** `According to a summary, | Ann Cole, a top aide, sent …`: no writing is called Ann; her name opens what is told. */
function behindDocument(
  doc: Doc,
  at: Span,
  content: readonly Span[],
): { source: Span[]; content: Span[] } | null {
  const end = content.at(-1)?.[1] ?? 0;
  const last = tokenEnd(doc, at);
  let paper = false;
  for (let k = firstTokenFrom(doc, at[0]); k < last - 1; k++) {
    if (doc.shape[k] === 0 && DOCUMENT_NOUNS.has(doc.lower[k]!)) paper = true;
    if (doc.form[k] !== ',') continue;
    if (!paper || !isGivenName(doc.lower[k + 1]!) || doc.shape[k + 1] !== 1 || doc.shape[k + 2] !== 1)
      return null;
    return end > at[1] ? { source: [[at[0], doc.end[k - 1]!]], content: [[doc.start[k + 1]!, end]] } : null;
  }
  return null;
}

/** `According to a survey, one in five believe …`: a source that runs over its comma into the clause. */
export function followedSource(
  doc: Doc,
  cue: readonly Span[],
  source: readonly Span[],
  content: readonly Span[],
): { source: Span[]; content: Span[] } | null {
  const at = source[0];
  if (!at || !cue[0] || !/^according to$/i.test(doc.text.slice(...cue[0]))) return null;
  const last = tokenEnd(doc, at);
  const told = behindDocument(doc, at, content);
  if (told) return told;
  if (/^[,.;:]$/.test(doc.form[last] ?? '.')) return null;
  for (let k = last - 1; k > firstTokenFrom(doc, at[0]); k--) {
    if (doc.form[k] !== ',') continue;
    const start = doc.start[k + 1]!;
    const rest = content.filter((s) => s[0] >= at[1]);
    const end = rest.length > 0 ? rest[rest.length - 1]![1] : 0;
    return end > start ? { source: [[at[0], doc.end[k - 1]!]], content: [[start, end]] } : null;
  }
  return null;
}

/** `Ann Cole | in a blog post`, `the chairman | earlier Thursday`: on what occasion, or when, somebody said it. */
function isOccasion({ lower }: Doc, k: number, last: number): boolean {
  if (/^(?:earlier|later)$/.test(lower[k]!)) return last - k < 5 && WHEN.test(lower[last - 1]!);
  if (!/^(?:in|on|during|via)$/.test(lower[k]!) || !/^(?:an?|his|her|their|its)$/.test(lower[k + 1]!))
    return false;
  return last - k < 7 && OCCASION.test(lower[last - 1]!);
}

const WHEN = /^(?:day|week|month|year|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

const OCCASION =
  /^(?:post|tweet|statement|interview|e-?mail|letter|speech|video|op-ed|column|memo|blog|message|note|appearance|briefing|essay)$/;

/** A source without what tells how it got out (`a midwife | quoted in the report`), and without the comma after it. */
export function bareSource(doc: Doc, span: Span): Span {
  let first = firstTokenFrom(doc, span[0]);
  let last = tokenEnd(doc, span);
  // `Speaking to the paper, | Ann Cole`: where somebody said it is no part of who it was
  if (/^(?:speaking|writing|talking|asked|responding|replying)$/.test(doc.lower[first]!))
    for (let k = first + 1; k < last - 1; k++)
      if (doc.form[k] === ',') {
        first = k + 1;
        break;
      }
  for (let k = first + 1; k < last - 1; k++) if (isOccasion(doc, k, last)) last = k;
  for (let k = first + 1; k < last - 1; k++) {
    const at = /^(?:first|since|later|previously)$/.test(doc.lower[k]!) ? k + 1 : k;
    if (
      doc.form[k] === ',' &&
      /^(?:writing|speaking|appearing|talking|citing|quoting|interviewed)$/.test(doc.lower[k + 1]!)
    ) {
      last = k;
      break;
    }
    if (doc.form[k] === ',' && /^(?:who|whom|whose|which)$/.test(doc.lower[k + 1]!)) {
      last = k;
      break;
    }
    if (
      doc.form[k] === ',' &&
      (endsInClause(doc, k + 1) || isScene(doc, k + 1) || toldAside(doc, k + 1, last))
    ) {
      last = k;
      break;
    }
    if (!CARRIED.test(doc.lower[at]!) || !/^(?:by|in|on|to|with|at)$/.test(doc.lower[at + 1] ?? '')) continue;
    // `a study published on Monday in the journal Ice`, `papers filed in court`: when and where, and nobody through whom
    const { [at + 1]: where = '' } = doc.lower;
    if (IN_PUBLIC.has(doc.lower[at]!) && /^(?:in|on|at)$/.test(where) && !isFreed(doc, at)) continue;
    if (hasOwnSubject(doc, first, k)) continue;
    last = beforeRelative(doc, first, k);
    break;
  }
  while (last > first + 1 && doc.form[last - 1] === ',') last--;
  return spanOf(doc, { first, last });
}

/** `a report | that had been | shared with`: the clause goes as a whole. */
function beforeRelative({ lower }: Doc, first: number, k: number): number {
  let at = k;
  while (at > first + 2 && BE_OR_HAVE.has(lower[at - 1]!)) at--;
  return at < k && /^(?:that|which)$/.test(lower[at - 1]!) ? at - 1 : k;
}

const BE_OR_HAVE = words('is are was were been has have had later also first');

/** `a survey | the union | published on Monday`: the verb of a clause, no participle of the noun. */
function hasOwnSubject(doc: Doc, first: number, verb: number): boolean {
  for (let k = first + 1; k < verb; k++)
    if (OPENS_CLAUSE.has(doc.lower[k]!) && NOUNS.includes(doc.tag[k - 1]!)) return true;
  return false;
}

const NOUNS = ['NN', 'NNS'].map((t) => TAGS.indexOf(t as (typeof TAGS)[number]));

/** `, based in Oslo`: a participle about the source. Relative clauses stay: the corpus labels them as part of it. */
const endsInClause = (doc: Doc, k: number) =>
  doc.tag[k] === PAST && /^(?:in|by|on|at|with|from|as)$/.test(doc.lower[k + 1] ?? '');

const PAST = TAGS.indexOf('VBN');

/** `, when contacted`, `, under the headline …`, `, his voice shaking`: how somebody spoke. */
const isScene = ({ lower }: Doc, k: number) =>
  /^(?:when|while|under|reached|contacted|pressed|asked)$/.test(lower[k]!) ||
  (/^(?:his|her|their|its)$/.test(lower[k]!) &&
    (/ing$/.test(lower[k + 2] ?? '') || /ing$/.test(lower[k + 3] ?? '')));

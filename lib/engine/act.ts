import type { Act } from '../model/attribution';
import type { Doc } from './document';
import { cueWords, type Draft } from './draft';
import { BELIEF_PARTICIPLES, BELIEF_WORDS, INTENTION_WORDS, QUESTION_WORDS } from './lexicon/speech';

const AUXILIARY = new Set(
  'is are was were be been being has have had do does did will would can could may might must should not never also to'.split(
    ' ',
  ),
);
const WH = new Set('whether if what when where who whom why how which'.split(' '));
const BE = new Set('is are was were be been being remains remain'.split(' '));

/** What the source does with the content, by the cue's words and the first words of the content. */
export function actOf(doc: Doc, draft: Draft): Act {
  const words = cueWords(doc, draft).filter((w) => /[a-z]/.test(w));
  const content = draft.contentTokens[0];
  if (words.length === 0)
    return draft.cue.length > 0 && draft.content.length > 0 && asks(doc, draft) ? 'question' : 'statement';
  // `put it to him that`
  if (/^puts?(?:ting)?$/.test(words[0]!) && words[1] === 'it' && (words[2] ?? behind(doc, draft)) === 'to')
    return 'question';
  // `is said to`, `is understood`: hearsay of a statement
  const main =
    [...words].reverse().find((w) => !AUXILIARY.has(w) && !w.endsWith('ly')) ?? words[words.length - 1]!;
  const passive = words.some((w) => BE.has(w)) || words[0] === main;
  if (words.some((w) => BE.has(w)) && main === 'understood') return 'statement';
  const next = content ? doc.lower[content.first]! : '';
  const after = content ? (doc.lower[content.first + 1] ?? '') : '';
  if (QUESTION_WORDS.has(main)) {
    if (
      /^ask/.test(main) &&
      (draft.contentTokens.some((r) => doc.lower[r.first] === 'to') ||
        (!WH.has(next) && infinitiveFollows(doc, draft)))
    )
      return 'statement';
    if (/^ask/.test(main) && (next === 'for' || next === 'that')) return 'statement';
    return 'question';
  }
  if (words.some((w) => /^(?:express|voic|stat|convey)/.test(w)) && BELIEF_WORDS.has(main))
    return 'statement';
  if (/^hop(?:e|es|ed|ing)$/.test(main)) return next === 'to' ? 'intention' : 'belief';
  if (main === 'mean' || main === 'means' || main === 'meant')
    return next === 'to' ? 'intention' : 'statement';
  if (main === 'claim' || main === 'wish' || main === 'wishes' || main === 'wished')
    return main === 'claim' ? 'statement' : 'intention';
  if (INTENTION_WORDS.has(main)) return 'intention';
  if (BELIEF_WORDS.has(main)) return words.some((w) => w.startsWith('say')) ? 'statement' : 'belief';
  if (passive && BELIEF_PARTICIPLES.has(main) && next !== 'that' && after !== 'said')
    return main === 'predicted' || main === 'forecast' || main === 'estimated' ? 'statement' : 'belief';
  return 'statement';
}

/** The word behind the cue. */
const behind = (doc: Doc, draft: Draft) => doc.lower[draft.cueTokens[draft.cueTokens.length - 1]!.last] ?? '';

/** A line of dialogue, introduced by a colon alone, that ends as a question. */
function asks(doc: Doc, draft: Draft): boolean {
  if (draft.cueTokens.length === 0) return false;
  const last = draft.contentTokens[draft.contentTokens.length - 1]!;
  let k = last.last - 1;
  while (k > last.first && /^["“”'‘’»]|''$/.test(doc.form[k]!)) k--;
  const line = doc.lower[draft.cueTokens[0]!.first] === ':' && draft.content[0]![0] > draft.cue[0]![0];
  return line && doc.form[k] === '?' && !/["“‘'«]/.test(doc.form[last.first]!);
}

/** `asked anyone with footage to come forward`: the content is an object with an infinitive. */
function infinitiveFollows(doc: Doc, draft: Draft): boolean {
  const content = draft.contentTokens[0];
  if (!content || /["“‘'«]/.test(doc.form[content.first]!)) return false;
  for (let k = content.first; k < content.last && k < content.first + 12; k++) {
    if (WH.has(doc.lower[k]!) || doc.form[k] === '?') return false;
    if (doc.lower[k] === 'to' && k > content.first) return true;
  }
  return false;
}

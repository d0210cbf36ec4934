import type { Doc } from './document';
import { isPerson } from './noun';
import { CHAIN, type NounPhrase, type Words } from './noun-phrase';
import { Word } from './word';

/** `The nurse | remembers it`, `a second diplomat | disagreed.`: a person, and what looks like a noun where a verb must stand. */
export function isVerbAtEnd({ doc, cls }: Words, { core, head }: NounPhrase): boolean {
  if (head - 1 <= core || cls[head] !== Word.Noun || cls[head - 1] !== Word.Noun) return false;
  if (!isPerson(doc.lower[head - 1]!)) return false;
  const next = cls[head + 1];
  if (next === Word.Pronoun || next === Word.Determiner) return true;
  return doc.form[head + 1] === '.' && /(?:[^s]s|ed)$/.test(doc.lower[head]!);
}

/** Nothing but the words of a phrase stands between the sentence's beginning and the comma at `comma`. */
function isFirstComma({ form, shape }: Doc, comma: number, sentence: number): boolean {
  if (form[comma] !== ',' || comma - sentence > 8) return false;
  for (let k = sentence; k < comma; k++)
    if (shape[k] === 4 && form[k] !== '’s' && form[k] !== "'s") return false;
  return true;
}

/**
 * Whether `np` is the subject of what follows, by its place: a verb follows, and no preposition or verb stands before: the phrase is a
 * subject, tree or not.
 * @param sentence first token of its sentence
 */
export function opensClause({ doc, cls }: Words, np: NounPhrase, sentence: number): boolean {
  let k = np.last;
  // `The agent, Ana Dahl, | shrugged`, `His chief of staff, who was there, remembers`
  if (doc.form[k] === ',') {
    if (np.first === sentence) return /^(?:who|an?|the|aged|\d{1,3})$/.test(doc.lower[k + 1] ?? '');
    if (!isFirstComma(doc, np.first - 1, sentence)) return false;
    k++;
  }
  for (let n = 0; n < 2 && k < doc.length && doc.lower[k]!.endsWith('ly'); n++) k++;
  if (cls[k] !== Word.Verb) return false;
  const before = cls[np.first - 1];
  return before === undefined || before === Word.Other ? !CHAIN.has(doc.lower[np.first - 1] ?? '') : false;
}

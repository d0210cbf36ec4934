/** What a word can be in a noun phrase. `Name`: word of a proper name; `Case`: the possessive mark `'s`, `’`. */
export const Word = {
  Other: 0,
  Noun: 1,
  Name: 2,
  Determiner: 3,
  Modifier: 4,
  Case: 5,
  Pronoun: 6,
  Verb: 7,
} as const;
export type WordClass = (typeof Word)[keyof typeof Word];

/**
 * Words that say little about which statement it is: articles, pronouns, auxiliaries, prepositions, conjunctions, and what reported speech
 * changes in them. Folded, English.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those i you he she it we they me him her us them my your his its our their mine yours hers ours theirs ' +
    'myself yourself himself herself itself ourselves themselves who whom whose which what where when why how ' +
    'be am is are was were been being do does did done have has had having will would shall should can could may might must ' +
    'to of in on at by for from with about into over after before under between through during against among upon within without ' +
    'and or but nor so yet if then than as because while although though since until unless whether ' +
    'not no n t s re ve ll d m very just also too only even still again there here now up down out off all any some such more most ' +
    'other own same each every both few many much said say says'
  ).split(' '),
);

/** Irregular forms of verbs that report, ask, think or intend: form → base. */
const IRREGULAR: Record<string, string> = {
  said: 'say',
  says: 'say',
  saying: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  writing: 'write',
  thought: 'think',
  knew: 'know',
  known: 'know',
  found: 'find',
  felt: 'feel',
  meant: 'mean',
  held: 'hold',
  heard: 'hear',
  saw: 'see',
  seen: 'see',
  read: 'read',
  gave: 'give',
  given: 'give',
  made: 'make',
  making: 'make',
  took: 'take',
  taken: 'take',
  put: 'put',
  swore: 'swear',
  sworn: 'swear',
  spoke: 'speak',
  spoken: 'speak',
  sought: 'seek',
  forecast: 'forecast',
  foresaw: 'foresee',
  foretold: 'foretell',
  sent: 'send',
  shot: 'shoot',
  began: 'begin',
  went: 'go',
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  been: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  did: 'do',
  does: 'do',
  done: 'do',
  understood: 'understand',
  let: 'let',
  laid: 'lay',
  led: 'lead',
  left: 'leave',
  brought: 'bring',
  set: 'set',
  drew: 'draw',
  drawn: 'draw',
};
const withoutE = (word: string): string => (word.endsWith('e') ? word.slice(0, -1) : word);
const VOWEL = /[aeiouy]/;

/**
 * Base form of a lower-cased verb or noun, as far as inflection goes: a light stemmer after Porter's first step
 * (Porter 1980), enough to let `accuses`, `accused` and `accusing` share their weights.
 */
export function stem(lower: string): string {
  const irregular = IRREGULAR[lower];
  if (irregular !== undefined) return irregular;
  const n = lower.length;
  if (n < 4) return lower;
  let base: string;
  if (lower.endsWith('ies')) return n > 4 ? `${lower.slice(0, -3)}y` : lower;
  if (lower.endsWith('ied')) return n > 4 ? `${lower.slice(0, -3)}y` : lower;
  if (lower.endsWith('ing')) base = lower.slice(0, -3);
  else if (lower.endsWith('ed')) base = lower.slice(0, -2);
  else if (lower.endsWith('es') && /(s|x|z|ch|sh)es$/.test(lower)) return withoutE(lower.slice(0, -2));
  else if (lower.endsWith('s') && !/(ss|us|is)$/.test(lower)) return withoutE(lower.slice(0, -1));
  else return withoutE(lower);
  if (base.length < 2 || !VOWEL.test(base)) return lower;
  const last = base.charCodeAt(base.length - 1);
  if (last === base.charCodeAt(base.length - 2) && !/[lsz]$/.test(base)) return base.slice(0, -1);
  return withoutE(base);
}

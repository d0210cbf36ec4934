/** The commonest English function words that are not common words of the neighbouring languages' news as well. */
const STOP_WORDS = new Set(
  (
    'the of and to that for was with his they from have had which you were their said would been who has but she this ' +
    'about are is it he by at as an be not will more after its than what when there could or if'
  ).split(' '),
);

/** Running English has about 35 to 45 % of such words, other languages in Latin script under 10 %. */
const SURELY_ENGLISH = 0.22;
const SURELY_NOT = 0.1;
/** Words looked at, and the characters in which to find them. */
const SAMPLE = 300;
const ROOM = 12 * SAMPLE;
/** Runs of letters: what is neither a digit, nor punctuation, nor space. A table of all letters (`\p{L}`) takes longer to make than to use. */
const WORD = /[^\s!-&(-@[-`{-¿×÷\u2000-\u2018\u201A-\u206F\u3000-\u303F]+/g;

/** Share of English function words among the first words of the text, 0 to 1. */
export function englishShare(text: string): number {
  const words = (text.slice(0, ROOM).toLowerCase().match(WORD) ?? []).slice(0, SAMPLE);
  const known = words.filter((word) => STOP_WORDS.has(word));
  return known.length / Math.max(1, words.length);
}

/**
 * Whether the text is English. The words decide; what the page declares decides only where they leave a doubt, since
 * many sites declare the language of their template.
 * @param declared BCP 47 tag, e.g. of `<html lang>`; null when there is none.
 */
export function isEnglish(text: string, declared: string | null): boolean {
  const share = englishShare(text);
  if (share >= SURELY_ENGLISH) return true;
  if (share < SURELY_NOT) return false;
  return declared === null || /^en\b/i.test(declared);
}

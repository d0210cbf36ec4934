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
/** Words looked at. */
const SAMPLE = 600;

/** Share of English function words among the first words of the text, 0 to 1. */
export function englishShare(text: string): number {
  let all = 0;
  let known = 0;
  for (const [word] of text.matchAll(/\p{L}[\p{L}’']*/gu)) {
    if (STOP_WORDS.has(word.toLowerCase())) known++;
    if (++all === SAMPLE) break;
  }
  return all === 0 ? 0 : known / all;
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

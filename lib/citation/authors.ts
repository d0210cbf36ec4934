/** An author: a person with a family name, or a name that stays as it is (an organisation, a desk, a single word). */
export type Author = { family: string; given: string; suffix?: string } | { whole: string };

/** Words of which names of organisations and desks are made. */
const ORGANISATION =
  /\b(press|news|newsroom|agency|agencies|staff|editors?|editorial|desk|team|bureau|service|office|media|correspondents?|reporters?|broadcasting|times|post|journal|company|group|ltd|inc|wire)\b/i;
/** Words that belong to the family name that follows (Chicago Manual of Style, 8.5). */
const PARTICLES = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu)$/;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * The authors that a page names, e.g. `By Jane van der Berg and the Wire staff`.
 * @param text as the page wrote it; null when it names none.
 */
export function authorsOf(text: string | null): Author[] {
  const names = (text ?? '')
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:;|,(?!\s*(?:jr|sr)\b)|\band\b|&)\s*/i)
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '');
  return names.map(authorOf);
}

function authorOf(name: string): Author {
  const words = name.split(' ');
  if (words.length === 1 || words.length > 5 || ORGANISATION.test(name) || /^(the|from)\b|[@/\d]/i.test(name))
    return { whole: name };
  const suffix = SUFFIXES.test(words.at(-1)!) ? words.pop() : undefined;
  if (words.length === 1) return { whole: name };
  let at = words.length - 1;
  while (at > 1 && PARTICLES.test(words[at - 1]!)) at--;
  return {
    family: words.slice(at).join(' ').replace(/,$/, ''),
    given: words.slice(0, at).join(' '),
    ...(suffix && { suffix }),
  };
}

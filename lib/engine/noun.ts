import { DEMONYMS, DOCUMENT_NOUNS, ORGANIZATION_NOUNS } from './lexicon/institutions';
import { isKnownNoun } from './lexicon/known-nouns';
import { PERSON_NOUNS, TITLES } from './lexicon/people';

/** The singular of a plural noun, by rule; the word itself when it is none. */
export function singular(noun: string): string {
  if (noun.length < 4 || !noun.endsWith('s') || noun.endsWith('ss'))
    return noun.endsWith('men') && noun.length > 3 ? `${noun.slice(0, -2)}an` : noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (noun.endsWith('es') && /(?:ch|sh|x|ss)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** What stands before a noun for a person without making it another: `ex-wife`, `co-host`, `vice-captain`. */
const BOUND = /^(?:ex|co|vice|sub|great|half|step|arch|then|deputy)-/;
/** The noun without such a beginning: `ex-wife` is a wife by gender and kind. */
export const withoutPrefix = (noun: string): string =>
  noun.includes('-') && !PERSON_NOUNS.has(noun) ? noun.replace(BOUND, '') : noun;

/** Whether a noun names a person by office, trade or title. */
export const isPerson = (noun: string): boolean =>
  PERSON_NOUNS.has(noun) ||
  PERSON_NOUNS.has(withoutPrefix(noun)) ||
  isPersonByForm(noun) ||
  (TITLES.has(noun) && !ORGANIZATION_NOUNS.has(noun) && !DEMONYMS.has(noun) && !FIELDS.has(noun));
/** Words made with `-man`, `-ist`, `-keeper` and the like: `the frontman`, `a seismologist`. */
const isPersonByForm = (noun: string) =>
  noun.length > 6 &&
  /(?:man|woman|person|ist|keeper|worker|holder|goer|seller|player|writer|hunter|master|mate|smith)$/.test(
    noun,
  ) &&
  !/(?:human|german|roman|ottoman|talisman|cayman|climate|estimate|ultimate|intimate|resist|consist|persist|(?:check|short|play|black|white|wish|long|set|back|watch)list)$/.test(
    noun,
  );

/** Parts of titles that are nobody's title by themselves: `state`, `foreign`. */
const FIELDS = new Set(
  `foreign defence defense finance interior health transport energy education home trade labour labor environment housing culture
  agriculture development treasury shadow lead crown state federal district county city house opposition majority minority vice prime acting
  former ex interim special operating financial`.split(/\s+/),
);
/** Whether a noun names somebody or something that can speak. */
export function canSpeak(noun: string): boolean {
  return (
    isKnownNoun(noun) ||
    DOCUMENT_NOUNS.has(noun) ||
    isKnownNoun(singular(noun)) ||
    DOCUMENT_NOUNS.has(singular(noun)) ||
    noun.endsWith('-old') ||
    isPersonByForm(noun) ||
    PERSON_NOUNS.has(withoutPrefix(noun))
  );
}

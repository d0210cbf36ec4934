import { GROUP_NOUNS, ORGANIZATION_NOUNS, UNNAMED_PLURALS } from './institutions';
import { OUTLET_NOUNS } from './outlets';
import { PERSON_NOUNS } from './people';

/** Whether a lower-case word is one of the common nouns the engine knows, for speakers or what they speak through. */
export function isKnownNoun(lower: string): boolean {
  return KNOWN_NOUNS.has(lower);
}
const KNOWN_NOUNS = new Set([
  ...PERSON_NOUNS.keys(),
  ...OUTLET_NOUNS,
  ...ORGANIZATION_NOUNS,
  ...GROUP_NOUNS,
  ...UNNAMED_PLURALS,
]);

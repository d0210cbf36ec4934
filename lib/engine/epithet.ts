import type { Context } from './context';
import { type Entity, genderFits } from './entity';
import { DEMONYMS } from './lexicon/institutions';
import { peopleOf } from './lexicon/nationals';
import { EPITHETS, OFFICE_NOUNS } from './lexicon/people';
import type { Mention } from './mentions';

/** How far back somebody may have been named, in sentences. */
const REACH = 12;

/** `the veteran`, `the former treasurer`: a new word for the one spoken of most. */
export function findEpithet(m: Mention, c: Context): Entity | null {
  const former = m.modifiers.some(
    (x) => x === 'former' || x === 'ex' || x === 'retired' || x === 'veteran' || x === 'late',
  );
  if (!EPITHETS.has(m.noun) && !m.noun.endsWith('-old') && !former && !peopleOf(m.noun)) return null;
  let best: Entity | null = null;
  let bestScore = -Infinity;
  for (const e of c.recent) {
    const distance = c.sentence - e.lastSentence;
    if (
      !e.name ||
      e.kind !== 'person' ||
      distance > REACH ||
      !genderFits(e, m.gender) ||
      // nobody calls himself `the winger` in what he is reported to say
      e === c.notThis ||
      e === c.reported
    )
      continue;
    if (m.age && e.age && e.age !== m.age) continue;
    // one who holds another office is not meant by `the minister`
    if (OFFICE_NOUNS.has(m.noun) && !former && [...e.roles].some((r) => OFFICE_NOUNS.has(r))) continue;
    if (!nationFits(e, m)) continue;
    let score =
      -distance * 0.7 +
      (e.lastSubject ? 1 : 0) +
      (e === c.lastSpeaker ? 0.5 : 0) +
      Math.min(e.mentions, 4) * 0.3;
    if (e.roles.size === 0) score += 0.5;
    if (score > bestScore) {
      best = e;
      bestScore = score;
    }
  }
  return best;
}

/** Whom a definite phrase names by what they do to others, or in the case at hand: more than one may be about. */
const FUNCTIONAL =
  /(?:man|woman|person)$|^(?:judge|lawyer|attorney|barrister|solicitor|counsel|clerk|juror|witness|victim|survivor|suspect|driver|pilot|guard|referee|umpire|host|interviewer|interviewee|presenter|moderator|reporter|correspondent|journalist|editor|officer|detective|investigator|inspector|prosecutor|magistrate|doctor|nurse|paramedic|caller|source|insider|informant|official|operator|owner|buyer|seller|bidder|client|customer|patient|passenger|visitor|tenant|landlord|neighbour|neighbor|boy|girl|child|baby|son|daughter|mother|father|wife|husband|brother|sister|friend|colleague|other|narrator|announcer|audience|priest|teacher|manager|boss|head|chief|director|agent|representative|aide|adviser|advisor|assistant|deputy)$/;

/** Roles that leave open what somebody does by trade. */
const VAGUE_ROLES = new Set(
  'author co-author researcher scientist expert academic professor prof dr mr mrs ms sir dame founder co-founder owner member star celebrity veteran resident'.split(
    ' ',
  ),
);

/** `Ana Dahl … The novelist`: a word for somebody named right before, of whom little has been told yet. */
export function findUnplaced(m: Mention, c: Context): Entity | null {
  if (FUNCTIONAL.test(m.noun) || OFFICE_NOUNS.has(m.noun)) return null;
  const near = c.recent.filter(
    (e) =>
      e.name &&
      e.kind === 'person' &&
      !e.plural &&
      c.sentence - e.lastSentence <= 2 &&
      e !== c.notThis &&
      e !== c.reported &&
      genderFits(e, m.gender),
  );
  const [only] = near;
  return near.length === 1 &&
    [...only!.roles].every((r) => VAGUE_ROLES.has(r)) &&
    only!.lastSubject &&
    !only!.lastQuoted
    ? only!
    : null;
}

/** No two nationalities. */
function nationFits(e: Entity, m: Mention): boolean {
  const nation = peopleOf(m.noun) ?? m.modifiers.find((x) => DEMONYMS.has(x));
  if (!nation) return true;
  for (const x of e.modifiers) if (DEMONYMS.has(x) && x !== nation) return false;
  return true;
}

import type { Context } from './context';
import { type Entity, genderFits } from './entity';
import { DEMONYMS } from './lexicon/institutions';
import { peopleOf } from './lexicon/nationals';
import { EPITHETS, OFFICE_NOUNS } from './lexicon/people';
import { words } from './lexicon/words';
import type { Mention } from './mentions';

/** How far back somebody may have been named, in sentences. */
const REACH = 12;
/** The same for a word for a trade. */
const NEAR = 3;

/** `the veteran`, `the former treasurer`, `the dentist`: a new word for somebody named before. */
export function findEpithet(m: Mention, c: Context): Entity | null {
  const former = m.modifiers.some((x) => FORMER.has(x));
  const people = peopleOf(m.noun) !== null;
  const general = EPITHETS.has(m.noun) || m.noun.endsWith('-old') || former || people;
  if (!general && !isTrade(m)) return null;
  let best: Entity | null = null;
  let bestScore = -Infinity;
  for (const e of c.recent) {
    const distance = c.sentence - e.lastSentence;
    if (distance > (general ? REACH : NEAR) || !describable(e, m, distance)) continue;
    // nobody calls himself `the winger` in what he is reported to say
    if (e === c.notThis || e === c.reported) continue;
    // one who holds another office is not meant by `the minister`
    if (OFFICE_NOUNS.has(m.noun) && !former && [...e.roles].some((r) => OFFICE_NOUNS.has(r))) continue;
    // `the Russian leader` is none of his advisers
    if (LEADING.has(m.noun) && [...e.roles].some((r) => LED.has(r))) continue;
    // one whose trade was told is called by another only right after
    const placed = ![...e.roles].every((r) => VAGUE_ROLES.has(r));
    if (!general && placed && !(distance <= 1 && e.lastSubject)) continue;
    // a trade is told of whoever spoke or acted right before; of those who serve others, only of a speaker
    const serving = SERVING.has(m.noun) && m.age === 0;
    if (!general && (e !== c.lastSpeaker ? distance > 1 || serving : serving && placed)) continue;
    let score = (e.lastSubject ? 1.4 : 0) + (e === c.lastSpeaker ? 0.5 : 0) + Math.min(e.mentions, 4) * 0.15;
    score -= distance * 0.8;
    if (!placed) score += 0.5;
    // one known for another trade is no singer
    else score -= people || TELLS_NO_TRADE.test(m.noun) ? 0.3 : 1;
    if (c.sentence - e.firstSentence <= 2) score += 0.4;
    // `The singer said she`: most speak of themselves
    if (c.ownGender && e.gender) score += c.ownGender === e.gender ? 0.5 : -0.8;
    if (score > bestScore) {
      best = e;
      bestScore = score;
    }
  }
  return best;
}

/** Who leads, and who works for one. */
const LEADING = words('leader boss chief head');
const LED = words(`
  aide adviser advisor assistant deputy spokesman spokeswoman spokesperson lawyer secretary envoy
`);
const FORMER = new Set('former ex retired veteran late'.split(' '));
/** Words that anybody may be called by, whatever the trade. */
const TELLS_NO_TRADE =
  /-old$|^(?:veteran|campaigner|star|champion|native|leader|nominee|candidate|incumbent|contender|defendant|suspect|accused|pensioner|widow|widower|man|woman|teenager|father|mother|grand\w+|billionaire|millionaire|republican|democrat|conservative|pioneer|heiress|pair|duo)$/;
/** Words that fit an unnamed person, too. */
const ANYONE = words('man woman');

/** Whether what is known of somebody agrees with the phrase. */
function describable(e: Entity, m: Mention, distance: number): boolean {
  if (e.kind !== 'person' || e.plural || !genderFits(e, m.gender)) return false;
  const passing = ANYONE.has(m.noun) && m.modifiers.length === 0 && e.lastSubject && distance <= 2;
  if (!e.name && !passing && !(m.age > 0 && e.mentions > 2)) return false;
  if (m.age && e.age && e.age !== m.age) return false;
  if (/^(?:boy|girl)$/.test(m.noun) && !(e.age > 0 && e.age < 20)) return false;
  return nationFits(e, m);
}

/** A word for what somebody does or is, which tells no part in what the article is about, unless more is said of it. */
function isTrade(m: Mention): boolean {
  if (OFFICE_NOUNS.has(m.noun) || !m.subject) return false;
  const more = m.age > 0 || m.modifiers.some((x) => DEMONYMS.has(x));
  return more || /^(?:boy|girl)$/.test(m.noun) || !(FUNCTIONAL.test(m.noun) || PARTS.has(m.noun));
}

/** Whom a definite phrase names by what they do to others, or in the case at hand: more than one may be about. */
const FUNCTIONAL =
  /(?:man|woman|person)$|^(?:judge|lawyer|attorney|barrister|solicitor|counsel|clerk|juror|witness|victim|survivor|suspect|driver|pilot|guard|referee|umpire|host|interviewer|interviewee|presenter|moderator|reporter|correspondent|journalist|editor|officer|detective|investigator|inspector|prosecutor|magistrate|doctor|nurse|paramedic|caller|source|insider|informant|official|operator|owner|buyer|seller|bidder|client|customer|patient|passenger|visitor|tenant|landlord|neighbour|neighbor|boy|girl|child|baby|son|daughter|mother|father|wife|husband|brother|sister|friend|colleague|other|narrator|announcer|audience|priest|teacher|manager|boss|head|chief|director|agent|representative|aide|adviser|advisor|assistant|deputy)$/;

/** The same for those whom the article need not have named. */
const PARTS = new Set(
  `coroner pathologist spokesman spokeswoman spokesperson translator interpreter negotiator mediator arbitrator ombudsman regulator
  sheriff registrar gunman attacker killer murderer thief burglar robber commander employer employee worker staffer bystander onlooker
  eyewitness member publisher biographer critic reviewer commentator leader contractor supplier vendor rescuer stranger intruder hacker
  sniper constable sergeant foreman chairperson ruler dictator enemy opponent rival ally partner predecessor successor counterpart cousin
  uncle aunt nephew niece grandmother grandfather widow widower parent couple accuser complainant applicant claimant plaintiff appellant
  bomber terrorist hostage kidnapper captor refugee whistleblower mole expert superior subordinate supporter backer loyalist attendee questioner heckler trooper soldier supervisor president
  fiancé fiancée boyfriend girlfriend ex-husband ex-wife stepfather stepmother lover mistress mate cyclist motorist pedestrian commuter
  cook nun mayor councillor lawmaker secretary treasurer rep resident local executive`.split(/\s+/),
);

/** Who comes to others with their trade: `The surveyor said the roof leaked` needs no introduction. */
const SERVING = new Set(
  `surveyor plumber surgeon receptionist guest bailiff vet waiter waitress chef electrician builder carpenter gardener cleaner caretaker
  porter usher bouncer barman barmaid bartender barber hairdresser midwife anaesthetist dispatcher controller mechanic technician
  conductor handler trainer courier postman auctioneer notary lifeguard locksmith undertaker dentist optician pharmacist chemist
  therapist psychiatrist psychologist physician architect accountant consultant valuer estate-agent roofer decorator steward stewardess
  purser navigator chauffeur cabbie janitor concierge nanny babysitter tutor instructor lecturer librarian chaplain vicar rabbi imam
  shopkeeper newsagent grocer butcher baker florist jeweller tailor cobbler taxi-driver watchman warden gatekeeper doorman`.split(
    /\s+/,
  ),
);

/** Roles that leave open what somebody does by trade. */
const VAGUE_ROLES = new Set(
  'laureate winner medallist author co-author researcher scientist expert academic professor prof dr mr mrs ms sir dame founder co-founder man woman person boy girl owner member star celebrity veteran resident walker passer-by passenger neighbour neighbor driver survivor rescued volunteer fan customer visitor friend colleague teammate rival compatriot counterpart hiker commuter shopper mother father son daughter brother sister husband wife twin partner'.split(
    ' ',
  ),
);

/** No two nationalities. */
function nationFits(e: Entity, m: Mention): boolean {
  const nation = peopleOf(m.noun) ?? m.modifiers.find((x) => DEMONYMS.has(x));
  if (!nation) return true;
  for (const x of e.modifiers) if (DEMONYMS.has(x) && x !== nation) return false;
  return true;
}

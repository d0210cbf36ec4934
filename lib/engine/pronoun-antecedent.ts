import { REACH } from './antecedent';
import type { Context } from './context';
import { type Entity, genderFits } from './entity';
import { ORGANIZATION_NOUNS } from './lexicon/institutions';
import type { Mention } from './mentions';
import { singular } from './noun';

/** Who tells of others by trade. */
const SPEAKS_FOR = [
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'lawyer',
  'attorney',
  'agent',
  'publicist',
  'representative',
  'barrister',
  'solicitor',
  'biographer',
  'doctor',
];

/** What `he`, `she`, `they` or `it` means, or null. */
export function resolvePronoun(m: Mention, c: Context): Entity | null {
  let best: Entity | null = null;
  let bestScore = -Infinity;
  const speaker = holdsFloor(c, m);
  for (let rank = 0; rank < c.recent.length; rank++) {
    const e = c.recent[rank]!;
    const sentences = c.sentence - e.lastSentence;
    const distance = !c.quoted && e === c.lastSpeaker && c.speakerGoesOn ? Math.min(1, sentences) : sentences;
    if (distance > REACH.pronoun || e === c.notThis || e === c.asker || e.publisher) continue;
    if (e === c.told && !m.gender && !m.plural) continue;
    const fit = pronounFits(e, m);
    if (fit < 0) continue;
    let score = fit - distance - rank * 0.05;
    if (e.lastSubject) score += 0.8;
    if (e === speaker) score += 0.9;
    // an unnamed source speaks of those the article is about: `an aide told the Times that he was ill`
    if (e === c.reported)
      score += passing(e) && m.gender && !c.inward ? -1.6 : e.name || e.article !== 'a' ? 0.6 : -0.4;
    // `his spokeswoman said he had promised it`: whom the speaker speaks for
    if (
      !c.client &&
      c.reported &&
      e === c.reported.possessor &&
      SPEAKS_FOR.some((r) => c.reported!.roles.has(r))
    )
      score += 2.4;
    if (e.name) score += 0.3;
    // one met in passing, `a teacher`, is seldom spoken of further
    else if (e.kind === 'person' && e.article === 'a' && e !== c.lastSpeaker && !c.quoted)
      score += e.lastSubject && distance === 1 && !c.reported ? 0.4 : -0.4;
    if (e.lastQuoted && !c.quoted) score -= 0.8;
    // whatever is no word for a person
    if (m.gender && e.kind === 'unknown') score -= e.name ? 0.4 : 1.2;
    if (e.mentions > 2) score += 0.2;
    if (score > bestScore) {
      best = e;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Who has the floor: whoever spoke last, unless somebody else has been the subject of a sentence since: `Dahl said it rained. The
 * mayor disagreed. “…,” she said`.
 */
function holdsFloor(c: Context, m: Mention): Entity | null {
  const { lastSpeaker: last, sentence } = c;
  if (c.quoted && last) {
    // within a quotation whoever it is about: `“The firm lied. They …”`
    const about = c.recent.find(
      (e) =>
        e !== last &&
        e !== c.notThis &&
        e.lastQuoted &&
        e.lastSubject &&
        sentence - e.lastSentence === 1 &&
        pronounFits(e, m) >= 0,
    );
    return about ?? last;
  }
  if (!last || !m.gender || c.quoted || c.reported || (c.speakerGoesOn && last.lastSubject)) return last;
  const next = c.recent.find(
    (e) =>
      e !== last &&
      e.kind === 'person' &&
      !e.plural &&
      e.lastSubject &&
      !e.lastQuoted &&
      genderFits(e, m.gender) &&
      sentence - e.lastSentence <= 1 &&
      (e.lastSentence > last.lastSentence || (e.lastSentence === last.lastSentence && !last.lastSubject)),
  );
  return next && (next.lastSentence < sentence || (c.subordinate && !last.lastSubject)) ? next : last;
}

/** One met for the first time, without a name: `a colleague`. */
const passing = (e: Entity) => !e.name && e.mentions <= 1 && (e.article === 'a' || e.article === 'none');

/** Words for places, which no list of names knows. */
const PLACES = new Set(
  'country nation state city town village county region district area province island world continent capital land'.split(
    ' ',
  ),
);

/** How well an entity fits a pronoun's number and gender; below 0: not at all. */
function pronounFits(e: Entity, m: Mention): number {
  const { noun } = m;
  if (m.gender) {
    if (e.kind !== 'person' && e.kind !== 'unknown') return -1;
    if (!e.name && e.kind === 'unknown') for (const r of e.roles) if (PLACES.has(r)) return -1;
    if (e.plural || !genderFits(e, m.gender)) return -1;
    // `who was not involved in the work`: what no list knows for a person, and that did nothing so far
    if (!e.name && e.kind === 'unknown' && e.article === 'the' && e.mentions <= 1 && !e.lastSubject)
      return -1;
    const soft = e.gender === 0 && e.name && e.tokens.length > 1 && e.tokens[0]!.endsWith('a');
    const byForm = soft ? (m.gender === 2 ? 0.4 : -0.2) : 0;
    return (e.gender === m.gender ? 0.8 : byForm) + (e.kind === 'person' ? 0.5 : 0);
  }
  if (m.plural) {
    if (e.kind === 'place') return -1;
    // people sooner than bodies
    if (e.plural || e.kind === 'group')
      return [...e.roles].some((r) => ORGANIZATION_NOUNS.has(singular(r))) ? 0.6 : 1;
    if (e.kind === 'organization' || e.kind === 'outlet') return 0;
    return -1;
  }
  if (noun === 'it' || noun === 'its' || noun === 'itself') {
    if (e.plural || e.kind === 'person' || e.kind === 'group') return -1;
    return e.kind === 'place' ? 0 : e.kind === 'unknown' ? 0.2 : 0.6;
  }
  return -1;
}

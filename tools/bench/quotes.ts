import { type Statement, statementOf } from '../../lib/trace/statement';
import { randomFrom } from './synthetic';

/*
 * Made-up statements and what newsrooms do with them: cut, retell the ends, shift into reported speech, exchange and put in words. And
 * statements that only look alike: other speakers and days in the same frame, and phrases that everybody uses. The same for the same seed.
 */

const WHO =
  'the council|the ministry|the harbour board|our engineers|the school board|the union|the water company|the court|the hospital|the regional assembly|the railway operator|the fishing fleet|the tax office|the museum trustees|the coast guard'.split(
    '|',
  );
const DEEDS =
  'repair|close|reopen|sell|inspect|extend|finance|postpone|replace|relocate|expand|abandon|privatise|renovate|survey'.split(
    '|',
  );
const THINGS =
  'the northern bridge|the old sluice|the evening school|the night ferry|the children’s ward|the coal harbour|the tram depot|the flood wall|the public archive|the grain silo|the mountain tunnel|the city theatre|the radio mast|the fish market|the border crossing|the cable car'.split(
    '|',
  );
const CAUSES = 'because|after|while|although|so long as|now that|even though|since'.split('|');
const CAUSE_WHO =
  'the foundations|the insurers|prosecutors in the capital|the last tenants|passengers from the islands|the auditors|two former directors|the pumps|the lenders|families on the east bank|the contractors|neighbouring towns|retired teachers|the harbour pilots|the archive’s own staff|thousands of commuters|the planning judges|divers|the seed merchants|the night watch'.split(
    '|',
  );
const CAUSE_DEED =
  'have been sinking|refuse to halve the outstanding debt|examine who signed the papers|were promised somewhere else to live|complain about broken ticket machines|find one irregularity after another|collected eleven thousand signatures|were never built for such quantities|keep asking for another guarantee|wait for a hot meal|lost their licences|pay the same fees twice|discovered cracks behind the plaster|warned of the current|sent three angry letters|depend on a single cable|read the fine print|have been counting every box|moved out overnight|mistrust the figures'.split(
    '|',
  );
const CAUSE_TIME =
  'since the spring floods|for the third year in a row|before the first snow|in the weeks after the storm|during the long strike|until the season ends|at every public hearing|on the eve of the vote|under the old treaty|through most of last winter|ever since the merger|within days of the fire|despite the new pipes|over the holidays|without so much as a receipt'.split(
    '|',
  );
const MORE_WHO =
  'anyone who claims otherwise|the bill|the previous administration|every single worker|a judge in another country|the reserve fund|my predecessor|the smallest village|the loudest critic|a child of six|the treasury|each subcontractor'.split(
    '|',
  );
const MORE_DEED =
  'has not read the report|will not be sent to local households|never dared to say so|was told in plain language|may argue about it for years|can carry that burden easily|left nothing but empty drawers|understands what is at stake|has yet to visit the site|knew the price from the start|would have done the same|will get a copy of the contract'.split(
    '|',
  );
const STOCK =
  'We are working closely with all our partners on this matter.|The safety of our customers is our highest priority.|We do not comment on ongoing investigations.|Our thoughts are with the victims and their families.|We take these allegations very seriously.|There will be a full and independent inquiry.|It is too early to draw any conclusions.|We will continue to monitor the situation closely.'.split(
    '|',
  );
/** Share of the originals that have a twin: half of its words are the same, and yet it is another statement. */
const TWINS = 0.2;
const NAMES =
  'Ines Roth|Paul Grether|Tobias Anker|Lena Ostrow|Harm Okke|Mira Valko|Jon Sandahl|Edda Kline|Rafael Brandt|Sunniva Moe|Dario Pell|Agnes Thorne'.split(
    '|',
  );
const SYNONYMS: Record<string, string> = {
  repair: 'mend',
  close: 'shut',
  reopen: 'open again',
  sell: 'dispose of',
  inspect: 'examine',
  extend: 'lengthen',
  finance: 'fund',
  postpone: 'delay',
  replace: 'exchange',
  families: 'people',
  found: 'discovered',
  cracks: 'fissures',
  residents: 'inhabitants',
  cost: 'price',
  report: 'document',
  workers: 'staff',
  nobody: 'no one',
  fallen: 'dropped',
  debt: 'loans',
  decision: 'choice',
  plain: 'simple',
  signed: 'approved',
  collected: 'gathered',
};
const SHIFTS: Record<string, string> = {
  will: 'would',
  have: 'had',
  has: 'had',
  is: 'was',
  can: 'could',
  our: 'their',
  we: 'they',
  We: 'they',
  agree: 'agreed',
  find: 'found',
  claims: 'claimed',
  means: 'meant',
  need: 'needed',
  are: 'were',
};
const OPENINGS =
  'It was made clear that|As things stand,|Asked about the plans, the answer was that|Speaking to reporters yesterday,|In a long interview the assurance came that'.split(
    '|',
  );
const ENDINGS =
  'a move that surprised most observers|according to people in the room|with details to follow next month|as the opposition has long demanded|a claim that could not be verified at once'.split(
    '|',
  );
const FILLERS = 'of course|frankly|once and for all|at last|in the end|without delay'.split('|');

export interface QuoteSet {
  statements: Statement[];
  /** Number of the original that each statement goes back to; stock phrases and single statements have their own. */
  origin: number[];
  /** How each was altered; `original` for originals. */
  how: string[];
}

/** @param count originals; each comes with none to four altered ones. */
export function quoteSet(count: number, seed: number): QuoteSet {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const set: QuoteSet = { statements: [], origin: [], how: [] };
  let article = 0;
  const add = (text: string, speaker: string, origin: number, how: string) => {
    set.statements.push(statementOf(`s${set.statements.length}`, text, speaker, `article-${article++}`));
    set.origin.push(origin);
    set.how.push(how);
  };
  const alterations: Record<string, (words: string[]) => string[]> = {
    'cut at the beginning': (w) => w.slice(Math.floor(w.length * (0.15 + random() * 0.3))),
    'cut at the end': (w) => w.slice(0, Math.ceil(w.length * (0.55 + random() * 0.3))),
    'cut on both sides': (w) => w.slice(Math.floor(w.length * 0.2), Math.ceil(w.length * 0.8)),
    'reported speech': (w) => w.map((word) => SHIFTS[word] ?? word),
    'end retold': (w) => [...w.slice(0, Math.ceil(w.length * 0.65)), ...pick(ENDINGS).split(' ')],
    'beginning retold': (w) => [...pick(OPENINGS).split(' '), ...w.slice(Math.floor(w.length * 0.3))],
    'words exchanged': (w) => w.map((word) => (random() < 0.8 ? (SYNONYMS[word] ?? word) : word)),
    'words put in': (w) => {
      const at = 3 + Math.floor(random() * (w.length - 4));
      return [...w.slice(0, at), pick(FILLERS), ...w.slice(at)].join(' ').split(' ');
    },
    'middle left out': (w) => [
      ...w.slice(0, Math.floor(w.length * 0.4)),
      ...w.slice(Math.ceil(w.length * 0.65)),
    ],
  };
  alterations['several at once'] = (w) =>
    [
      pick(['cut at the beginning', 'cut at the end', 'end retold']),
      'reported speech',
      'words exchanged',
    ].reduce((words, name) => alterations[name]!(words), w);
  const names = Object.keys(alterations);
  const begins = ['We will see that', 'I have decided that', 'Nobody doubts that', 'Let me say that'];
  const slots: readonly (readonly string[])[] = [
    begins,
    WHO,
    DEEDS,
    THINGS,
    CAUSES,
    CAUSE_WHO,
    CAUSE_DEED,
    CAUSE_TIME,
    MORE_WHO,
    MORE_DEED,
  ];
  const draw = () => slots.map((slot) => pick(slot));
  const textOf = (
    [begin, who, deed, thing, cause, causeWho, causeDeed, time, more, moreDeed]: string[],
    long: boolean,
  ) =>
    `${begin} ${who} will ${deed} ${thing} ${cause} ${causeWho} ${causeDeed} ${time}${long ? ` and ${more} ${moreDeed}` : ''}`;
  let origin = 0;
  for (let i = 0; i < count; i++) {
    const speaker = pick(NAMES);
    const filling = draw();
    const long = random() < 0.6;
    const text = textOf(filling, long);
    add(text, speaker, origin, 'original');
    const copies = Math.floor(random() * 5);
    for (let k = 0; k < copies; k++) {
      const name = pick(names);
      const words = alterations[name]!(text.split(' '));
      const last = speaker.split(' ')[1]!;
      add(words.join(' '), random() < 0.7 ? speaker : random() < 0.7 ? last : '', origin, name);
    }
    origin++;
    // Another statement of the same speaker in the same frame: the same matter, another occasion.
    if (random() < TWINS) {
      const changed = new Set(
        Array.from({ length: 8 }, (_, slot) => slot)
          .sort(() => random() - 0.5)
          .slice(0, 4),
      );
      const twin = filling.map((value, slot) => (changed.has(slot) || slot > 7 ? pick(slots[slot]!) : value));
      add(textOf(twin, long), speaker, origin++, 'original');
    }
    // What everybody says is nobody's one statement.
    if (random() < 0.1) add(pick(STOCK), pick(NAMES), origin++, 'original');
  }
  return set;
}

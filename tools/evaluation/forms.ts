import type { Engine } from '../../lib/engine/index';
import type { Span } from '../../lib/model/span';

/**
 * Plain forms of attribution, filled with sources, media and verbs that no text is taken from: what every reader expects to be found. A
 * gold set shows how news is; this shows where the engine breaks on what it should always know.
 */
const BEFORE = 'The weather over the harbour was fine.\n\n';

export const CONTENTS = [
  'the bridge was closed at noon',
  'rebels fired on a convoy near Tarsk, killing three drivers',
  'workers who lost their jobs will be paid until June',
  'a common heart drug may cause loss of memory in one patient in 400',
  'prices will rise by 4 per cent next year',
  'the talks had failed because nobody came',
];

/** Sources as news writes them; a comma at the end closes an apposition. */
export const SOURCES = [
  'Helvimed',
  'the Swiss medicines agency Helvimed',
  'police',
  'local residents',
  'the company',
  'her lawyer',
  'Mayor Ana Cole',
  'the mayor, Ana Cole,',
  'the bank’s chief economist, Li Wen,',
  'Nadia Rahman, a nurse at the clinic,',
  'a spokesman for the ministry',
  'the head of the rescue service',
  'researchers at Leeds University',
  'former goalkeeper Luis Prado',
  'the UN refugee agency',
  'two people familiar with the talks',
  'shop steward Eva Hronec',
  'Dr Lena Fisk, who led the study,',
  'the country’s largest union, Spojka,',
  'one of the organisers',
];

/** Media as news writes them, and their names. */
export const MEDIA: readonly (readonly [phrase: string, name: string])[] = [
  ['the Daily Courier', 'Daily Courier'],
  ['KRN', 'KRN'],
  ['Channel 9', 'Channel 9'],
  ['Radio Tarn', 'Radio Tarn'],
  ['state broadcaster TVR', 'TVR'],
  ['La Gaceta', 'La Gaceta'],
  ['Der Bote', 'Der Bote'],
  ['a French newspaper', 'French newspaper'],
  ['the weekly Le Phare', 'Le Phare'],
  ['the student paper The Owl', 'Owl'],
  ['Al Watan TV', 'Al Watan TV'],
  ['the trade magazine Crane World', 'Crane World'],
  ['the Hungarian daily Magyar Hang', 'Magyar Hang'],
  ['the Tarn Valley Echo', 'Tarn Valley Echo'],
  ['Sud Info', 'Sud Info'],
];

/** Verbs that report what a clause with `that` tells, in the past. */
export const VERBS = (
  'said stated claimed argued insisted maintained warned stressed explained admitted acknowledged conceded confirmed announced declared ' +
  'revealed disclosed noted added remarked observed suggested hinted predicted estimated complained boasted joked tweeted wrote replied ' +
  'testified alleged asserted contended believed thought feared hoped concluded recalled pledged promised vowed denied emphasised ' +
  'emphasized underlined underscored reiterated repeated clarified cautioned lamented speculated affirmed recounted grumbled griped ' +
  'reckoned signalled demanded'
).split(' ');

export const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);
export const bare = (source: string) => source.replace(/,$/, '');
type Make = (content: string, source: string, medium: string) => string;

/** Forms of one sentence, with their name: C what is said, S the source. */
export const FORMS: Readonly<Record<string, Make>> = {
  'C, S said.': (c, s) => `${capital(c)}, ${s} said.`,
  'C, said S.': (c, s) => `${capital(c)}, said ${bare(s)}.`,
  'C, S said on Tuesday.': (c, s) => `${capital(c)}, ${s} said on Tuesday.`,
  'C, S has warned.': (c, s) => `${capital(c)}, ${s} has warned.`,
  'S said C.': (c, s) => `${capital(s)} said ${c}.`,
  'S said on Tuesday C.': (c, s) => `${capital(s)} said on Tuesday ${c}.`,
  'S said on Tuesday that C.': (c, s) => `${capital(s)} said on Tuesday that ${c}.`,
  'S reportedly said that C.': (c, s) => `${capital(s)} reportedly said that ${c}.`,
  'S said in a statement that C.': (c, s) => `${capital(s)} said in a statement that ${c}.`,
  '“C,” S said.': (c, s) => `“${capital(c)},” ${s} said.`,
  '“C,” said S.': (c, s) => `“${capital(c)},” said ${bare(s)}.`,
  'S: “C.”': (c, s) => `${capital(bare(s))}: “${capital(c)}.”`,
  'As S put it, “C”.': (c, s) => `As ${s} put it, “${c}”.`,
  'C, according to S.': (c, s) => `${capital(c)}, according to ${bare(s)}.`,
  'According to S, C.': (c, s) => `According to ${bare(s)}, ${c}.`,
};

/** The same through a medium, X. */
export const THROUGH: Readonly<Record<string, Make>> = {
  'S told X that C.': (c, s, x) => `${capital(s)} told ${x} that ${c}.`,
  'S told X on Monday that C.': (c, s, x) => `${capital(s)} told ${x} on Monday that ${c}.`,
  'S had earlier told X that C.': (c, s, x) => `${capital(s)} had earlier told ${x} that ${c}.`,
  '“C,” S told X.': (c, s, x) => `“${capital(c)},” ${s} told ${x}.`,
  'S was quoted by X as saying C.': (c, s, x) => `${capital(s)} was quoted by ${x} as saying ${c}.`,
  'X quoted S as saying that C.': (c, s, x) => `${capital(x)} quoted ${bare(s)} as saying that ${c}.`,
  'In comments to X, S said that C.': (c, s, x) => `In comments to ${x}, ${s} said that ${c}.`,
  'In an interview with X, S said that C.': (c, s, x) => `In an interview with ${x}, ${s} said that ${c}.`,
  'In a letter seen by X, S said that C.': (c, s, x) => `In a letter seen by ${x}, ${s} said that ${c}.`,
  'Speaking to X, S said C.': (c, s, x) => `Speaking to ${x}, ${s} said ${c}.`,
  'S said in a statement carried by X that C.': (c, s, x) =>
    `${capital(s)} said in a statement carried by ${x} that ${c}.`,
  'C, X reported, citing S.': (c, s, x) => `${capital(c)}, ${x} reported, citing ${bare(s)}.`,
  'X reported, citing S, that C.': (c, s, x) => `${capital(x)} reported, citing ${bare(s)}, that ${c}.`,
  '“C,” S said, as quoted by X.': (c, s, x) => `“${capital(c)},” ${s} said, as quoted by ${x}.`,
};

/** The same with a verb of choice in the place of `said`. */
export const withVerb: Readonly<Record<string, (verb: string) => Make>> = {
  'S V that C.': (v) => (c, s) => `${capital(s)} ${v} that ${c}.`,
  'S V on Monday that C.': (v) => (c, s) => `${capital(s)} ${v} on Monday that ${c}.`,
  'But S later V that C.': (v) => (c, s) => `But ${s} later ${v} that ${c}.`,
};

/** What is wrong with what the engine finds in one such sentence, in a few words; null when it is right. */
export function faultIn(
  engine: Engine,
  make: Make,
  content: string,
  source: string,
  medium?: readonly [string, string],
): string | null {
  const text = BEFORE + make(content, source, medium?.[0] ?? '');
  const start = text.toLowerCase().lastIndexOf(content.toLowerCase());
  const end = start + content.length;
  const shares = (spans: readonly Span[]) => {
    const [from, to] = [spans[0]![0], spans[spans.length - 1]![1]];
    return (
      Math.max(0, Math.min(to, end) - Math.max(from, start)) / (Math.max(to, end) - Math.min(from, start))
    );
  };
  const found = engine.analyze({ text }).find((a) => shares(a.content) > 0.7);
  if (!found) return 'not found';
  const own = found.source.spans.map((s) => text.slice(...s).toLowerCase()).join(' … ');
  const whole = bare(source).toLowerCase();
  // an apposition behind a name may stay outside
  const named = /^\p{Lu}/u.test(source) ? whole.split(',')[0] : whole;
  if (own !== whole && own !== named) return `source “${own}”`;
  const relays = found.relays.flatMap((r) => r.name?.replace(/^The /, '') ?? []).join(', ');
  return relays === (medium?.[1] ?? '') ? null : `relays “${relays}”`;
}

/** A row of the report: how many sentences of a form are wrong, and an example. */
export interface FormResult {
  form: string;
  sentences: number;
  wrong: number;
  example: string;
}

/** Fills every form with every source and content, or with every medium, or verb, and counts what is wrong. */
export function checkForms(engine: Engine): FormResult[] {
  const rows: FormResult[] = [];
  const row = (form: string, cases: Iterable<[Make, string, string, (readonly [string, string])?]>) => {
    const out: FormResult = { form, sentences: 0, wrong: 0, example: '' };
    for (const [make, content, source, medium] of cases) {
      out.sentences++;
      const fault = faultIn(engine, make, content, source, medium);
      if (!fault) continue;
      out.wrong++;
      out.example ||= `${fault}: ${make(content, source, medium?.[0] ?? '')}`;
    }
    rows.push(out);
  };
  for (const [form, make] of Object.entries(FORMS))
    row(
      form,
      SOURCES.flatMap((s) => CONTENTS.map((c): [Make, string, string] => [make, c, s])),
    );
  for (const [form, make] of Object.entries(THROUGH))
    row(
      form,
      SOURCES.flatMap((s, k) =>
        MEDIA.map((x, j): [Make, string, string, readonly [string, string]] => [
          make,
          CONTENTS[(k + j) % CONTENTS.length]!,
          s,
          x,
        ]),
      ),
    );
  for (const [form, make] of Object.entries(withVerb))
    row(
      form,
      VERBS.flatMap((v, k) =>
        SOURCES.map((s, j): [Make, string, string] => [make(v), CONTENTS[(k + j) % CONTENTS.length]!, s]),
      ),
    );
  return rows;
}

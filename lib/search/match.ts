import { Bits } from './bits';
import { ACTS, DISTANCES, type Documents, KINDS } from './documents';
import type { Names } from './names';
import type { ClassField, Comparison, Condition, Query } from './query';

/** What conditions are decided with. */
export interface Ground {
  documents: Documents;
  /** Documents that are not deleted. */
  living: Bits;
  /** Number of the name that each speaker, relay or outlet goes by. */
  goesBy: Uint32Array;
}

type FieldCondition = Extract<Condition, { words: string[]; whole: boolean }>;

/** Sets of documents by part: positive conditions on one part are alternatives, everything else must hold. */
export interface Matches {
  /** Documents that fit the positive conditions on that part. */
  byPart: Map<string, Bits>;
  /** Documents that fit all the rest. */
  rest: Bits;
}

/** Decides each condition of a query. */
export function match(query: Query, ground: Ground): Matches {
  const byPart = new Map<string, Bits>();
  const rest = ground.living.clone();
  for (const condition of query.conditions) {
    const fitting = documentsFor(condition, ground);
    const part = condition.on;
    if (condition.not) rest.andNot(fitting);
    else if (part === 'any' || part === 'date' || part === 'hops') rest.and(fitting);
    else byPart.set(part, byPart.get(part)?.or(fitting) ?? fitting);
  }
  return { byPart, rest };
}

/** Documents that fit the whole query; `except` leaves the positive conditions on one part out. */
export function intersection({ byPart, rest }: Matches, except?: string): Bits {
  const bits = rest.clone();
  for (const [part, fitting] of byPart) if (part !== except) bits.and(fitting);
  return bits;
}

function documentsFor(condition: Condition, ground: Ground): Bits {
  switch (condition.on) {
    case 'any':
      return anywhere(condition.words, condition.phrase, ground);
    case 'hops': {
      const compare = COMPARISONS[condition.comparison];
      return where(ground, (d, row) => compare(d.hops[row]!, condition.value));
    }
    case 'date':
      return where(ground, (d, row) => d.dated[row]! >= condition.from && d.dated[row]! < condition.to);
    case 'kind':
    case 'act':
    case 'distance':
      return ofClass(condition.on, condition.value, ground);
    default:
      return inPart(condition, ground);
  }
}

const COMPARISONS: Record<Comparison, (a: number, b: number) => boolean> = {
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '=': (a, b) => a === b,
};

function where({ documents, living }: Ground, fits: (d: Documents, row: number) => boolean): Bits {
  const bits = new Bits(documents.rows);
  living.each((row) => {
    if (fits(documents, row)) bits.add(row);
  });
  return bits;
}

function ofClass(field: ClassField, value: string, ground: Ground): Bits {
  const [values, column] = {
    kind: [KINDS, ground.documents.kinds],
    act: [ACTS, ground.documents.acts],
    distance: [DISTANCES, ground.documents.distances],
  }[field] as [readonly string[], number[]];
  const number = values.indexOf(value);
  return where(ground, (_, row) => column[row] === number);
}

/** Words by the inverted index; the words of a phrase are then looked for in the text itself. */
function anywhere(words: readonly string[], phrase: boolean, ground: Ground): Bits {
  const { documents } = ground;
  const sets = words.map((word) =>
    phrase
      ? documents.postings.withWord(word, documents.rows)
      : orMerged(documents.postings.withPrefix(word, documents.rows), word, ground),
  );
  const all = sets.reduce((a, b) => a.and(b));
  if (!phrase || words.length === 1) return all;
  const wanted = words.join(' ');
  const bits = new Bits(documents.rows);
  all.each((row) => {
    if (hasWords(documents.texts[row]!, wanted)) bits.add(row);
  });
  return bits;
}

/** Documents whose speaker goes by a name with such a word, though their own text has it not. */
function orMerged(bits: Bits, prefix: string, { documents, living, goesBy }: Ground): Bits {
  const names = documents.speakerNames;
  const fitting = names.fitting((key) => hasPrefix(key, prefix));
  let merged = false;
  for (let i = 0; i < goesBy.length; i++) merged ||= goesBy[i] !== i && fitting[goesBy[i]!] === 1;
  if (!merged) return bits;
  living.each((row) => {
    if (fitting[goesBy[documents.speakers[row]!]!] === 1) bits.add(row);
  });
  return bits;
}

function inPart(condition: FieldCondition, ground: Ground): Bits {
  const { documents: d, goesBy } = ground;
  const fits = fitsWords(condition);
  switch (condition.on) {
    case 'speaker': {
      // What a merged speaker was called before finds it too, unless the whole name is asked for.
      const own = d.speakerNames.fitting(fits);
      return where(ground, (_, row) => {
        const speaker = d.speakers[row]!;
        return own[goesBy[speaker]!] === 1 || (!condition.whole && own[speaker] === 1);
      });
    }
    case 'relay':
      return ofNames(ground, d.relayNames, fits, (row) => d.relays[row]!);
    case 'via':
      return ofNames(ground, d.relayNames, fits, (row) => d.relays[row]!.slice(0, 1));
    case 'tag':
      return ofNames(ground, d.tagNames, fits, (row) => d.tags[row]!);
    case 'site': {
      const outlet = d.outletNames.fitting(fits);
      const site = Uint8Array.from(d.sites, (site) => (!condition.whole && fits(site, '') ? 1 : 0));
      return where(ground, (_, row) => outlet[d.outlets[row]!] === 1 || site[d.articles[row]!] === 1);
    }
    case 'title': {
      const title = Uint8Array.from(d.titles, (title) => (fits(title, '') ? 1 : 0));
      return where(ground, (_, row) => title[d.articles[row]!] === 1);
    }
    case 'article': {
      const article = d.addresses.fitting(condition.whole ? (_, address) => address === condition.raw : fits);
      return where(ground, (_, row) => article[d.articles[row]!] === 1);
    }
    case 'note':
      return where(ground, (_, row) => fits(d.notes[row]!, ''));
  }
}

function ofNames(
  ground: Ground,
  names: Names,
  fits: (key: string, name: string) => boolean,
  of: (row: number) => readonly number[],
): Bits {
  const fitting = names.fitting(fits);
  // Number 0 is the one nobody names.
  return where(ground, (_, row) => of(row).some((number) => fitting[number] === 1));
}

/** Whether folded words fit a condition: all of them, a phrase in them, or each wanted word as a beginning. */
function fitsWords({ words, phrase, whole, raw }: FieldCondition): (key: string, name: string) => boolean {
  const wanted = words.join(' ');
  // Names of nothing but signs have no words: there the signs are compared.
  if (whole) return words.length === 0 ? (key, name) => key === '' && name === raw : (key) => key === wanted;
  if (phrase) return (key) => hasWords(key, wanted);
  return (key) => words.every((word) => hasPrefix(key, word));
}

/** Whether folded words hold these whole words, one after the other. */
function hasWords(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if ((at === 0 || text[at - 1] === ' ') && (end === text.length || text[end] === ' ')) return true;
  }
  return false;
}

/** Whether one of the folded words begins so. */
function hasPrefix(text: string, prefix: string): boolean {
  return text.startsWith(prefix) || text.includes(` ${prefix}`);
}

import type { Act, Distance, Kind } from '../model/attribution';
import { dayRange } from './days';
import { keyOf, wordsOf } from './fold';

/*
 * The language of the search field:
 *
 *   dam wat          words, by their beginnings, anywhere: content, speaker, relay, note, tag, title
 *   "dry by May"     these words one after the other
 *   speaker:roth     in one part only: speaker, relay, via (the relay next to the reader), site, tag, title, note, article
 *   speaker:="Roth"  the whole of that part
 *   hops:>1          also >=, <, <=, =
 *   kind:direct act:question distance:hearsay
 *   after:2026-03 before:2026-04-15    a year, month or day; by the article's date, or the day of saving where it has none
 *   -tag:old         not
 *
 * All conditions must hold; of several positive ones on the same part, any.
 */

/** Parts that are searched by words. */
export const TEXT_FIELDS = ['speaker', 'relay', 'via', 'site', 'tag', 'title', 'note', 'article'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

const KINDS: readonly Kind[] = ['direct', 'indirect', 'mixed'];
const ACTS: readonly Act[] = ['statement', 'question', 'belief', 'intention'];
const DISTANCES: readonly Distance[] = ['first', 'second', 'third', 'hearsay'];
const CLASSES = { kind: KINDS, act: ACTS, distance: DISTANCES } as const;
export type ClassField = keyof typeof CLASSES;

export type Comparison = '>' | '>=' | '<' | '<=' | '=';

export type Condition =
  /** Words anywhere. `phrase`: whole words one after the other; otherwise each by its beginning. */
  | { on: 'any'; words: string[]; phrase: boolean; not: boolean }
  /** `whole`: the part is nothing but these words; `raw` is what was written. */
  | { on: TextField; words: string[]; phrase: boolean; whole: boolean; raw: string; not: boolean }
  | { on: ClassField; value: string; not: boolean }
  | { on: 'hops'; comparison: Comparison; value: number; not: boolean }
  /** Milliseconds since 1970, half open. */
  | { on: 'date'; from: number; to: number; not: boolean };

export interface Query {
  conditions: Condition[];
  /** Pieces that look like a condition but are none: they are searched as words. */
  misread: string[];
}

/**
 * One piece: a part's name whose value is still to be typed; or `-`? (`name:` `=`?)? and a text in quotation marks (the closing one may
 * be missing while it is typed) or a run without spaces.
 */
const PIECE =
  /-?(?<open>[a-z]+):=?(?=\s|$)|(?<minus>-?)(?:(?<name>[a-z]+):(?<equals>=?))?(?:["“”„](?<quoted>[^"“”„]*)(?:["“”„]|$)|(?<bare>[^\s"“”„]+))/giu;

interface Piece {
  /** As it was written. */
  text: string;
  not: boolean;
  /** In lower case; null for words anywhere. */
  name: string | null;
  equals: boolean;
  quoted: boolean;
  /** Null where it is still to be typed. */
  value: string | null;
}

function piecesOf(text: string): Piece[] {
  return Array.from(text.matchAll(PIECE), ({ 0: piece, groups = {} }) => ({
    text: piece,
    not: groups.minus === '-',
    name: (groups.name ?? groups.open)?.toLowerCase() ?? null,
    equals: groups.equals === '=',
    quoted: groups.quoted !== undefined,
    value: groups.quoted ?? groups.bare ?? null,
  }));
}

/** Reads what stands in the search field. Never fails: what is not understood is searched as words. */
export function parseQuery(text: string): Query {
  const query: Query = { conditions: [], misread: [] };
  for (const piece of piecesOf(text)) {
    const { name, value } = piece;
    if (value === null) continue;
    const condition = name === null ? null : conditionOf(piece, name, value);
    if (condition === 'unfinished') continue;
    if (condition) query.conditions.push(condition);
    else {
      if (name !== null && isField(name)) query.misread.push(piece.text);
      const words = wordsOf(name === null ? value : `${name} ${value}`);
      if (words.length > 0) query.conditions.push({ on: 'any', words, phrase: piece.quoted, not: piece.not });
    }
  }
  return query;
}

const isField = (name: string) =>
  (TEXT_FIELDS as readonly string[]).includes(name) ||
  name in CLASSES ||
  ['hops', 'before', 'after'].includes(name);

function conditionOf(
  { quoted, equals, not }: Piece,
  name: string,
  value: string,
): Condition | 'unfinished' | null {
  if ((TEXT_FIELDS as readonly string[]).includes(name)) {
    const words = wordsOf(value);
    if (words.length === 0 && !equals) return 'unfinished';
    return { on: name as TextField, words, phrase: quoted, whole: equals, raw: value, not };
  }
  if (name in CLASSES) return classOf(name as ClassField, value, not);
  if (name === 'hops') {
    const match = /^(>=|<=|>|<|=)?(\d{1,3})?$/.exec((equals ? '=' : '') + value);
    if (!match) return null;
    if (match[2] === undefined) return 'unfinished';
    return { on: 'hops', comparison: (match[1] ?? '=') as Comparison, value: Number(match[2]), not };
  }
  if (name === 'before' || name === 'after') {
    const range = dayRange(value);
    if (!range) return /^(\d{1,3}|\d{4}-0?|\d{4}-\d\d-0?)$/.test(value) ? 'unfinished' : null;
    return name === 'after'
      ? { on: 'date', from: range[0], to: Infinity, not }
      : { on: 'date', from: -Infinity, to: range[0], not };
  }
  return null;
}

/** A class by its name; while it is typed, by a beginning that only one has. */
function classOf(field: ClassField, value: string, not: boolean): Condition | 'unfinished' | null {
  const typed = value.toLowerCase();
  const values: readonly string[] = CLASSES[field];
  const fitting = values.filter((known) => known.startsWith(typed));
  const known = values.includes(typed) ? typed : fitting.length === 1 ? fitting[0]! : null;
  if (known) return { on: field, value: known, not };
  return fitting.length > 1 ? 'unfinished' : null;
}

/** A condition on the whole of a part, as it is written in the field: `speaker:="Ines Roth"`. */
export function writeWhole(field: TextField, value: string): string {
  return `${field}:="${value.replace(/["“”„]/g, "'")}"`;
}

/** Whether a query holds a positive condition on the whole of a part, or on a class. */
export function holds(query: Query, field: TextField | ClassField, value: string): boolean {
  return query.conditions.some(
    (c) =>
      !c.not &&
      c.on === field &&
      ('value' in c ? c.value === value : 'whole' in c && c.whole && keyOf(c.raw) === keyOf(value)),
  );
}

/** The query's text with a condition added, or taken out where it stands already; class and whole values only. */
export function toggle(text: string, field: TextField | ClassField, value: string): string {
  const written = field in CLASSES ? `${field}:${value}` : writeWhole(field as TextField, value);
  const pieces = piecesOf(text);
  const kept = pieces.filter((piece) => !holds(parseQuery(piece.text), field, value));
  return [...kept.map((piece) => piece.text), ...(kept.length < pieces.length ? [] : [written])].join(' ');
}

/** The query's text without its conditions on these parts. */
export function without(text: string, fields: readonly string[]): string {
  return piecesOf(text)
    .filter(({ name }) => name === null || !fields.includes(name))
    .map((piece) => piece.text)
    .join(' ');
}

import { FEMALE_NAMES, MALE_NAMES } from '../../lib/engine/lexicon/given-names';
import type { Span } from '../../lib/model/span';
import type { LabelledDocument } from './gold';
import { GIVEN_NAMES, MEDIA, SURNAMES } from './other-names';

/** Takes the names in turn, from a place that depends on the document. */
function taking(names: readonly string[], start: number): () => string | undefined {
  let taken = 0;
  return () => (taken < names.length ? names[(start + taken++) % names.length] : undefined);
}

/** A number that differs from text to text. */
const numberOf = (text: string): number => [...text].reduce((n, c) => (n * 31 + c.charCodeAt(0)) % 65521, 7);

const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u;
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Who is named in the labels: persons with given name and surname, and media that carry words. */
function namesIn(doc: LabelledDocument): { persons: Set<string>; media: Set<string> } {
  const persons = new Set<string>();
  const media = new Set<string>();
  for (const { source, relays } of doc.attributions) {
    const parties = [...(relays ?? [])] as { name: string | null; type?: string }[];
    if ('spans' in source) {
      const { speaker = null, type } = source as { speaker?: string | null; type?: string };
      parties.push({ name: speaker, type });
    }
    for (const { name, type } of parties) {
      if (!name) continue;
      if (type === 'person' && NAME.test(name)) persons.add(name);
      const short = name.replace(/^the /i, '');
      if (type === 'outlet' && /^\p{Lu}/u.test(short) && name !== doc.publisher) media.add(short);
    }
  }
  return { persons, media };
}

/** Which words of the text give way to which. */
function replacements(doc: LabelledDocument): Map<string, string> {
  const { persons, media } = namesIn(doc);
  const start = numberOf(doc.id);
  const next = {
    male: taking(GIVEN_NAMES.male, start),
    female: taking(GIVEN_NAMES.female, start),
    surname: taking(SURNAMES, start),
    article: taking(MEDIA.article, start),
    bare: taking(MEDIA.bare, start),
  };
  const out = new Map<string, string>();
  const put = (from: string, to: string | undefined) => to && !out.has(from) && out.set(from, to);
  for (const name of [...media].sort((a, b) => b.length - a.length)) {
    const found = new RegExp(`(\\bthe )?(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'iu').exec(doc.text);
    const last = name.split(' ').at(-1)!;
    // `the Herald`, where the Corran Herald was named: what stands for the new name would have to change, too
    const isShortened =
      last !== name && new RegExp(`\\bthe ${escaped(last)}\\b`, 'i').test(doc.text.replaceAll(name, ''));
    if (found && !isShortened) put(name, found[1] ? next.article() : next.bare());
  }
  for (const name of [...persons].sort()) {
    const words = name.split(' ');
    const given = words[0]!;
    const [man, woman] = [MALE_NAMES, FEMALE_NAMES].map((list) => list.has(given.toLowerCase()));
    put(words.at(-1)!, next.surname());
    if (man !== woman) put(given, man ? next.male() : next.female());
  }
  return out;
}

/**
 * The document with other persons and media in it: whoever reads it needs not know the names. Given names keep their gender, where it
 * is known; labels move with the text. The same document is always renamed alike.
 */
export function renamed(doc: LabelledDocument): LabelledDocument {
  const names = replacements(doc);
  if (names.size === 0) return doc;
  const longest = [...names.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(`(?<!\\p{L})(?:${longest.map(escaped).join('|')})(?!\\p{L})`, 'gu');
  const change = (text: string) => text.replace(any, (name) => names.get(name)!);
  /** Where each replaced name began and ended, and by how much what follows has moved. */
  const cuts: { start: number; end: number; length: number; moved: number }[] = [];
  let moved = 0;
  for (const { 0: name, index } of doc.text.matchAll(any)) {
    const { length } = names.get(name)!;
    cuts.push({ start: index, end: index + name.length, length, moved });
    moved += length - name.length;
  }
  const place = (offset: number): number => {
    const cut = cuts.findLast(({ start }) => start < offset);
    if (!cut) return offset;
    const after = cut.moved + cut.length - (cut.end - cut.start);
    return offset >= cut.end
      ? offset + after
      : cut.start + cut.moved + Math.min(offset - cut.start, cut.length);
  };
  const isSpan = (value: unknown[]): value is [number, number] =>
    value.length === 2 && value.every((x) => typeof x === 'number');
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value))
      return isSpan(value) ? ([place(value[0]), place(value[1])] satisfies Span) : value.map(walk);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, x]) => [key, walk(x)]));
    return value;
  };
  return { ...(walk(doc) as LabelledDocument), id: doc.id };
}

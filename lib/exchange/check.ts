import { fill, type Values } from '../i18n/fill';
import { type Words, words } from '../i18n/words';

/** An import that cannot be taken, with words that name the place, e.g. `annotations[3].content[0].quote.exact is missing`. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code = 'import';
}

/** Reads one value at `place`; throws `ImportError` unless it is as it should be. */
export type Check<T> = (value: unknown, place: string) => T;

/** What a value should be, by its text in `locales/`. */
type What = keyof Words['importing']['what'];

const refuse = (text: string, values: Values): never => {
  throw new ImportError(fill(text, values));
};

/** Refuses a value that should be something else; `other` where it is of another kind altogether. @throws {ImportError} */
export function refuseAs(place: string, what: What, other?: unknown): never {
  const { importing: t } = words();
  if (other === undefined) return refuse(t.shouldBe, { place, what: t.what[what] });
  return refuse(t.shouldBut, { place, what: t.what[what], kind: t.kind[kindOf(other)] });
}

function kindOf(value: unknown): keyof Words['importing']['kind'] {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

/** A string, `pass` permitting; `what` says what it should be. */
export function text(pass: (value: string) => boolean = () => true, what: What = 'text'): Check<string> {
  return (value, place) => {
    if (typeof value !== 'string') return refuseAs(place, what, value);
    return pass(value) ? value : refuseAs(place, what);
  };
}

/** A finite number, `pass` permitting. */
export function number(pass: (value: number) => boolean, what: What): Check<number> {
  return (value, place) => {
    if (typeof value !== 'number') return refuseAs(place, what, value);
    return Number.isFinite(value) && pass(value) ? value : refuseAs(place, what);
  };
}

/** One of a few words. */
export function oneOf<const T extends string>(...known: T[]): Check<T> {
  return (value, place) => {
    const found = known.find((word) => word === value);
    if (found !== undefined) return found;
    const { importing: t } = words();
    return refuse(t.shouldBe, { place, what: fill(t.oneOf, { words: known.join(', ') }) });
  };
}

export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, place) => (value === null ? null : check(value, place));
}

export function listOf<T>(check: Check<T>, minimum = 0): Check<T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) return refuseAs(place, 'list', value);
    if (value.length < minimum) return refuse(words().importing.empty, { place });
    return value.map((item, i) => check(item, `${place}[${i}]`));
  };
}

/** An object with exactly these fields. A field too many is an error: taking it would lose it without a word. */
export function record<T extends object>(fields: { [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return refuseAs(place, 'object', value);
    const at = (name: string) => (place === '' ? name : `${place}.${name}`);
    for (const name of Object.keys(value))
      if (!Object.hasOwn(fields, name)) refuse(words().importing.unknownField, { place: at(name) });
    const result: Partial<T> = {};
    for (const name of names) {
      if (!Object.hasOwn(value, name)) return refuse(words().importing.missing, { place: at(name) });
      result[name] = fields[name]((value as Record<string, unknown>)[name], at(name));
    }
    return result as T;
  };
}

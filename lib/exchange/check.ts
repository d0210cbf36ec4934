/** An import that cannot be taken, with words that name the place, e.g. `annotations[3].content[0].quote.exact is missing`. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code = 'import';
}

/** Reads one value at `place`; throws `ImportError` unless it is as it should be. */
export type Check<T> = (value: unknown, place: string) => T;

const fail = (place: string, complaint: string): never => {
  throw new ImportError(`${place} ${complaint}`);
};

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;

/** A string, `pass` permitting; `what` says what it should be. */
export function text(pass: (value: string) => boolean = () => true, what = 'a text'): Check<string> {
  return (value, place) => {
    if (typeof value !== 'string') return fail(place, `should be ${what}, but is ${kindOf(value)}`);
    return pass(value) ? value : fail(place, `should be ${what}`);
  };
}

/** A finite number, `pass` permitting. */
export function number(pass: (value: number) => boolean, what: string): Check<number> {
  return (value, place) => {
    if (typeof value !== 'number') return fail(place, `should be ${what}, but is ${kindOf(value)}`);
    return Number.isFinite(value) && pass(value) ? value : fail(place, `should be ${what}`);
  };
}

/** One of a few words. */
export function oneOf<const T extends string>(...words: T[]): Check<T> {
  return (value, place) =>
    words.find((word) => word === value) ?? fail(place, `should be one of ${words.join(', ')}`);
}

export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, place) => (value === null ? null : check(value, place));
}

export function listOf<T>(check: Check<T>, minimum = 0): Check<T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) return fail(place, `should be a list, but is ${kindOf(value)}`);
    if (value.length < minimum) return fail(place, 'is empty');
    return value.map((item, i) => check(item, `${place}[${i}]`));
  };
}

/** An object with exactly these fields. A field too many is an error: taking it would lose it without a word. */
export function record<T extends object>(fields: { [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return fail(place, `should be an object, but is ${kindOf(value)}`);
    const at = (name: string) => (place === '' ? name : `${place}.${name}`);
    for (const name of Object.keys(value))
      if (!Object.hasOwn(fields, name)) fail(at(name), 'is not known in this version');
    const result: Partial<T> = {};
    for (const name of names) {
      if (!Object.hasOwn(value, name)) return fail(at(name), 'is missing');
      result[name] = fields[name]((value as Record<string, unknown>)[name], at(name));
    }
    return result as T;
  };
}

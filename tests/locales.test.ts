import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FALLBACK, LOCALES, type Locale } from '../lib/model/locale';
import { categoriesOf, type Entry, entriesOf, formsOf, placesOf, TREES } from './support/locales';
import { reaches, usesIn } from './support/word-uses';

const root = new URL('../', import.meta.url).pathname;
const sources = [
  'wxt.config.ts',
  ...['lib', 'components', 'entrypoints'].flatMap((top) =>
    readdirSync(root + top, { recursive: true, encoding: 'utf8' }).map((path) => `${top}/${path}`),
  ),
].filter((path) => /\.tsx?$/.test(path) && !/(\.test\.tsx?|\/testing\.ts|\.d\.ts)$/.test(path));
const codeOf = (path: string) => readFileSync(root + path, 'utf8');

const english = entriesOf(TREES[FALLBACK]);
const others = LOCALES.filter((locale) => locale !== FALLBACK);
const entries = Object.fromEntries(
  LOCALES.map((locale) => [locale, new Map(entriesOf(TREES[locale]).map((entry) => [entry.path, entry]))]),
) as Record<Locale, Map<string, Entry>>;

/** Names, and words that a language has as English has them. */
const SAME: Partial<Record<Locale | 'all', RegExp>> = {
  all: /^(Hearsay|Hypothesis|Markdown|CSV|JSON|JSON-LD|BibTeX|RIS|CSL-JSON|W3C Web Annotation|[^a-z]*|[^a-zA-Z]*(\{\w+\}[^a-zA-Z]*)+|\{name\} – Hearsay)$/,
  de: /^(Name|Filter|Format|Export)$/,
  fr: /^(Note|note|Distance|Format|Sections|Actes|Questions|Documents|Citation|\{n\} citations?|\{n\} articles?|Double)$/,
  es: /^(\{distance\}|no|Color: \{distance\})$/,
};

describe.each(others)('%s', (locale) => {
  const theirs = entries[locale];

  test('has every text of the English, in its order, and no other', () => {
    expect([...theirs.keys()]).toEqual(english.map(({ path }) => path));
  });

  test('counts where the English counts, in every form that the language has for whole numbers', () => {
    // `other` stands in where a number is none of these.
    const wanted = [...new Set([...categoriesOf(locale).keys(), 'other'])].sort();
    for (const { path, text } of english) {
      const their = theirs.get(path)!.text;
      expect(typeof their, path).toBe(typeof text);
      if (typeof their !== 'string') expect(Object.keys(their).sort(), path).toEqual(wanted);
    }
  });

  test('has the places of the English; a number may be left out where its form says it', () => {
    const numbers = categoriesOf(locale);
    for (const entry of english) {
      const their = theirs.get(entry.path)!;
      if (typeof their.text === 'string' || typeof entry.text === 'string') {
        expect(placesOf(formsOf(their)[0]!), entry.path).toEqual(placesOf(formsOf(entry)[0]!));
        continue;
      }
      const wanted = placesOf(entry.text.other!);
      for (const [category, words] of Object.entries(their.text)) {
        const places = placesOf(words);
        // A form for one number alone may say it in words, as Arabic does for two; and nought has nothing to tell of.
        const isSaid = numbers.get(category as Intl.LDMLPluralRule) === 1;
        if (isSaid) expect(wanted, `${entry.path}.${category}`).toEqual(expect.arrayContaining(places));
        else expect(places, `${entry.path}.${category}`).toEqual(wanted);
      }
    }
  });

  test('is translated', () => {
    const same = english.flatMap((entry) => {
      const there = new Set(formsOf(entry));
      const alike = formsOf(theirs.get(entry.path)!).filter((words) => there.has(words));
      const strange = alike.filter((words) => !SAME.all!.test(words) && !SAME[locale]?.test(words));
      return strange.length > 0 ? [`${entry.path}: ${strange.join(' | ')}`] : [];
    });
    expect(same).toEqual([]);
  });
});

test('every text has words, none of them markup or what the browser reads as a place', () => {
  for (const locale of LOCALES)
    for (const entry of entries[locale].values())
      for (const words of formsOf(entry)) {
        expect(words.trim(), `${locale} ${entry.path}`).not.toBe('');
        expect(words, `${locale} ${entry.path}`).not.toMatch(/[$<>]|\\n|\s{2}/);
      }
});

test('names of texts are told apart by the browser, which knows letters, digits and no case', () => {
  const names = english.map(({ path }) => path.replaceAll('.', '_').toLowerCase());
  expect(names.filter((name) => !/^[a-z\d_]+$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  // The joint by which a tree is made of them again.
  expect(english.filter(({ path }) => path.includes('_'))).toEqual([]);
});

describe('uses', () => {
  const uses = sources.flatMap((path) => usesIn(path, codeOf(path)));

  test('no text is left over', () => {
    expect(uses.length).toBeGreaterThan(400);
    const unused = english.map(({ path }) => path).filter((path) => !uses.some((use) => reaches(use, path)));
    expect(unused).toEqual([]);
  });

  test('the manifest asks for texts that are there', () => {
    const wanted = usesIn('wxt.config.ts', codeOf('wxt.config.ts')).map((use) => use.join('.'));
    expect(wanted.length).toBeGreaterThan(5);
    expect(wanted.filter((path) => !entries.en.has(path))).toEqual([]);
  });

  test('every place is filled by whoever shows the text', () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const path of sources)
      for (const { chain, counts, names } of fillings(codeOf(path))) {
        const known = english.filter((entry) => `.${entry.path}`.endsWith(`.${chain}`));
        if (known.length === 0) continue;
        seen++;
        const given = [...names, ...(counts ? ['n'] : [])].sort().join();
        const wanted = known.map((entry) => placesOf(formsOf(entry).at(-1)!).join());
        if (!wanted.includes(given))
          wrong.push(`${path}: ${chain} wants ${wanted.join(' or ')}, is given ${given}`);
      }
    expect(seen).toBeGreaterThan(80);
    expect(wrong).toEqual([]);
  });

  test('no text is taken once for all: the reader may choose another language', () => {
    const taken = sources.flatMap((path) => takenOnce(codeOf(path)).map((name) => `${path}: ${name}`));
    expect(taken).toEqual([]);
  });
});

/** Calls of `fill` and `plural`: the way to the text without its table, and the names of what is given. */
function fillings(code: string): { chain: string; counts: boolean; names: string[] }[] {
  return [
    ...code.matchAll(/\b(fill|plural)\(\s*(?:t|words\(\))\.([\w.]+),\s*(?:\w+,?\s*)?(?:\{([^{}]*)\})?/g),
  ].map(([, kind, chain, values = '']) => ({
    chain: chain!,
    counts: kind === 'plural',
    names: [...values.matchAll(/(?:^|,)\s*([a-z]\w*)/gi)].map((match) => match[1]!),
  }));
}

/** Constants of a module, other than functions, that are made of texts. */
function takenOnce(code: string): string[] {
  if (!/from '[^']*messages'/.test(code)) return [];
  return [...code.matchAll(/^(?:export )?const (\w+)[^=\n]*?=\s*([^;]*?);\n/gm)]
    .filter(([, , value]) => !/^(async )?(\([^)]*\)|<[^>]*>\([^)]*\)|\w+)(: [^=]+)? =>/.test(value!))
    .filter(([, , value]) => /\b(m|l|s|x|w|privacy)\.[a-z]\w*/.test(value!))
    .map(([, name]) => name!);
}

describe('the check itself', () => {
  test.each([
    ['components/a.tsx', `import { m } from './messages';\nm.toast.undo`, 'popup.toast.undo', true],
    ['components/a.tsx', `import { m } from './messages';\nm.toast.saved(2)`, 'popup.toast.saved', true],
    [
      'components/a.tsx',
      `import { m } from './messages';\nm.panel.keys.list.map(f)`,
      'panel.keys.list.move',
      true,
    ],
    ['components/a.tsx', `import { m } from './messages';\nm.row[what]`, 'popup.row.save', true],
    ['components/a.tsx', `import { m } from './messages';\nm.row[what]`, 'popup.toast.undo', false],
    ['components/a.tsx', `m.toast.undo`, 'popup.toast.undo', false],
    [
      'components/messages.ts',
      `toast: { ...t.toast, saved: (n) => plural(t.toast.saved, n) }`,
      'popup.toast.saved',
      false,
    ],
    ['lib/page/a.ts', `const { card: t } = words();\nt.link`, 'page.card.link', true],
    ['lib/page/a.ts', `const { card: t } = words();\nt.link`, 'page.card.cite', false],
    ['lib/page/a.ts', `const { nobody } = words();\nname ?? nobody`, 'page.nobody', true],
  ])('%s, %s: %s', (path, code, text, used) => {
    expect(usesIn(path, code).some((use) => reaches(use, text))).toBe(used);
  });

  test('a text that is taken once is seen, one in a function is not', () => {
    const head = `import { m } from './messages';\n`;
    expect(takenOnce(`${head}const A = [m.toast.undo];\n`)).toEqual(['A']);
    expect(takenOnce(`${head}const A = ['x'].map((x) => m.row[x]);\n`)).toEqual(['A']);
    expect(takenOnce(`${head}const a = () => m.toast.undo;\n`)).toEqual([]);
  });
});

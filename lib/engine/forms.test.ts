import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../tools/engine';

const engine = loadEngine();
const BEFORE = 'The weather over the harbour was fine.\n\n';
const CONTENTS = [
  'the bridge was closed at noon',
  'rebels fired on a convoy near Tarsk, killing three drivers',
  'workers who lost their jobs will be paid until June',
  'a common heart drug may cause loss of memory in one patient in 400',
];
/** Sources as news writes them; a comma at the end closes an apposition. */
const SOURCES = [
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
];
type Form = (content: string, source: string) => string;
const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);
const bare = (source: string) => source.replace(/,$/, '');
const FORMS: Record<string, Form> = {
  'C, S said.': (c, s) => `${capital(c)}, ${s} said.`,
  'C, said S.': (c, s) => `${capital(c)}, said ${bare(s)}.`,
  'C, S said on Tuesday.': (c, s) => `${capital(c)}, ${s} said on Tuesday.`,
  'S said C.': (c, s) => `${capital(s)} said ${c}.`,
  'S said on Tuesday that C.': (c, s) => `${capital(s)} said on Tuesday that ${c}.`,
  'S reportedly said that C.': (c, s) => `${capital(s)} reportedly said that ${c}.`,
  '“C,” S said.': (c, s) => `“${capital(c)},” ${s} said.`,
  'C, according to S.': (c, s) => `${capital(c)}, according to ${bare(s)}.`,
  'According to S, C.': (c, s) => `According to ${bare(s)}, ${c}.`,
  'S told the Daily Courier that C.': (c, s) => `${capital(s)} told the Daily Courier that ${c}.`,
  'C, the Daily Courier reported, citing S.': (c, s) =>
    `${capital(c)}, the Daily Courier reported, citing ${bare(s)}.`,
  'Speaking to the Daily Courier, S said C.': (c, s) => `Speaking to the Daily Courier, ${s} said ${c}.`,
  'In a letter seen by the Daily Courier, S said C.': (c, s) =>
    `In a letter seen by the Daily Courier, ${s} said that ${c}.`,
  'As S put it, “C”.': (c, s) => `As ${s} put it, “${c}”.`,
  'S: “C.”': (c, s) => `${capital(bare(s))}: “${capital(c)}.”`,
};

describe.each(Object.entries(FORMS))('%s', (form, make) => {
  it.each(SOURCES)('S is %s', (source) => {
    for (const content of CONTENTS) {
      const text = BEFORE + make(content, source);
      const relays = form.includes('Courier') ? ['Daily Courier'] : [];
      const at = (words: string) => text.toLowerCase().indexOf(words.toLowerCase(), BEFORE.length);
      const span = [at(content), at(content) + content.length];
      const found = engine.analyze({ text }).find(({ content: [first, ...more] }) => {
        const both = Math.min(first![1], span[1]!) - Math.max(first![0], span[0]!);
        return (
          more.length === 0 && both / (Math.max(first![1], span[1]!) - Math.min(first![0], span[0]!)) > 0.75
        );
      });
      const own = found?.source.spans.map((s) => text.slice(...s).toLowerCase()).join(' … ') ?? 'nobody';
      // an apposition behind a name may stay outside
      const names = [bare(source).toLowerCase(), bare(source).toLowerCase().split(',')[0]];
      expect(/^\p{Lu}/u.test(source) ? names : names.slice(0, 1), text).toContain(own);
      expect(found!.relays.flatMap((r) => r.name ?? [])).toEqual(relays);
    }
  });
});

/** Media as news writes them, and their names. */
const MEDIA: [string, string][] = [
  ['the Daily Courier', 'Daily Courier'],
  ['KRN', 'KRN'],
  ['Channel 9', 'Channel 9'],
  ['Radio Tarn', 'Radio Tarn'],
  ['state broadcaster TVR', 'TVR'],
  ['La Gaceta', 'La Gaceta'],
  ['a French newspaper', 'French newspaper'],
  ['the weekly Le Phare', 'Le Phare'],
  ['the student paper The Owl', 'The Owl'],
  ['Al Watan TV', 'Al Watan TV'],
  ['the trade magazine Crane World', 'Crane World'],
];
const THROUGH: Record<string, (speaker: string, medium: string) => string> = {
  'S told X that C.': (s, x) => `${capital(s)} told ${x} that the bridge was closed at noon.`,
  'S told X on Monday that C.': (s, x) =>
    `${capital(s)} told ${x} on Monday that the bridge was closed at noon.`,
  'S had earlier told X that C.': (s, x) =>
    `${capital(s)} had earlier told ${x} that the bridge was closed at noon.`,
  '“C,” S told X.': (s, x) => `“The bridge was closed at noon,” ${s} told ${x}.`,
  'S was quoted by X as saying C.': (s, x) =>
    `${capital(s)} was quoted by ${x} as saying the bridge was closed at noon.`,
  'In comments to X, S said that C.': (s, x) =>
    `In comments to ${x}, ${s} said that the bridge was closed at noon.`,
  'In an interview with X, S said that C.': (s, x) =>
    `In an interview with ${x}, ${s} said that the bridge was closed at noon.`,
  'S said in a statement carried by X that C.': (s, x) =>
    `${capital(s)} said in a statement carried by ${x} that the bridge was closed at noon.`,
  'X reported, citing S, that C.': (s, x) =>
    `${capital(x)} reported, citing ${bare(s)}, that the bridge was closed at noon.`,
  '“C,” S said, as quoted by X.': (s, x) => `“The bridge was closed at noon,” ${s} said, as quoted by ${x}.`,
};

describe.each(Object.entries(THROUGH))('through a medium: %s', (_, make) => {
  it.each(MEDIA)('X is %s', (medium, name) => {
    for (const source of [
      'Mayor Ana Cole',
      'a spokesman for the ministry',
      'the union’s leader, Piet Maas,',
    ]) {
      const text = BEFORE + make(source, medium);
      const found = engine
        .analyze({ text })
        .find(({ content: [first] }) => /^[“]?(?:that )?the bridge/i.test(text.slice(...first!)));
      expect(
        found?.source.spans.map((s) => text.slice(...s).toLowerCase()),
        text,
      ).toEqual([bare(source).toLowerCase()]);
      expect(
        found!.relays.map((r) => r.name?.replace(/^The /, '')),
        text,
      ).toEqual([name.replace(/^The /, '')]);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from './quotation-marks';

/** Paragraphs are lines. */
function quotes(text: string): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => [m.index, m.index + m[0].length] as const);
  return findQuotes(text, paragraphs).map((q) => q.spans.map(([s, e]) => text.slice(s, e)).join(' ¶ '));
}

const table: [string, string, string[]][] = [
  ['curly', 'He said “we won” today.', ['“we won”']],
  ['straight', 'She said "yes" and "no".', ['"yes"', '"no"']],
  ['straight with punctuation', '"I will go," he said. "Tomorrow."', ['"I will go,"', '"Tomorrow."']],
  ['typewriter pairs', "''We have no trains,'' she says.", ["''We have no trains,''"]],
  ['backtick pairs', "``Never,'' he said.", ["``Never,''"]],
  ['guillemets', 'They call it «a dare» now.', ['«a dare»']],
  ['low quotes', 'Er sagte „nein“ dazu.', ['„nein“']],
  ['single curly', '‘We like him,’ Salloway told them.', ['‘We like him,’']],
  [
    'single curly with apostrophes',
    '‘He’s a lad who isn’t ours,’ she said',
    ['‘He’s a lad who isn’t ours,’'],
  ],
  [
    'single curly with plural possessive',
    '‘The workers’ union is here,’ she said.',
    ['‘The workers’ union is here,’'],
  ],
  [
    'single straight',
    "told a friend that he 'deserved a pension', the court heard",
    ["'deserved a pension'"],
  ],
  [
    'single straight with apostrophe',
    "'I'd rather find a boat.' So it's over.",
    ["'I'd rather find a boat.'"],
  ],
  [
    'plural possessive before a quote',
    "the workers' union newsletter, 'asleep by nine'.",
    ["'asleep by nine'"],
  ],
  ['no quotes in possessives', "The boys' and girls' schools aren't open; it's the teachers' day.", []],
  ['decades', "in the '90s and the ’80s", []],
  ['feet and inches', 'the 6\'5" heavyweight said "no"', ['"no"']],
  [
    'nested',
    '“He said, ‘Dana, that bill is dead,’” she said',
    ['“He said, ‘Dana, that bill is dead,’”', '‘Dana, that bill is dead,’'],
  ],
  [
    'nested straight',
    `'He asked the barman, "Do I look rich?"' she told`,
    [`'He asked the barman, "Do I look rich?"'`, '"Do I look rich?"'],
  ],
  ['two paragraphs', '“First.\n“Second.” End.', ['“First. ¶ “Second.”']],
  [
    'two paragraphs, straight',
    '"It was never free.\n"I should have come."\nX',
    ['"It was never free. ¶ "I should have come."'],
  ],
  ['curly closed by straight', '“A,” he said. “So it goes." She left.', ['“A,”', '“So it goes."']],
  ['straight closed by curly', '"So it goes.” She left. "Yes."', ['"So it goes.”', '"Yes."']],
  [
    'a straight mark inside a curly pair does not close it',
    '“He is 6 "foot" tall,” she said.',
    ['“He is 6 "foot" tall,”', '"foot"'],
  ],
  ['pairs of apostrophes around a word', "a ''premium'' for access", ["''premium''"]],
  [
    'pairs with a nested single',
    "''She said, 'no,' twice,'' he said.",
    ["''She said, 'no,' twice,''", "'no,'"],
  ],
  ['unbalanced spoils its paragraph only', 'An odd “ mark here.\nHe said “fine”.', ['“fine”']],
  ['forgotten close at the end', '“I was there.\nHe left.', ['“I was there.']],
];

describe('findQuotes', () => {
  it.each(table)('%s', (_name, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  it('gives inner quotations a higher level', () => {
    const text = '“A ‘b’ c”';
    expect(findQuotes(text, [[0, text.length]]).map((q) => q.level)).toEqual([0, 1]);
  });

  it('never throws, and every span lies in the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', 'a', 's', ' ', '\n', '9', '.', ','),
          maxLength: 60,
        }),
        (text) => {
          const paragraphs = [...text.matchAll(/[^\n]+/g)].map(
            (m) => [m.index, m.index + m[0].length] as const,
          );
          for (const q of findQuotes(text, paragraphs)) {
            expect(q.start).toBeLessThan(q.end);
            for (const [s, e] of q.spans) expect(s >= q.start && e <= q.end && s < e).toBe(true);
          }
        },
      ),
    );
  });
});

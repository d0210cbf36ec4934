import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../tools/engine';

const engine = loadEngine();

/** The first attribution of `text`: its speaker and the pieces of its content, parted by bars. */
function first(text: string): [string | null, string] {
  const [only] = engine.analyze({ text, publisher: null });
  return [only?.source.speaker ?? null, only?.content.map((s) => text.slice(...s)).join('|') ?? ''];
}

const MARKS = [
  ['“', '”', '‘', '’'],
  ['"', '"', "'", "'"],
  ['‘', '’', '“', '”'],
];
const SPEAKERS = ['Ana Dahl', 'the mayor, Ana Dahl,', 'Dr Ana Dahl, who led the study,', 'Ana Dahl, 54,'];
const VERBS = ['said', 'told reporters', 'recalled', 'explained', 'said in a statement on Monday'];

describe.each(MARKS)('quotations in %s%s', (q, c, i, j) => {
  test.each(SPEAKERS)('by %s', (speaker) => {
    for (const verb of VERBS) {
      const said = `${speaker} ${verb}`;
      expect(first(`${q}Is the bridge shut?${c} ${said}. ${q}Nobody told me.${c}`)).toEqual([
        'Ana Dahl',
        `${q}Is the bridge shut?${c}|${q}Nobody told me.${c}`,
      ]);
      expect(first(`${q}We will never give up!${c} ${said}.`)).toEqual([
        'Ana Dahl',
        `${q}We will never give up!${c}`,
      ]);
      expect(first(`${q}The bridge,${c} ${said}, ${q}is shut for a week.${c}`)).toEqual([
        'Ana Dahl',
        `${q}The bridge,${c}|${q}is shut for a week.${c}`,
      ]);
    }
    const whole = `${q}He told me, ${i}It is shut,${j} and then he left,${c}`;
    expect(first(`${whole} ${speaker} said.`)).toEqual(['Ana Dahl', whole]);
  });
});

test('what stands behind a quotation and is no office is told', () => {
  const text = '“The court has no view on the merits” of the case, the opinion said.';
  expect(first(text)[1]).toBe('“The court has no view on the merits” of the case');
});

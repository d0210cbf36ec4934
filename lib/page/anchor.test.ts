import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleAnnotation, sampleAttribution, spanOf } from '../../tests/support/samples';
import { type SpanSelector, selectorFor } from '../model/selector';
import { anchoring, anchorSpan } from './anchor';
import { matchQuote } from './match-quote';

const TEXT = [
  'Harbour dredging delayed again, council hears',
  'The dredging of the inner harbour will not begin before autumn, the council heard on Monday.',
  '“We have asked three firms for an offer and received one,” said Mara Lindqvist, who heads the port office. “That is no basis for a decision.”',
  'Her deputy, Tom Okafor, told the meeting that the money was there. “No,” he said when asked whether it would be spent this year.',
  'According to a report by the auditors, the sum set aside in spring “has not been touched, nor has it been promised to anybody”.',
  'Residents have complained about the smell since June. “No,” said one of them, asked whether it had become better.',
].join('\n');

const select = (words: string, from = 0, text = TEXT) => {
  const at = text.indexOf(words, from);
  if (at < 0) throw new Error(`not in the text: ${words}`);
  return selectorFor(text, at, at + words.length);
};
const found = (text: string, words: string, from = 0) => {
  const anchor = anchorSpan(text, select(words, from));
  return anchor && { how: anchor.how, words: text.slice(...anchor.span) };
};

const QUOTE = '“We have asked three firms for an offer and received one,”';

describe('anchorSpan', () => {
  test('by position when nothing changed', () => {
    expect(found(TEXT, QUOTE)).toEqual({ how: 'position', words: QUOTE });
  });

  test('by the words when a paragraph came in before', () => {
    expect(found(`By Our Reporter\n${TEXT}`, QUOTE)).toEqual({ how: 'exact', words: QUOTE });
  });

  test('marks turned straight are no edit', () => {
    const straight = TEXT.replace(/[“”]/g, '"');
    expect(found(straight, QUOTE)).toEqual({ how: 'position', words: QUOTE.replace(/[“”]/g, '"') });
  });

  test('approximately when words of the quote were edited', () => {
    const edited = TEXT.replace('three firms for an offer', 'four companies for an offer');
    expect(found(edited, QUOTE)).toEqual({
      how: 'approximate',
      words: '“We have asked four companies for an offer and received one,”',
    });
  });

  test('not at all when the quote was taken out', () => {
    expect(found(TEXT.replace(QUOTE, 'Nobody would comment,'), QUOTE)).toBeNull();
  });

  test('a quote of a few words keeps to its own place', () => {
    const second = TEXT.lastIndexOf('“No,”');
    const moved = `A line that was put in later, at the head of the article.\n${TEXT}`;
    const anchor = anchorSpan(moved, select('“No,”', second))!;
    expect(anchor.span[0]).toBe(moved.lastIndexOf('“No,”'));
  });

  test('a quote of a few words does not jump to the same words said by another', () => {
    const second = TEXT.lastIndexOf('“No,”');
    const without = TEXT.slice(0, TEXT.lastIndexOf('Residents'));
    expect(anchorSpan(without, select('“No,”', second))).toBeNull();
  });

  test('two places that fit as well are no place', () => {
    const line = 'The plan, he said, was “altogether sound and quite affordable” for them all.';
    const selector = select('“altogether sound and quite affordable”', 0, line);
    const edited = line.replace('quite affordable', 'very affordable');
    const twice = `Something else.\n${edited}\nSomething else.\n${edited}\nSomething else.`;
    expect(anchorSpan(twice, selector)).toBeNull();
    expect(anchorSpan(`Something else.\n${edited}`, selector)).not.toBeNull();
  });
});

describe('generated edits', () => {
  const words = fc.constantFrom('rain', 'council', 'quite', 'before', 'later', 'the', 'never', 'harbour');
  const sentence = fc.array(words, { minLength: 4, maxLength: 14 }).map((list) => `${list.join(' ')}.`);
  const paragraphs = fc.array(sentence, { minLength: 0, maxLength: 4 });

  test('insertions elsewhere never lose a quote nor move it to other words', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const edited = [...before, TEXT, ...after].join('\n');
        return found(edited, QUOTE)?.words === QUOTE;
      }),
    );
  });

  test('a single edited character inside a quote of 40 or more is survived', () => {
    fc.assert(
      fc.property(fc.nat(QUOTE.length - 3), fc.constantFrom('x', '', 'ab', ' '), (at, put) => {
        const start = TEXT.indexOf(QUOTE);
        const edited = TEXT.slice(0, start + at + 1) + put + TEXT.slice(start + at + 2);
        const anchor = anchorSpan(edited, select(QUOTE));
        if (!anchor) return false;
        return Math.abs(anchor.span[0] - start) <= 2 && Math.abs(anchor.span[1] - start - QUOTE.length) <= 3;
      }),
    );
  });

  test('words that are not in the text are not found', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 6, maxLength: 20 }), (list) => {
        const exact = `“${list.join(' ')}”`;
        return matchQuote(TEXT, { exact, prefix: '', suffix: '' }) === null;
      }),
    );
  });

  test('an unchanged text anchors every span at itself', () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 40), fc.integer({ min: 5, max: 200 }), (start, length) => {
        const end = Math.min(TEXT.length, start + length);
        const anchor = anchorSpan(TEXT, selectorFor(TEXT, start, end));
        return anchor?.how === 'position' && anchor.span[0] === start && anchor.span[1] === end;
      }),
    );
  });
});

test('the index of a long text is made in small steps, and not at all where every word stands where it stood', () => {
  const paragraph = (i: number) =>
    `Paragraph ${i} tells what the people of town ${i * 7} saw when they went out. `;
  const text = Array.from({ length: 4000 }, (_, i) => paragraph(i)).join('');
  const saved = sampleAnnotation(
    text,
    sampleAttribution('a', [spanOf(text, 'town 21000 saw when they went out')]),
  );
  const [{ position }] = saved.content as [SpanSelector];
  const stepsIn = (now: string) => {
    const work = anchoring(now, [saved]);
    for (let steps = 0; ; steps++) {
      const { done, value } = work.next();
      if (done) return { steps, places: value.get(saved.id) };
    }
  };
  expect(stepsIn(text)).toEqual({ steps: 1, places: [[position.start, position.end]] });
  const { steps, places } = stepsIn(`News. ${text}`);
  expect(places).toEqual([[position.start + 6, position.end + 6]]);
  // A quarter of a million characters, gone through twice.
  expect(steps).toBeGreaterThan(30);
});

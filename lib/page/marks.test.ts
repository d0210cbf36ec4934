import { describe, expect, test } from 'vitest';
import { relay, sampleAnnotation, sampleAttribution, spanOf } from '../../tests/support/samples';
import type { Annotation } from '../model/annotation';
import type { Attribution } from '../model/attribution';
import { DEFAULT_SHOWN } from '../model/settings';
import { anchorAll } from './anchor';
import { markSet } from './marks';
import { pairUp } from './saved-marks';

const TEXT = [
  'Bridge closed until June',
  '“Nobody will cross it before June,” said Ann Lee. “We have looked at every bolt,” she told the Post.',
  'Bo Ek thinks that the bolts were never tightened at all.',
].join('\n');
const first = sampleAttribution('a1', [spanOf(TEXT, '“Nobody will cross it before June,”')]);
const second = sampleAttribution('a2', [spanOf(TEXT, '“We have looked at every bolt,”')], {
  relays: [relay('Post')],
});
const belief = sampleAttribution('a3', [spanOf(TEXT, 'that the bolts were never tightened at all')], {
  act: 'belief',
  kind: 'indirect',
});
const all = [first, second, belief];
const marked = (text: string, found: Attribution[], saved: Annotation[], shown = DEFAULT_SHOWN) =>
  markSet(found, pairUp(found, saved, anchorAll(text, saved)), shown);
const ids = (set: ReturnType<typeof markSet>) => set.marks.map(({ attribution }) => attribution.id);

describe('markSet', () => {
  test('statements and questions by default, other acts when asked for', () => {
    expect(ids(marked(TEXT, all, []))).toEqual(['a1', 'a2']);
    expect(ids(marked(TEXT, all, [], { ...DEFAULT_SHOWN, acts: ['belief'] }))).toEqual(['a3']);
  });

  test('a saved one is shown whatever its act', () => {
    const set = marked(TEXT, all, [sampleAnnotation(TEXT, belief)]);
    expect(ids(set)).toEqual(['a1', 'a2', 'a3']);
    expect(set.saved).toEqual({ a3: 'saved-a3' });
  });

  test('saved ones find their attribution after an edit elsewhere and a new numbering', () => {
    const edited = TEXT.replace('Bridge closed', 'The old iron bridge is closed');
    const shift = edited.length - TEXT.length;
    const renamed = sampleAttribution('b7', [[second.content[0]![0] + shift, second.content[0]![1] + shift]]);
    expect(marked(edited, [renamed], [sampleAnnotation(TEXT, second)]).saved).toEqual({ b7: 'saved-a2' });
  });

  test('what the engine no longer finds is shown after what was saved', () => {
    const set = marked(TEXT, [first], [sampleAnnotation(TEXT, second)]);
    expect(ids(set)).toEqual(['a1', 'saved:saved-a2']);
    expect(set.marks[1]!.attribution).toMatchObject({
      content: second.content,
      hops: 1,
      source: { speaker: 'Ann Lee' },
    });
    expect(set.saved).toEqual({});
  });

  test('what is no longer on the page is told apart, not dropped', () => {
    const edited = TEXT.replace('“We have looked at every bolt,” she told the Post.', '');
    const set = marked(edited, [first], [sampleAnnotation(TEXT, first), sampleAnnotation(TEXT, second)]);
    expect(set.orphans).toEqual(['saved-a2']);
    expect(set.saved).toEqual({ a1: 'saved-a1' });
  });

  test('of two with the same words the speaker decides', () => {
    const other = sampleAttribution('a9', first.content, { source: { ...first.source, speaker: 'Bo Ek' } });
    expect(marked(TEXT, [other, first], [sampleAnnotation(TEXT, first)]).saved).toEqual({ a1: 'saved-a1' });
  });

  test('one attribution takes one annotation', () => {
    const twice = [sampleAnnotation(TEXT, first), { ...sampleAnnotation(TEXT, first), id: 'again' }];
    const set = marked(TEXT, [first], twice);
    expect(set.saved).toEqual({ a1: 'saved-a1' });
    expect(set.orphans).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { scoreAnchoring } from '../../tests/support/anchoring-score';
import { EDITS } from '../../tests/support/edits';
import { madeUpArticle, textOfDraft } from '../../tests/support/made-up-article';
import { sampleAnnotation, sampleAttribution } from '../../tests/support/samples';
import { anchorAll, anchoring } from './anchor';

describe('articles that newsrooms edit', () => {
  test.for(EDITS.map(({ name }, i) => [name, i] as const))('%s', ([, i]) => {
    const [score] = scoreAnchoring(20, [EDITS[i]!]);
    expect(score!.there).toBeGreaterThan(100);
    expect(score!.found / score!.there).toBeGreaterThanOrEqual(0.99);
    expect(score!.wrong).toBe(0);
  });
});

describe('many annotations', () => {
  const { text, places } = textOfDraft(madeUpArticle(3, 6000));
  const annotations = [...places].map(([id, span]) => sampleAnnotation(text, sampleAttribution(id, [span])));

  test('each may be the last of its slice', () => {
    const work = anchoring(`Put in later.\n${text}`, annotations);
    let slices = 1;
    while (!work.next().done) slices++;
    expect(slices).toBeGreaterThan(annotations.length);
  });

  test('what an edit leaves alone keeps the place it had, shifted', () => {
    const former = { text, places: anchorAll(text, annotations) };
    const middle = text.indexOf('\n', text.length / 2);
    const edited = `${text.slice(0, middle)}\nPut in later.${text.slice(middle)}`;
    const work = anchoring(edited, annotations, former);
    const step = work.next();
    // No rest, since nothing had to be looked for.
    expect(step.done).toBe(true);
    expect(step.value).toEqual(anchorAll(edited, annotations));
  });

  test('what was lost is found again when it comes back', () => {
    const without = text.slice(0, text.length / 2);
    const lost = anchorAll(without, annotations);
    expect([...lost.values()]).toContain(null);
    const work = anchoring(text, annotations, { text: without, places: lost });
    let step = work.next();
    while (!step.done) step = work.next();
    expect([...step.value.values()]).not.toContain(null);
  });
});

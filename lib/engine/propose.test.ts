import { describe, expect, test } from 'vitest';
import { spanOf } from '../../tests/support/samples';
import { loadEngine } from '../../tools/engine';
import { textOf } from '../model/span';

const engine = loadEngine();
const TEXT = [
  'Marta Lind, the town’s engineer, told the Valley Post on Monday that the bridge at Ostrel will be closed until June.',
  '“Nobody crosses it before I have seen the bolts,” she said, “and nobody crosses it at night.”',
  'The mayor has not been seen in town. The money is gone, the cashier knew, and so is the key.',
  '“We will walk.”',
].join('\n');
const found = engine.analyze({ text: TEXT, publisher: 'The Harbour Post' });
const propose = (words: string) =>
  engine.propose({ text: TEXT, publisher: 'The Harbour Post' }, [spanOf(TEXT, words)], found);

describe('a proposal for words that a reader marked', () => {
  test('takes source, relay and cue from what was found there', () => {
    const proposal = propose('be closed until June');
    expect(proposal).toMatchObject({
      kind: 'indirect',
      content: [spanOf(TEXT, 'be closed until June')],
      source: { speaker: 'Marta Lind' },
      hops: 1,
    });
    expect(proposal.relays[0]?.name).toMatch(/Valley Post$/);
    expect(textOf(TEXT, proposal.cue)).toBe('told');
  });

  test('leaves out the cue and the source that were marked with it', () => {
    const proposal = propose(
      '“Nobody crosses it before I have seen the bolts,” she said, “and nobody crosses it at night.”',
    );
    expect(proposal.content.map(([from, to]) => TEXT.slice(from, to))).toEqual([
      '“Nobody crosses it before I have seen the bolts,”',
      '“and nobody crosses it at night.”',
    ]);
    expect(proposal).toMatchObject({ kind: 'direct', source: { speaker: 'Marta Lind' } });
  });

  test('of a piece of what was found has its speaker, who is no relay of their own', () => {
    expect(propose('the bolts')).toMatchObject({ source: { speaker: 'Marta Lind' }, relays: [], hops: 0 });
  });

  test('is about the words, found or not', () => {
    const proposal = propose('The mayor has not been seen in town');
    expect(proposal.content).toEqual([spanOf(TEXT, 'The mayor has not been seen in town')]);
    expect(proposal.kind).toBe('indirect');
  });

  test('sees marks around the words', () => {
    expect(propose('“We will walk.”').kind).toBe('direct');
  });
});

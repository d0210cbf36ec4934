import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SourceType } from '../../lib/model/attribution';
import type { Span } from '../../lib/model/span';
import { kindByMarks, sameName, standsInMarks, trimEdges } from './compare';
import { type GoldAttribution, type LabelledDocument, readGold } from './gold';
import { Scorer } from './score';

const root = new URL('../../', import.meta.url).pathname;
const GOLD = `${root}tests/gold/relay-dev.jsonl`;
const REFERENCE = `${root}../shared/eval/score.mjs`;

const text = 'Police said the bridge “was safe”, but Mayor Lind denied it.';
const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const one = (over: Partial<GoldAttribution> = {}): GoldAttribution => ({
  id: 'a1',
  kind: 'mixed',
  act: 'statement',
  content: [span('the bridge “was safe”')],
  cue: [span('said')],
  source: { spans: [span('Police')], speaker: 'Police' },
  relays: [],
  hops: 0,
  parent: null,
  ...over,
});
const score = (gold: GoldAttribution[], pred: GoldAttribution[]) => {
  const scorer = new Scorer();
  scorer.add({ id: 'd', text, attributions: gold }, pred);
  return scorer;
};

describe('comparison', () => {
  test('marks and punctuation at the ends do not count', () => {
    expect(trimEdges('“Yes,” he', [0, 6])).toEqual([1, 4]);
    expect(trimEdges(' “…” ', [0, 5])).toBeNull();
  });

  test.each([
    ['Anna Lind', 'Lind', true],
    ['Mayor Lind', 'Lind', true],
    ['The Ministry', 'ministry', true],
    ['Anna Lind', 'Anna', false],
    ['Blind', 'Lind', false],
    [null, null, true],
    [null, 'Lind', false],
  ])('%s and %s agree: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });

  test.each([
    ['“All of it,”', 'direct'],
    ['none of it', 'indirect'],
    ['that some “of it” was', 'mixed'],
  ])('%s is %s', (words, kind) => {
    expect(kindByMarks(words, [[0, words.length]])).toBe(kind);
  });
});

describe('contents in quotation marks', () => {
  test.each([
    ['“All of it,” he said.', 'All of it', true],
    ['“All of it,” he said.', '“All of it,”', true],
    ['"All of it," he said.', 'All of it', true],
    ["''All of it,'' he said.", 'All of it', true],
    ["``All of it,'' he said.", '``All', true],
    ['«All of it», he said.', 'All of it', true],
    ['“The other,” he said. “All of it.”', 'All of it', true],
    ['“The other half\n“All of it.”', 'All of it', true],
    ['“The first. All of it. The last.”', 'All of it', true],
    ['He said all “of it” was', 'all “of it”', false],
    ['“The other,” he said, all of it.', 'all of it', false],
    ["It's the Smiths' all of it", 'all of it', false],
    ['“The other half\nall of it', 'all of it', false],
    ['“…” he said', '“…”', false],
  ])('%j: %s is quoted: %s', (line, words, quoted) => {
    const at = line.indexOf(words);
    expect(standsInMarks(line, [[at, at + words.length]])).toBe(quoted);
  });

  test('every piece of a split content counts', () => {
    const line = '“One,” he said, “two.”';
    const [one, two]: Span[] = [
      [1, 4],
      [line.indexOf('two'), line.indexOf('two') + 3],
    ];
    const said: Span = [line.indexOf('said'), line.indexOf('said') + 4];
    expect(standsInMarks(line, [one!, two!])).toBe(true);
    expect(standsInMarks(line, [one!, said])).toBe(false);
  });
});

describe('scores', () => {
  test('the same attributions are right in everything', () => {
    const result = score([one()], [one()]).result();
    expect(result.linked).toMatchObject({ p: 100, r: 100, f1: 100, gold: 1, pred: 1 });
    expect(result.exact.cue.f1).toBe(100);
    expect(result.right.hops).toEqual({ accuracy: 100, of: 1 });
  });

  test('half a content is linked, yet not exact', () => {
    const result = score([one()], [one({ content: [span('bridge “was safe”')] })]).result();
    expect(result.linked.f1).toBe(100);
    expect(result.overlap.content.f1).toBe(100);
    expect(result.exact.content.f1).toBe(0);
  });

  test('what sort of source it is counts among the linked, where the gold says it', () => {
    const typed = (type: SourceType) => one({ source: { spans: [span('Police')], speaker: 'Police', type } });
    expect(score([typed('organization')], [typed('group')]).result().right.type).toEqual({
      accuracy: 0,
      of: 1,
    });
    expect(score([typed('group')], [typed('group')]).result().right.type).toEqual({ accuracy: 100, of: 1 });
    expect(score([one()], [typed('group')]).result().right.type).toBeNull();
  });

  test('a wrong speaker, a missing relay and a wrong kind each cost their own measure alone', () => {
    const gold = one({ relays: [{ name: 'The Post' }], hops: 1 });
    const pred = one({ kind: 'direct', source: { spans: [span('Police')], speaker: 'Mayor Lind' } });
    const result = score([gold], [pred]).result();
    expect(result.linked.f1).toBe(100);
    expect(result.right.source?.accuracy).toBe(100);
    expect(result.right.speaker?.accuracy).toBe(0);
    expect(result.right.relays?.accuracy).toBe(0);
    expect(result.right.hops?.accuracy).toBe(0);
    expect(result.kinds.mixed).toMatchObject({ r: 0, gold: 1, pred: 0 });
    expect(result.relayed).toMatchObject({ f1: 0, gold: 1, pred: 0 });
  });

  test('a direct quotation is found by whatever kind, and one called direct is right by whatever gold', () => {
    const quoted = one({ kind: 'direct' });
    const other = one({ kind: 'indirect', content: [span('Mayor Lind denied it')] });
    // found, though not as direct
    expect(score([quoted, other], [one(), other]).result().quotations).toMatchObject({
      r: 100,
      p: 0,
      gold: 1,
      pred: 0,
    });
    // called direct: one of them is in the gold, as something else
    const wrong = one({ kind: 'direct', content: [span('denied it')] });
    expect(score([one()], [quoted, wrong]).result().quotations).toMatchObject({
      r: 0,
      p: 50,
      gold: 0,
      pred: 2,
    });
  });

  test('without labels of kind, marks tell which contents are direct quotations', () => {
    const { kind: _k, parent: _p, ...bare } = one({ content: [span('was safe')] });
    const { kind: _l, parent: _q, ...loose } = one({ content: [span('the bridge')] });
    expect(score([bare, loose], [one({ content: [span('was safe')] })]).result().quotations).toMatchObject({
      gold: 1,
      r: 100,
    });
  });

  test('missed and invented ones are told apart, with their words', () => {
    const scorer = score([one()], [one({ content: [span('Mayor Lind denied it')] })]);
    expect(scorer.result().linked).toMatchObject({ p: 0, r: 0, f1: 0 });
    expect(scorer.errors).toEqual([
      'missed   d: [Police] said: the bridge “was safe',
      'spurious d: [Police] said: Mayor Lind denied it',
    ]);
  });

  test('gold of outermost attributions alone does not punish nested ones', () => {
    const { parent: _, ...flat } = one();
    const nested = one({ id: 'a2', parent: 'a1', content: [span('Mayor Lind denied it')] });
    expect(score([flat], [one(), nested]).result().linked.p).toBe(100);
    expect(score([one()], [one(), nested]).result().linked.p).toBe(50);
  });

  test('a document without a prediction counts as missed', () => {
    const scorer = new Scorer();
    scorer.add({ id: 'd', text, attributions: [one()] }, undefined);
    expect(scorer.result()).toMatchObject({ missing: 1, linked: { r: 0, gold: 1 } });
  });

  test('acts that were not asked for are left out on both sides', () => {
    const scorer = new Scorer(['belief']);
    scorer.add({ id: 'd', text, attributions: [one(), one({ act: 'belief' })] }, [one()]);
    expect(scorer.result().linked).toMatchObject({ gold: 1, pred: 0 });
  });
});

/** Spoils about a third of the labels in ways a program would; the same each time. */
function spoil(docs: LabelledDocument[]): LabelledDocument[] {
  let seed = 7;
  const dice = (sides: number) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return (seed >> 8) % sides;
  };
  return docs.slice(1).map((doc) => ({
    ...doc,
    attributions: doc.attributions.flatMap((a) => {
      const copy = structuredClone(a);
      if (dice(6) === 0) return [];
      if (dice(3) === 0) copy.content = copy.content.map(([s, e]): Span => [Math.max(0, s - dice(40)), e]);
      if (dice(4) === 0) copy.cue = copy.cue.map(([s, e]): Span => [s, e + dice(9)]);
      if (dice(5) === 0) copy.kind = 'indirect';
      if (dice(5) === 0) Object.assign(copy, { relays: [], hops: 0 });
      if (dice(5) === 0 && !Array.isArray(copy.source)) copy.source.speaker = doc.text.slice(0, 9);
      return dice(7) === 0 ? [copy, { ...copy, id: `${copy.id}x` }] : [copy];
    }),
  }));
}

describe.runIf(existsSync(REFERENCE))('the reference scorer beside the project', () => {
  const sets = [GOLD, `${root}../shared/corpora/polnear-dev.jsonl`]
    .filter((file) => existsSync(file))
    .map((file) => [basename(file), file] as const);

  test.each(sets)('gives the same numbers for %s', (_name, file) => {
    const gold = readGold(file);
    const predicted = spoil(gold);
    const dir = mkdtempSync(join(tmpdir(), 'hearsay-score-'));
    try {
      const predFile = join(dir, 'pred.jsonl');
      writeFileSync(predFile, predicted.map((d) => JSON.stringify(d)).join('\n'));
      const command = [REFERENCE, file, predFile, '--json'];
      const theirs = JSON.parse(
        execFileSync('node', command, { encoding: 'utf8', maxBuffer: 1 << 26 }),
      ) as object;
      const scorer = new Scorer();
      const byId = new Map(predicted.map((d) => [d.id, d.attributions]));
      for (const doc of gold) scorer.add(doc, byId.get(doc.id));
      // the reference has no rows for quotations and types
      const { quotations: _, right, ...ours } = scorer.result();
      const { type: __, ...fields } = right;
      expectClose({ ...ours, right: fields }, theirs);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});

function expectClose(ours: unknown, theirs: unknown, path = 'scores'): void {
  if (typeof theirs === 'number') {
    expect(ours, path).toBeTypeOf('number');
    expect(ours as number, path).toBeCloseTo(theirs, 6);
  } else if (theirs === null) expect(ours, path).toBeNull();
  else {
    expect(Object.keys(ours as object).sort(), path).toEqual(Object.keys(theirs as object).sort());
    for (const [key, value] of Object.entries(theirs as object))
      expectClose((ours as Record<string, unknown>)[key], value, `${path}.${key}`);
  }
}

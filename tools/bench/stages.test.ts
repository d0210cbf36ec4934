import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROWS, rowsOf, stageTable, timeStages } from './stage-table';
import { createEngine, loadModels, runStages, type Timed } from './stages';

const model = gunzipSync(readFileSync('public/models/engine.bin.gz'));
const engine = createEngine(model);
const models = loadModels(model);

const LETTER = 'We kept the lanterns lit all winter, and nobody ever came for them.';
const TEXTS = [
  {
    name: 'direct and indirect speech, pronouns, a quotation that goes on',
    publisher: null,
    text: `The council closed the rope ferry on Monday.
“The cable is worn,” said Ines Varga, the harbour master. “We will not wait for it to snap.”
She told the Valley Courier that a new one had been ordered. Hugo Finch, who owns the mill, doubts that it will come before winter.
“Nobody asked us.”`,
  },
  {
    name: 'relays, a carrier, a hedge, nesting',
    publisher: 'Orchard Gazette',
    text: `According to the Harbour News Agency, Greta Lund said the quarry would flood within a year.
A spokesman was quoted by the Valley Courier as saying that the pumps had failed. The mine is reportedly for sale.
Jon Devlin said that his sister had warned that “the roof of the kiln will fall”. The report, seen by the Orchard Gazette, says nobody checked.`,
  },
  {
    name: 'no attribution at all',
    publisher: null,
    text: 'The market opens at nine. Apples and pears lie in wooden boxes beside the door.',
  },
  {
    name: 'a quotation that the page sets apart',
    publisher: null,
    text: `Dov Brandt wrote to the museum in March.\n${LETTER}\nThe museum answered that it would look into the matter.`,
  },
];

/** Without a clock; tells which stages were run. */
function staged(text: string, publisher: string | null) {
  const ran: Timed[] = [];
  const at = text.indexOf(LETTER);
  const input = {
    text,
    publisher,
    blocks: at < 0 ? [] : [{ span: [at, at + LETTER.length] as [number, number], by: null }],
  };
  const result = runStages(input, models, (stage, work) => {
    ran.push(stage);
    return work();
  });
  return { ...result, ran, whole: engine.analyze(input), input };
}

describe('the stages as the benchmark runs them', () => {
  it.each(TEXTS)('find what the engine finds: $name', ({ text, publisher }) => {
    const { found, whole } = staged(text, publisher);
    expect(found).toEqual(whole);
  });

  it('have something to find in these texts', () => {
    const all = TEXTS.flatMap(({ text, publisher }) => staged(text, publisher).found);
    expect(all.length).toBeGreaterThan(8);
    expect(all.some((a) => a.parent !== null)).toBe(true);
    expect(all.some((a) => a.relays.length > 0)).toBe(true);
    expect(all.some((a) => a.kind === 'direct') && all.some((a) => a.kind === 'indirect')).toBe(true);
  });

  it.each(TEXTS)('come to the same when they are run once more to be timed: $name', ({ text, publisher }) => {
    const { found, candidates, again } = staged(text, publisher);
    expect(again.cues).toEqual(expect.arrayContaining(candidates));
    expect(again.drafts.map((d) => [d.kind, d.act, d.hedge, d.relays])).toEqual(
      found.map((a) => [a.kind, a.act, a.hedge, a.relays]),
    );
    const contents = again.constructions.map(({ content }) => content);
    for (const { content } of found) expect(contents).toContainEqual(content);
  });

  it('are all in the table, and each once', () => {
    const { ran } = staged(TEXTS[0]!.text, null);
    for (const timed of ran) {
      const signs = ROWS.flatMap(({ plus, minus = [] }) => [
        ...plus.filter((one) => one === timed).map(() => 1),
        ...minus.filter((one) => one === timed).map(() => -1),
      ]);
      const within = ['cues', 'constructions', 'coreference', 'relays'].includes(timed);
      expect([timed, signs.reduce((n, one) => n + one, 0)]).toEqual([timed, within ? 0 : 1]);
    }
    expect(new Set(ran).size).toBe(ran.length);
  });
});

describe('the table', () => {
  it('gives differences where a stage stands in another', () => {
    const ms = rowsOf({
      extract: 9,
      cues: 2,
      resolve: 20,
      constructions: 4,
      coreference: 5,
      relays: 1,
      settle: 3,
    });
    const row = (stage: string) => ms[ROWS.findIndex((one) => one.stage === stage)];
    expect(row('roles and readings')).toBe(7);
    expect(row('the rest')).toBe(13);
    expect(ms.reduce((n, one) => n + one, 0)).toBe(32);
  });

  it('takes medians of rounds, shares of the sum, and words a second', () => {
    const round = (first: number, whole: number) => ({
      rows: ROWS.map((_, k) => (k === 0 ? first : k === 1 ? 30 : 0)),
      whole,
    });
    const lines = stageTable([round(10, 50), round(900, 44), round(1, 41)], 2000);
    expect(lines).toContain('| tokenize | 10.0 | 25.0 % | 200,000 | by itself |');
    expect(lines).toContain('| screen | 0.0 | 0.0 % | – | by itself |');
    expect(lines.at(-2)).toBe('| all stages | 40.0 | 100.0 % | 50,000 | the sum |');
    expect(lines.at(-1)).toBe('| the engine | 44.0 | 110.0 % | 45,455 | `analyze`, in the same rounds |');
  });

  it('has a time for every stage of a round', () => {
    const texts = TEXTS.map(({ text }) => text);
    const seen: string[] = [];
    const { rows, whole } = timeStages(runStages, models, (text) => seen.push(text), texts);
    expect(rows).toHaveLength(ROWS.length);
    expect([...rows, whole].every(Number.isFinite)).toBe(true);
    expect(seen).toEqual(texts);
  });
});

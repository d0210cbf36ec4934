import { performance } from 'node:perf_hooks';
import type * as Parts from './engine-parts';

/** The stages in order. Those without a function of their own are what a longer run takes beyond a shorter one. */
export const STAGES = [
  'tokenize',
  'tag, names',
  'quotation marks',
  'screen, parse',
  'cues, roles, readings, spread',
  'choose, introductions, floating quotations',
  'constructions',
  'mentions, coreference, relays, the rest',
] as const;

/**
 * Milliseconds that each stage takes over all texts, in the order of `STAGES`: one round. A stage is fed with what the one before it made
 * of the same text, as in `lib/engine/raw.ts` and `resolve.ts`.
 */
function round(parts: typeof Parts, model: Uint8Array, texts: readonly string[]): number[] {
  const models = parts.loadModels(model);
  const engine = parts.createEngine(model);
  const spent = new Array<number>(STAGES.length).fill(0);
  const time = <T>(work: () => T): [T, number] => {
    const from = performance.now();
    const made = work();
    return [made, performance.now() - from];
  };
  for (const text of texts) {
    const [doc, tokenize] = time(() => parts.tokenizeText(text));
    const [, tag] = time(() => parts.tagDocument(doc, models.linguistics));
    const [map, marks] = time(() => parts.mapQuotes(doc, parts.findQuotes(text, doc.paragraphs)));
    const [, parse] = time(() => {
      doc.sentences.forEach(({ first, last }, s) => {
        if (parts.mayHoldCue(doc, first, last, map.quoteOf, models.screen))
          parts.parseSentence(doc, s, models.linguistics.parser);
      });
    });
    const [, candidates] = time(() => parts.findCandidates(text, models));
    const [raw, learned] = time(() => parts.analyzeRaw(text, models));
    const [, constructions] = time(() =>
      parts.applyConstructions({ doc: raw.doc, cls: parts.wordClasses(raw.doc) }, raw.quotes, raw.raw),
    );
    const [, whole] = time(() => engine.analyze({ text }));
    const own = [
      tokenize,
      tag,
      marks,
      parse,
      candidates - tokenize - tag - marks - parse,
      learned - candidates,
      constructions,
      whole - learned - constructions,
    ];
    own.forEach((ms, k) => {
      spent[k]! += ms;
    });
  }
  return spent;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/**
 * A table of the engine's stages: milliseconds over all texts (medians of rounds), the share of each, and words a second.
 * @param words how many words the texts have
 */
export function stageTable(
  parts: typeof Parts,
  model: Uint8Array,
  texts: readonly string[],
  words: number,
  rounds = 7,
): string[] {
  const all = Array.from({ length: rounds + 1 }, () => round(parts, model, texts)).slice(1);
  const spent = STAGES.map((_, k) => median(all.map((one) => one[k]!)));
  const sum = spent.reduce((n, ms) => n + ms, 0);
  const rate = (ms: number) => (ms > 0 ? Math.round(words / (ms / 1000)).toLocaleString('en') : '–');
  return [
    '| stage | ms | share | words a second |',
    '| --- | ---: | ---: | ---: |',
    ...STAGES.map(
      (stage, k) =>
        `| ${stage} | ${spent[k]!.toFixed(0)} | ${((spent[k]! / sum) * 100).toFixed(0)} % | ${rate(spent[k]!)} |`,
    ),
    `| **all** | ${sum.toFixed(0)} | 100 % | ${rate(sum)} |`,
  ];
}

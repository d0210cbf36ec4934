import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { RawAttribution } from '../lib/engine/document';
import { analyzeLinguistics } from '../lib/engine/linguistics';
import { loadModels } from '../lib/engine/models';
import { findQuotes } from '../lib/engine/quotation-marks';
import { resolve } from '../lib/engine/resolve';
import { tokenizeText } from '../lib/engine/tokenize';
import type { Attribution } from '../lib/model/attribution';
import { textOf } from '../lib/model/span';

/**
 * Measures the stages after extraction by themselves: spans from the gold go in, and each field that comes out is
 * compared. `npx tsx tools/resolve-gold.ts FILE.jsonl… [--errors]`
 */
interface GoldDocument {
  id: string;
  text: string;
  publisher?: string | null;
  attributions: Attribution[];
}
const args = process.argv.slice(2);
const showErrors = args.includes('--errors');
const files = args.filter((a) => !a.startsWith('--'));
if (files.length === 0) {
  console.error('usage: npx tsx tools/resolve-gold.ts FILE.jsonl… [--errors]');
  process.exit(2);
}

/** Names agree as the project's scorer has it: without articles and titles, whole, or as the last words. */
function plain(name: string | null): string {
  return (name ?? '')
    .toLowerCase()
    .replace(/^(the|a|an|mr|mrs|ms|dr|sir|president|prime minister|senator|sen|gen)\.?\s+/u, '')
    .replace(/['’]s$/u, '')
    .trim();
}
function sameName(a: string | null, b: string | null): boolean {
  const x = plain(a);
  const y = plain(b);
  return x === y || (x !== '' && y !== '' && (x.endsWith(` ${y}`) || y.endsWith(` ${x}`)));
}

const models = loadModels(
  gunzipSync(readFileSync(new URL('../public/models/engine.bin.gz', import.meta.url))),
);
const fields = ['speaker', 'relays', 'hops', 'parent', 'kind', 'act', 'type', 'mention', 'hedged'] as const;
const right = new Map<string, number>(fields.map((f) => [f, 0]));
let total = 0;
let words = 0;
let time = 0;
for (const file of files)
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    const gold = JSON.parse(line) as GoldDocument;
    const doc = tokenizeText(gold.text);
    analyzeLinguistics(doc, models.linguistics);
    const raw: RawAttribution[] = gold.attributions.map((a) => ({
      cue: a.cue,
      source: a.source.spans,
      content: a.content,
      confidence: 1,
      cueHead: -1,
    }));
    const context = { publisher: gold.publisher ?? null, quotes: findQuotes(gold.text, doc.paragraphs) };
    const began = performance.now();
    const found = resolve(doc, raw, context, { final: true });
    time += performance.now() - began;
    words += doc.length;
    const key = (a: Attribution) => JSON.stringify([a.content, a.cue, a.source.spans]);
    const byKey = new Map(found.map((a) => [key(a), a]));
    const parentKey = (list: Attribution[], a: Attribution) => {
      const p = list.find((o) => o.id === a.parent);
      return p ? key(p) : null;
    };
    for (const g of gold.attributions) {
      const a = byKey.get(key(g));
      total++;
      const names = (x: Attribution | undefined) => x?.relays.map((r) => r.name ?? 'null').join(' < ') ?? '';
      const checks: Record<(typeof fields)[number], [boolean, string, string]> = {
        speaker: [
          sameName(g.source.speaker, a?.source.speaker ?? null),
          `${g.source.speaker}`,
          `${a?.source.speaker}`,
        ],
        relays: [
          a !== undefined &&
            g.relays.length === a.relays.length &&
            g.relays.every((r, k) => sameName(r.name, a.relays[k]!.name)),
          names(g),
          names(a),
        ],
        hops: [g.hops === a?.hops, String(g.hops), String(a?.hops)],
        parent: [
          a !== undefined && parentKey(gold.attributions, g) === parentKey(found, a),
          `${g.parent}`,
          `${a?.parent}`,
        ],
        kind: [g.kind === a?.kind, g.kind, `${a?.kind}`],
        act: [g.act === a?.act, g.act, `${a?.act}`],
        type: [g.source.type === a?.source.type, g.source.type, `${a?.source.type}`],
        mention: [g.source.mention === a?.source.mention, g.source.mention, `${a?.source.mention}`],
        hedged: [
          g.hedge.length > 0 === (a?.hedge.length ?? 0) > 0,
          textOf(gold.text, g.hedge),
          a ? textOf(gold.text, a.hedge) : '',
        ],
      };
      for (const f of fields) {
        const [ok, wanted, got] = checks[f];
        if (ok) right.set(f, right.get(f)! + 1);
        else if (showErrors)
          console.log(
            `${f.padEnd(8)} ${gold.id} ${g.id}: wanted ${wanted}, got ${got} | [${textOf(gold.text, g.source.spans)}] {${textOf(gold.text, g.cue)}} ${textOf(gold.text, g.content).slice(0, 60)}`,
          );
      }
    }
  }
for (const f of fields)
  console.log(`${f.padEnd(8)} ${((100 * right.get(f)!) / total).toFixed(1).padStart(5)} % of ${total}`);
console.log(`${Math.round((words / time) * 1000)} words a second`);

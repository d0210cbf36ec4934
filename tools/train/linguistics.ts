import { lookUp } from '../../lib/engine/dictionary';
import { type Doc, ENTITIES, RELATIONS, TAGS } from '../../lib/engine/document';
import { best, type LinearTable, score } from '../../lib/engine/linear-table';
import { MAX_NAME_FEATURES, nameFeatures, remember } from '../../lib/engine/names';
import { MAX_PARSED, type ParserModel } from '../../lib/engine/parse';
import {
  bufferFeatures,
  labelFeatures,
  MAX_LABEL_FEATURES,
  MAX_MOVE_FEATURES,
  moveFeatures,
} from '../../lib/engine/parse-features';
import { LEFT, ParseState, REDUCE, RIGHT, SHIFT } from '../../lib/engine/parse-state';
import { MAX_TAG_FEATURES, type TaggerModel, tagFeatures } from '../../lib/engine/tag';
import { random, shuffle } from './adagrad';
import { dictionaryOf, Tally } from './dictionary';
import { importantRows, Perceptron, pruned } from './perceptron';

const scores = new Float32Array(64);

/** Sizes of the tables: log2 of the rows, and how many of them may carry weights in the end. */
export const SIZES = {
  tagger: { bits: 18, keep: 14000 },
  names: { bits: 17, keep: 12000 },
  moves: { bits: 19, keep: 90000 },
  labels: { bits: 17, keep: 12000 },
};
const PRUNE = 2;

/** Trains the word-class tagger on the classes the documents carry; they are left as they were. */
export function trainTagger(docs: Doc[], epochs: number, seed = 11): TaggerModel {
  const dictionary = unambiguous(docs);
  const rows = importantRows(taggerPass(docs, 2, seed, dictionary), SIZES.tagger.keep);
  return { weights: pruned(taggerPass(docs, epochs, seed, dictionary, rows), PRUNE), dictionary };
}

/** Words seen at least 20 times that had one class in 99.5 % of them: nothing to decide there. */
function unambiguous(docs: Doc[]): LinearTable {
  const tally = new Tally();
  for (const doc of docs) for (let i = 0; i < doc.length; i++) tally.add(doc.word[i]!, doc.tag[i]!);
  return dictionaryOf(tally.settled(20, 0.995), 1 << 14);
}

function taggerPass(
  docs: Doc[],
  epochs: number,
  seed: number,
  dictionary: LinearTable,
  allowed?: Uint8Array,
): LinearTable {
  const p = new Perceptron(SIZES.tagger.bits, TAGS.length, allowed);
  const buffer = new Int32Array(MAX_TAG_FEATURES);
  const next = random(seed);
  const sentences = docs.flatMap((doc) => doc.sentences.map((s) => ({ doc, ...s })));
  for (let e = 0; e < epochs; e++) {
    shuffle(sentences, next);
    for (const { doc, first, last } of sentences) {
      const gold = doc.tag.slice(first, last);
      for (let i = first; i < last; i++) {
        const fixed = lookUp(dictionary, doc.word[i]!);
        if (fixed >= 0) {
          doc.tag[i] = fixed;
          continue;
        }
        const n = p.restrict(buffer, tagFeatures(doc, i, first, last, buffer));
        score(p.table, buffer, n, scores, 0);
        const guess = best(scores, p.width);
        p.tick();
        if (guess !== gold[i - first]) p.update(buffer, n, gold[i - first]!, guess);
        doc.tag[i] = guess;
      }
      doc.tag.set(gold, first);
    }
  }
  return p.averaged(3);
}

/** Trains the name recogniser; the documents' word classes should be predicted ones. */
export function trainNames(docs: Doc[], epochs: number, seed = 12): LinearTable {
  const rows = importantRows(namesPass(docs, 2, seed), SIZES.names.keep);
  return pruned(namesPass(docs, epochs, seed, rows), PRUNE);
}

function namesPass(docs: Doc[], epochs: number, seed: number, allowed?: Uint8Array): LinearTable {
  const p = new Perceptron(SIZES.names.bits, ENTITIES.length, allowed);
  const buffer = new Int32Array(MAX_NAME_FEATURES);
  const next = random(seed);
  const order = [...docs];
  for (let e = 0; e < epochs; e++) {
    shuffle(order, next);
    for (const doc of order) {
      const gold = doc.entity.slice();
      const seen = new Map<number, number>();
      for (const { first, last } of doc.sentences) {
        for (let i = first; i < last; i++) {
          const n = p.restrict(buffer, nameFeatures(doc, i, first, last, seen, buffer));
          score(p.table, buffer, n, scores, 0);
          const guess = best(scores, p.width);
          p.tick();
          if (guess !== gold[i]) p.update(buffer, n, gold[i]!, guess);
          doc.entity[i] = guess;
          remember(doc, i, guess, seen);
        }
      }
      doc.entity.set(gold);
    }
  }
  return p.averaged(3);
}

/** Cost of each move against the gold heads: arcs that can no longer be reached after it (Goldberg & Nivre 2012). */
function costs(x: ParseState, gold: Int16Array, out: Int8Array): void {
  const { n, next, top, stack } = x;
  out.fill(0);
  const s = top > 0 ? stack[top - 1]! : -1;
  if (s >= 0) {
    let below = 0;
    for (let d = next; d < n; d++) if (gold[d] === s) below++;
    out[REDUCE] = below;
    out[LEFT] = below + (gold[s]! > next ? 1 : 0);
    // the child that LEFT's new head would be counted once only
    if (next < n && gold[next] === s) out[LEFT] = below;
    if (next < n && gold[next] === s && gold[s]! > next) out[LEFT]! += 1;
  }
  if (next < n) {
    const h = gold[next]!;
    let orphans = 0;
    let inStack = false;
    for (let k = 0; k < top; k++) {
      const d = stack[k]!;
      if (gold[d] === next && x.head[d]! < 0) orphans++;
      if (d === h) inStack = true;
    }
    out[SHIFT] = orphans + (inStack ? 1 : 0);
    out[RIGHT] = orphans + (h !== s && (inStack || h > next) ? 1 : 0);
  }
}

/** Trains the parser's two tables with a dynamic oracle; from the second epoch on it mostly follows its own moves. */
export function trainParser(
  docs: Doc[],
  epochs: number,
  seed = 13,
  report?: (epoch: number) => void,
): ParserModel {
  const first = parserPass(docs, 2, seed);
  const rows = {
    moves: importantRows(first.moves, SIZES.moves.keep),
    labels: importantRows(first.labels, SIZES.labels.keep),
  };
  const { moves, labels } = parserPass(docs, epochs, seed, rows, report);
  return { moves: pruned(moves, PRUNE), labels: pruned(labels, PRUNE) };
}

function parserPass(
  docs: Doc[],
  epochs: number,
  seed: number,
  allowed?: { moves: Uint8Array; labels: Uint8Array },
  report?: (epoch: number) => void,
): ParserModel {
  const moves = new Perceptron(SIZES.moves.bits, 4, allowed?.moves);
  const labels = new Perceptron(SIZES.labels.bits, RELATIONS.length, allowed?.labels);
  const buffer = new Int32Array(MAX_MOVE_FEATURES);
  const labelBuffer = new Int32Array(MAX_LABEL_FEATURES);
  const cost = new Int8Array(4);
  const next = random(seed);
  const x = new ParseState();
  const sentences = docs.flatMap((doc) => doc.sentences.map((s) => ({ doc, ...s })));
  for (let e = 0; e < epochs; e++) {
    shuffle(sentences, next);
    for (const { doc, first, last } of sentences) {
      const n = last - first;
      if (n < 2 || n > MAX_PARSED) continue;
      const gold = new Int16Array(n);
      for (let i = 0; i < n; i++) {
        const h = doc.head[first + i]!;
        gold[i] = h < first || h >= last ? n : h - first;
      }
      x.reset(first, n, doc);
      while (!x.done) {
        const mask = x.allowed;
        const k = moves.restrict(buffer, moveFeatures(x, buffer, bufferFeatures(x, buffer)));
        score(moves.table, buffer, k, scores, 0);
        costs(x, gold, cost);
        let guess = -1;
        let right = -1;
        let least = 127;
        for (let a = 0; a < 4; a++) if (mask & (1 << a)) least = Math.min(least, cost[a]!);
        for (let a = 0; a < 4; a++) {
          if (!(mask & (1 << a))) continue;
          if (guess < 0 || scores[a]! > scores[guess]!) guess = a;
          if (cost[a] === least && (right < 0 || scores[a]! > scores[right]!)) right = a;
        }
        moves.tick();
        if (cost[guess]! > least) moves.update(buffer, k, right, guess);
        const follow = e > 0 && next() < 0.9 ? guess : right;
        const s = x.stack[x.top - 1]!;
        const b = x.next;
        x.move(follow);
        if (follow < LEFT) continue;
        const child = follow === LEFT ? s : b;
        const head = follow === LEFT ? b : s;
        if (head >= n) {
          x.rel[child] = 0;
          continue;
        }
        const m = labels.restrict(labelBuffer, labelFeatures(doc, x, child, head, labelBuffer));
        score(labels.table, labelBuffer, m, scores, 0);
        scores[0] = -Infinity;
        const label = best(scores, labels.width);
        x.rel[child] = label;
        if (gold[child] === head) {
          const truth = doc.rel[first + child]!;
          labels.tick();
          if (truth !== label && truth !== 0) labels.update(labelBuffer, m, truth, label);
        }
      }
    }
    report?.(e);
  }
  return { moves: moves.averaged(3), labels: labels.averaged(3) };
}

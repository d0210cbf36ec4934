import type { Span } from '../model/span';
import { findLast } from './search';

/** A place in the document: a text node and an offset in it, UTF-16. */
export interface Point {
  node: Text;
  offset: number;
}

/**
 * Runs of text that stand one to one in a text node, in reading order; struct of arrays, since a long article has thousands.
 * Run `i` covers `[start[i], start[i] + length[i])` of the text and `[offset[i], offset[i] + length[i])` of `node[i]`.
 */
export interface Runs {
  start: number[];
  length: number[];
  node: Text[];
  offset: number[];
  /** True when something outside the text (a paragraph's end, an advertisement) stands between this run and the one before. */
  apart: boolean[];
}

export const noRuns = (): Runs => ({ start: [], length: [], node: [], offset: [], apart: [] });

/**
 * One text for an article, tied to its text nodes. Offsets are UTF-16, half open. Characters of the text without a node
 * (line feeds between paragraphs, the marks a browser draws around `<q>`) belong to no run.
 * The index describes the document as it was read; after changes read it anew.
 */
export class TextIndex {
  /** Text node → its first and last run. The runs of a node follow one another. */
  private nodes: Map<Node, { first: number; last: number }> | null = null;

  constructor(
    readonly text: string,
    private readonly runs: Runs,
  ) {}

  /** Made when the pointer first asks: most pages are read without one. */
  private get runsOf(): Map<Node, { first: number; last: number }> {
    if (this.nodes) return this.nodes;
    const nodes = new Map<Node, { first: number; last: number }>();
    this.runs.node.forEach((node, i) => {
      const known = nodes.get(node);
      if (known) known.last = i;
      else nodes.set(node, { first: i, last: i });
    });
    this.nodes = nodes;
    return nodes;
  }

  /** True when the text node belongs to the article. */
  has(node: Node): boolean {
    return this.runsOf.has(node);
  }

  /** True when the other index holds the same text at the same places of the document. */
  isSame(other: TextIndex): boolean {
    const [a, b] = [this.runs, other.runs];
    return (
      this.text === other.text &&
      a.node.length === b.node.length &&
      a.node.every(
        (node, i) => node === b.node[i] && a.offset[i] === b.offset[i] && a.start[i] === b.start[i],
      )
    );
  }

  /**
   * Ranges that cover exactly the span's characters: one for each paragraph, and apart at whatever was left out between.
   * Empty when no character of the span has a node.
   */
  rangesOf(span: Span): Range[] {
    const { start, length, node, offset, apart } = this.runs;
    const ranges: Range[] = [];
    for (let i = Math.max(0, findLast(start, span[0])); i < start.length && start[i]! < span[1]; i++) {
      const from = Math.max(span[0], start[i]!);
      const to = Math.min(span[1], start[i]! + length[i]!);
      if (from >= to) continue;
      const text = node[i]!;
      let range = ranges.at(-1);
      if (!range || apart[i]) {
        range = text.ownerDocument.createRange();
        ranges.push(range);
        range.setStart(text, offset[i]! + from - start[i]!);
      }
      range.setEnd(text, offset[i]! + to - start[i]!);
    }
    return ranges;
  }

  /** Where the character at `at` stands; for one without a node the next that has one. Null behind the last. */
  pointOf(at: number): Point | null {
    const { start, length, node, offset } = this.runs;
    let i = Math.max(0, findLast(start, at));
    if (i < start.length && at >= start[i]! + length[i]!) i++;
    if (i >= start.length) return null;
    return { node: node[i]!, offset: offset[i]! + Math.max(0, at - start[i]!) };
  }

  /** Text offset of a place in a text node; null when the node is not of the article. */
  offsetOf(target: Node, at: number): number | null {
    const own = this.runsOf.get(target);
    if (!own) return null;
    const { start, length, offset } = this.runs;
    let { first: low, last: high } = own;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (offset[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return start[low]! + Math.min(length[low]!, Math.max(0, at - offset[low]!));
  }
}

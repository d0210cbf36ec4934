import marksCss from '../../../entrypoints/marks.css?raw';
import type { Annotation } from '../../../lib/model/annotation';
import type { Attribution } from '../../../lib/model/attribution';
import { type ArticlePlace, findArticle } from '../../../lib/page/article-root';
import { type PageHandle, startPage } from '../../../lib/page/controller';
import { Highlighter } from '../../../lib/page/highlighter';
import { later } from '../../../lib/page/later';
import { markSet } from '../../../lib/page/marks';
import { strokesOf } from '../../../lib/page/paint-plan';
import { readText } from '../../../lib/page/read-text';
import { Rules } from '../../../lib/page/rules';
import '../../../tests/support/page-words';
import { sampleAnnotation, sampleAttribution } from '../../../tests/support/samples';

/*
 * Runs in the page, in a world of its own as a content script does: the page layer with an engine and a store that answer at once,
 * so that any number of spans can be painted and nothing but the page's part is measured.
 */

/** A stretch of the body's text as mark.js counts it: all text nodes joined, without scripts and styles. */
export interface TextRange {
  start: number;
  length: number;
}

/** Elements whose text mark.js does not count. */
const OTHERS = /^(script|style|title|head|html)$/;

/** Characters of a painted span, about a quotation's first clause. */
const SPAN = 40;

/** Lays the rules for highlights as the background does, but without a node: nothing that is painted is free of style. */
function lay(scope: string | null | undefined): void {
  if (!scope) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marksCss.replaceAll('::highlight(', `:where(${scope})::highlight(`));
  document.adoptedStyleSheets.push(sheet);
}

let page: PageHandle | null = null;
let abort = new AbortController();

/** `count` spans spread evenly over the text, none of them across a paragraph's end. */
function spread(text: string, count: number): Attribution[] {
  const step = text.length / count;
  const found: Attribution[] = [];
  for (let i = 0; i < count; i++) {
    const start = Math.floor(i * step);
    const end = Math.min(text.length, start + Math.min(SPAN, Math.max(4, Math.floor(step) - 1)));
    const feed = text.indexOf('\n', start);
    const stop = feed >= start && feed < end ? feed : end;
    if (stop > start) found.push(sampleAttribution(`s${i}`, [[start, stop]]));
  }
  return found;
}

const unasked = () => Promise.reject(new Error('The benchmark corrects nothing.'));
/** The reader's hands rest: neither the button beside a selection nor the form is measured. */
const withoutHands = {
  correct: unasked,
  undoCorrection: unasked,
  propose: unasked,
  savedNames: unasked,
  watchHandButton: () => () => undefined,
  hideHandButton: unasked,
};

function start(found: (text: string) => Attribution[], stored: () => Annotation[]): Promise<void> {
  abort = new AbortController();
  return new Promise((resolve) => {
    page = startPage(
      document,
      {
        open: async ({ text, scope }) => {
          lay(scope);
          return { found: found(text ?? ''), kept: { annotations: stored(), corrections: [] } };
        },
        analyze: async ({ text }) => found(text),
        save: async () => [],
        remove: async () => [],
        restore: async () => {},
        keptOf: async () => ({ annotations: stored(), corrections: [] }),
        ...withoutHands,
        // The last thing the page layer does once it has painted.
        later: async () => later,
        pageCount: async () => {
          setTimeout(resolve);
        },
        lookInFrames: async () => {},
        layRules: async ({ scope }) => lay(scope),
        dressShadows: async () => {},
        isAlive: () => true,
      },
      abort.signal,
    );
  });
}

/**
 * What an engine would find in this page: `count` attributions, as JSON. To be made in another tab than the one that is measured, since
 * neither the samples' making nor a reading before the reading is the page layer's work.
 */
export function samples(count: number): string {
  const { roots, rejects } = findArticle(document)!;
  return JSON.stringify(spread(readText(roots, { rejects }).text, count));
}

/** Reads the page and paints these attributions. They come as JSON, as a message's content does in Chromium. */
export function mark(attributions: string): Promise<void> {
  return start(
    () => JSON.parse(attributions) as Attribution[],
    () => [],
  );
}

let prepared: { place: ArticlePlace; attributions: Attribution[] } | null = null;

/** Finds the article and takes in what is to be marked, before `paintOnly`: mark.js is given its element and ranges as well. */
export function prepare(attributions: string): void {
  prepared = { place: findArticle(document)!, attributions: JSON.parse(attributions) as Attribution[] };
}

/** What mark.js does: paints given spans of an element's text. */
export function paintOnly(): void {
  const { place, attributions } = prepared!;
  lay(new Rules(document).missing(place.roots));
  const index = readText(place.roots, { rejects: place.rejects });
  const { marks } = markSet(attributions);
  new Highlighter(window, abort.signal).paint(index, strokesOf(marks));
}

/**
 * The least that painting spans with CSS highlights can be: an index of the body's text nodes, a range for each span, and one highlight
 * with one rule. It finds no article, knows of no hidden text, and can tell neither kinds nor tones.
 */
export function paintBare(spans: TextRange[]): void {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let total = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (OTHERS.test(node.parentElement?.localName ?? '')) continue;
    nodes.push(node as Text);
    starts.push(total);
    total += (node as Text).length;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root::highlight(bare) { background-color: #fe9; color: #000 }');
  document.adoptedStyleSheets.push(sheet);
  const highlight = new Highlight();
  let i = 0;
  for (const { start, length } of spans) {
    // One span may end behind where the next begins.
    while (starts[i]! > start) i--;
    while (starts[i + 1]! <= start) i++;
    const range = new Range();
    range.setStart(nodes[i]!, start - starts[i]!);
    while (starts[i + 1]! < start + length) i++;
    range.setEnd(nodes[i]!, start + length - starts[i]!);
    highlight.add(range);
  }
  CSS.highlights.set('bare', highlight);
}

/** Reads the page and anchors `count` annotations that were saved when the text had not been edited yet. */
export function anchor(count: number, before: string): Promise<void> {
  return start(
    () => [],
    () => spread(before, count).map((attribution) => sampleAnnotation(before, attribution, document.URL)),
  );
}

/** The article's text as it was read. */
export const textOf = async (): Promise<string> => (await page?.attend())?.state().text ?? '';

/** How many annotations found no place. */
export const orphans = async (): Promise<number> => (await page?.attend())?.state().orphans.length ?? 0;

/** Leaves the page as it was. */
export const stop = (): void => abort.abort();

/** Where the painted ranges stand, for mark.js to mark the same. */
export function paintedRanges(): TextRange[] {
  const offsets = new Map<Node, number>();
  let total = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (OTHERS.test(node.parentElement?.localName ?? '')) continue;
    offsets.set(node, total);
    total += (node as Text).length;
  }
  const ranges: TextRange[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('hearsay-')) continue;
    for (const range of highlight) {
      const from = offsets.get(range.startContainer);
      const to = offsets.get(range.endContainer);
      if (from === undefined || to === undefined) continue;
      const start = from + range.startOffset;
      ranges.push({ start, length: to + range.endOffset - start });
    }
  }
  return ranges.sort((a, b) => a.start - b.start);
}

import { finish, type Work } from './slices';
import { parentElementOf } from './tree';

/** Running text inside an element. */
export interface Amount {
  /** Characters in paragraphs. */
  length: number;
  paragraphs: number;
}

export interface TextMeasure {
  of(el: Element): Amount;
  /** True when the element is itself one paragraph of running text (not several parted by line breaks). */
  isParagraph(el: Element): boolean;
}

/** Shortest block that counts as a paragraph of running text, in characters; shorter ones need a sentence's end. */
const PARAGRAPH = 80;
const SHORT_PARAGRAPH = 25;
/** Most of a paragraph's characters that may be links. */
const LINKED = 0.5;
/** After so many text nodes and blocks the work may rest. */
const NODES_TO_REST = 200;
const BLOCKS_TO_REST = 100;
const NONE: Amount = { length: 0, paragraphs: 0 };

/** Tags that do not end a paragraph; everything else is taken for a block. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time ' +
    'tt u var wbr'
  ).split(' '),
);
const UNREAD = new Set('script style noscript template textarea svg iframe figcaption'.split(' '));
const SENTENCE = /[.!?…]["'”’»)\]]*\s*$/;

/**
 * Measures how much running text every element holds: text in blocks long enough to be paragraphs and not mostly links,
 * outside what is `foreign`. Each text node is visited once and each paragraph climbs to the root.
 */
export function measureText(root: Element, foreign: (el: Element) => boolean): TextMeasure {
  return finish(measuring(root, foreign));
}

/** As `measureText`, with rests. */
export function* measuring(root: Element, foreign: (el: Element) => boolean): Work<TextMeasure> {
  const amounts = new Map<Element, Amount>();
  const paragraphs = new Set<Element>();
  let count = 0;
  for (const [block, { text, linked, end, stretches }] of yield* blocksIn(root)) {
    if (++count % BLOCKS_TO_REST === 0) yield;
    if (text < SHORT_PARAGRAPH || (text < PARAGRAPH && !SENTENCE.test(end)) || linked > LINKED * text)
      continue;
    if (climbs(block, root, foreign)) continue;
    if (stretches === 1) paragraphs.add(block);
    for (let el: Element | null = block; el; el = el === root ? null : parentElementOf(el)) {
      const amount = amounts.get(el) ?? { length: 0, paragraphs: 0 };
      amount.length += text;
      amount.paragraphs += stretches;
      amounts.set(el, amount);
    }
  }
  return {
    of: (el) => amounts.get(el) ?? NONE,
    isParagraph: (el) => paragraphs.has(el),
  };
}

interface Block {
  text: number;
  linked: number;
  /** Stretches of text parted by `<br>`: paragraphs of pages that have no other. */
  stretches: number;
  /** The last text, to see how the block ends. */
  end: string;
}

/** Own text of each block: text nodes whose nearest non-inline ancestor it is. */
function* blocksIn(root: Element): Work<Map<Element, Block>> {
  const blocks = new Map<Element, Block>();
  let count = 0;
  for (const tree of treesIn(root)) {
    const walker = root.ownerDocument.createTreeWalker(tree, 4 /* NodeFilter.SHOW_TEXT */);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (++count % NODES_TO_REST === 0) yield;
      measureNode(node as Text, root, blocks);
    }
  }
  return blocks;
}

/** The element, and the open shadow trees in it, those inside of others included. */
function treesIn(root: Element): Node[] {
  const trees: Node[] = [root];
  for (let i = 0; i < trees.length; i++) {
    const all = (trees[i] as ParentNode).querySelectorAll('*');
    for (let k = 0; k < all.length; k++) {
      const { shadowRoot } = all[k]!;
      if (shadowRoot) trees.push(shadowRoot);
    }
  }
  return trees;
}

function measureNode(node: Text, root: Element, blocks: Map<Element, Block>): void {
  const data = node.data.trim();
  if (!data) return;
  let el = parentElementOf(node);
  let linked = false;
  while (el && el !== root && INLINE.has(el.localName)) {
    if (el.localName === 'a') linked = true;
    el = parentElementOf(el);
  }
  if (!el || UNREAD.has(el.localName)) return;
  const block = blocks.get(el) ?? { text: 0, linked: 0, stretches: 1, end: '' };
  if (block.text > 0 && data.length >= SHORT_PARAGRAPH && followsBreak(node)) block.stretches++;
  block.text += data.length;
  if (linked) block.linked += data.length;
  block.end = data.slice(-8);
  blocks.set(el, block);
}

function followsBreak(node: Node): boolean {
  let before = node.previousSibling;
  while (before?.nodeType === 3 && !before.nodeValue?.trim()) before = before.previousSibling;
  return before?.nodeName === 'BR';
}

/** True when the element or an ancestor up to `root` is foreign. */
function climbs(el: Element, root: Element, foreign: (el: Element) => boolean): boolean {
  for (let up: Element | null = el; up && up !== root; up = parentElementOf(up)) if (foreign(up)) return true;
  return false;
}

import type { Span } from '../model/span';
import type { TextIndex } from './text-index';

/**
 * The words of the article that the reader selected, as spans of its text: one for each paragraph, without the space around them.
 * Null when nothing is selected, or nothing of the article's.
 */
export function selectedSpans(doc: Document, index: TextIndex): Span[] | null {
  const selection = doc.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const spans: Span[] = [];
  for (let i = 0; i < selection.rangeCount; i++) {
    const whole = spanOfRange(doc, selection.getRangeAt(i), index);
    if (whole) spans.push(...byParagraph(index.text, whole));
  }
  return spans.length > 0 ? spans : null;
}

/** From the first to the last character of the article's in a range. */
function spanOfRange(doc: Document, range: Range, index: TextIndex): Span | null {
  const root = range.commonAncestorContainer;
  const nodes = root.nodeType === Node.TEXT_NODE ? [root as Text] : textsOf(doc, root, range, index);
  const first = nodes[0];
  const last = nodes.at(-1);
  if (!first || !last || !index.has(first)) return null;
  const start = index.offsetOf(first, first === range.startContainer ? range.startOffset : 0);
  const end = index.offsetOf(last, last === range.endContainer ? range.endOffset : last.length);
  return start !== null && end !== null && start < end ? [start, end] : null;
}

function textsOf(doc: Document, root: Node, range: Range, index: TextIndex): Text[] {
  const walker = doc.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node) && index.has(node)) nodes.push(node as Text);
  }
  return nodes;
}

function byParagraph(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  for (const { 0: words, index } of text.slice(start, end).matchAll(/[^\n]+/g)) {
    const from = start + index + (words.length - words.trimStart().length);
    const to = start + index + words.trimEnd().length;
    if (from < to) spans.push([from, to]);
  }
  return spans;
}

import type { BlockQuotation } from '../model/block-quotation';
import type { Span } from '../model/span';
import type { TextIndex } from './text-index';

/** `NodeFilter.SHOW_TEXT`, which is no global where pages are read without a browser. */
const SHOW_TEXT = 4;

/**
 * The block quotations of an article, outermost ones, as spans of its text.
 * @param roots what the text was read from
 */
export function blockQuotations(roots: readonly Element[], index: TextIndex): BlockQuotation[] {
  const blocks: BlockQuotation[] = [];
  for (const root of roots)
    for (const el of root.getElementsByTagName('blockquote')) {
      if (el.parentElement!.closest('blockquote')) continue;
      const span = spanOf(el, index);
      const name = el.querySelector('cite') ?? el.querySelector('footer') ?? captionOf(el);
      if (span) blocks.push({ span, by: name && spanOf(name, index) });
    }
  return blocks;
}

/** The caption of a figure that shows little else names whose words they are. */
function captionOf(el: Element): Element | null {
  const figure = el.parentElement!.closest('figure');
  const isAll = figure && figure.textContent.length < 2 * el.textContent.length;
  return isAll ? figure.querySelector('figcaption') : null;
}

/** From the first to the last of an element's characters that belong to the text; null when none does. */
function spanOf(el: Element, index: TextIndex): Span | null {
  const walker = el.ownerDocument.createTreeWalker(el, SHOW_TEXT);
  let start: number | null = null;
  let end = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const from = index.offsetOf(node, 0);
    if (from === null) continue;
    start ??= from;
    end = index.offsetOf(node, (node as Text).length)!;
  }
  return start === null || start >= end ? null : [start, end];
}

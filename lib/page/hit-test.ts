import type { TextIndex } from './text-index';

/** A place in the window, CSS pixels from its upper left corner. */
export interface Spot {
  x: number;
  y: number;
}

/** How far beside a character's box a spot still counts as on it, in CSS pixels. */
const TOLERANCE = 1;

interface Caret {
  node: Node;
  offset: number;
}

/**
 * Offset of the character under a spot; null when there is none of the article's. Whatever covers the text (a menu, an
 * overlay) hides it here too. Browsers look into those shadow trees only that they are given. Two or three layout queries.
 */
export function characterAt(
  index: TextIndex,
  doc: Document,
  spot: Spot,
  shadows: Iterable<ShadowRoot> = [],
): number | null {
  const caret = caretAt(doc, spot, [...shadows]);
  if (!caret || !index.has(caret.node)) return null;
  // The caret stands between two characters; the spot is on one of them, or beside the text.
  for (const offset of [caret.offset, caret.offset - 1]) {
    if (covers(doc, caret.node as Text, offset, spot)) return index.offsetOf(caret.node, offset);
  }
  return null;
}

/** `caretPositionFromPoint` is the standard (CSSOM View 5.1); Chromium before 128 has the older `caretRangeFromPoint`. */
function caretAt(doc: Document, { x, y }: Spot, shadowRoots: ShadowRoot[]): Caret | null {
  if ('caretPositionFromPoint' in doc) {
    const position = doc.caretPositionFromPoint(x, y, { shadowRoots });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const older = doc as Document & { caretRangeFromPoint?(x: number, y: number): Range | null };
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function covers(doc: Document, node: Text, offset: number, { x, y }: Spot): boolean {
  if (offset < 0 || offset >= node.length) return false;
  const range = doc.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  for (const box of range.getClientRects()) {
    const beside = x < box.left - TOLERANCE || x > box.right + TOLERANCE;
    if (!beside && y >= box.top - TOLERANCE && y <= box.bottom + TOLERANCE) return true;
  }
  return false;
}

/** The box of the line on which a spot falls (the nearest one, if on none) among a range's boxes; its number in the list. */
export function lineAt(
  ranges: readonly Range[],
  spot: Spot,
): { box: DOMRect; range: Range; line: number } | null {
  let best: { box: DOMRect; range: Range; line: number } | null = null;
  let bestDistance = Infinity;
  for (const range of ranges) {
    const boxes = range.getClientRects();
    for (let line = 0; line < boxes.length; line++) {
      const box = boxes[line]!;
      if (box.width === 0) continue;
      const dx = Math.max(box.left - spot.x, 0, spot.x - box.right);
      const dy = Math.max(box.top - spot.y, 0, spot.y - box.bottom);
      if (dx + dy * 4 < bestDistance) {
        bestDistance = dx + dy * 4;
        best = { box, range, line };
      }
    }
  }
  return best;
}

import type { Spot } from './hit-test';

/** A box in the window, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export type Side = 'right' | 'left' | 'below' | 'above';

export interface Place {
  left: number;
  top: number;
  side: Side;
}

/** Distance from the window's edges and from the text, CSS pixels. */
const EDGE = 8;
const GAP = 10;
/** Furthest way from the pointer to a card in the margin; further off it stands under the line. */
const REACH = 360;

/**
 * Where the card goes: in the margin beside the column, as a margin note, when there is room within reach; else below the
 * line, else above it. Never off the window, and never over the line it speaks of, hence never under the pointer.
 *
 * @param line box of the line of text the card belongs to.
 * @param column box of the article's column.
 * @param spot where the pointer is; the middle of the line when the keyboard opened the card.
 * @param keep side taken before, kept while it fits, so that a card does not jump when the page scrolls.
 */
export function placeCard(line: Box, column: Box, spot: Spot, card: Size, view: Size, keep?: Side): Place {
  const clampLeft = (left: number) => Math.max(EDGE, Math.min(left, view.width - EDGE - card.width));
  const clampTop = (top: number) => Math.max(EDGE, Math.min(top, view.height - EDGE - card.height));
  const right = Math.max(column.right, line.right) + GAP;
  const left = Math.min(column.left, line.left) - GAP - card.width;
  const beside = clampTop(line.top - 4);
  const under = clampLeft(spot.x - 24);
  const places: Record<Side, Place & { fits: boolean }> = {
    right: {
      side: 'right',
      left: right,
      top: beside,
      fits: right + card.width <= view.width - EDGE && right - spot.x <= REACH,
    },
    left: {
      side: 'left',
      left,
      top: beside,
      fits: left >= EDGE && spot.x - (left + card.width) <= REACH,
    },
    below: {
      side: 'below',
      left: under,
      top: line.bottom + GAP,
      fits: line.bottom + GAP + card.height <= view.height - EDGE,
    },
    above: {
      side: 'above',
      left: under,
      top: line.top - GAP - card.height,
      fits: line.top - GAP - card.height >= EDGE,
    },
  };
  const order: Side[] = ['right', 'left', 'below', 'above'];
  const chosen = (keep && places[keep].fits ? keep : undefined) ?? order.find((side) => places[side].fits);
  if (chosen) {
    const { fits: _, ...place } = places[chosen];
    return place;
  }
  // No room on any side: the taller of the two strips, at the window's edge.
  const below = view.height - line.bottom > line.top;
  return {
    side: below ? 'below' : 'above',
    left: under,
    top: below ? view.height - EDGE - card.height : EDGE,
  };
}

/** True when the spot is inside the box, or between it and `other`: on the way from one to the other. */
export function onTheWay(spot: Spot, box: Box, other: Box): boolean {
  return (
    spot.x >= Math.min(box.left, other.left) &&
    spot.x <= Math.max(box.right, other.right) &&
    spot.y >= Math.min(box.top, other.top) &&
    spot.y <= Math.max(box.bottom, other.bottom)
  );
}

export function inside(spot: Spot, box: Box): boolean {
  return spot.x >= box.left && spot.x <= box.right && spot.y >= box.top && spot.y <= box.bottom;
}

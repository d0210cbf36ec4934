import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onTheWay, placeCard } from './card-place';

const VIEW = { width: 1400, height: 900 };
const CARD = { width: 360, height: 200 };
const COLUMN = { left: 300, top: -500, right: 940, bottom: 3000 };
const line = (top: number, left = 320, right = 900) => ({ left, right, top, bottom: top + 22 });

describe('placeCard', () => {
  test('in the margin when the pointer is near it', () => {
    expect(placeCard(line(400), COLUMN, { x: 700, y: 410 }, CARD, VIEW)).toEqual({
      side: 'right',
      left: 950,
      top: 396,
    });
  });
  test('below the line when the margin is far or narrow', () => {
    expect(placeCard(line(400), COLUMN, { x: 330, y: 410 }, CARD, VIEW).side).toBe('below');
    expect(placeCard(line(400), COLUMN, { x: 700, y: 410 }, CARD, { width: 1000, height: 900 }).side).toBe(
      'below',
    );
  });
  test('above the line at the foot of the window', () => {
    const place = placeCard(line(800), COLUMN, { x: 330, y: 810 }, CARD, VIEW);
    expect(place).toMatchObject({ side: 'above', top: 590 });
  });
  test('stays on its side while that fits', () => {
    expect(placeCard(line(400), COLUMN, { x: 700, y: 410 }, CARD, VIEW, 'below').side).toBe('below');
    expect(placeCard(line(860), COLUMN, { x: 330, y: 870 }, CARD, VIEW, 'below').side).toBe('above');
  });

  test('never off the window and never over its line, wherever there is room', () => {
    fc.assert(
      fc.property(
        fc.record({
          width: fc.integer({ min: 376, max: 2400 }),
          height: fc.integer({ min: 520, max: 1400 }),
          top: fc.double({ min: 0, max: 1, noNaN: true }),
          x: fc.double({ min: 0, max: 1, noNaN: true }),
          card: fc.record({
            width: fc.integer({ min: 200, max: 360 }),
            height: fc.integer({ min: 80, max: 220 }),
          }),
          margin: fc.double({ min: 0, max: 0.4, noNaN: true }),
        }),
        ({ width, height, top, x, card, margin }) => {
          const column = { left: width * margin, right: width * (1 - margin), top: -999, bottom: 9999 };
          const box = line(top * (height - 22), column.left, column.right);
          const spot = { x: column.left + x * (column.right - column.left), y: box.top + 5 };
          const place = placeCard(box, column, spot, card, { width, height });
          const inWindow =
            place.left >= 8 &&
            place.top >= 8 &&
            place.left + card.width <= width - 8 &&
            place.top + card.height <= height - 8;
          const apart =
            place.left >= box.right ||
            place.left + card.width <= box.left ||
            place.top >= box.bottom ||
            place.top + card.height <= box.top;
          return inWindow && apart;
        },
      ),
    );
  });

  test('a window with no room on any side still shows it whole', () => {
    const place = placeCard(line(100), COLUMN, { x: 330, y: 110 }, CARD, { width: 1000, height: 230 });
    expect(place.top).toBe(22);
  });
});

test('onTheWay', () => {
  const card = { left: 950, right: 1310, top: 396, bottom: 596 };
  expect(onTheWay({ x: 920, y: 410 }, line(400), card)).toBe(true);
  expect(onTheWay({ x: 920, y: 390 }, line(400), card)).toBe(false);
});

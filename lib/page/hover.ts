import type { Spot } from './hit-test';

/** The pointer has come to rest when it stayed this long, in milliseconds. With one frame it stays under 100. */
const REST = 60;
/** Movement up to this many CSS pixels still counts as rest. */
const JITTER = 3;
/** How long the pointer may be away from text and card before `away`, in milliseconds. */
const GRACE = 350;

export interface HoverTarget {
  /** Cheap question, asked at most once a frame: is there something under this spot? */
  touches(spot: Spot): boolean;
  /** The pointer is on the card, or on its way there. */
  keeps(spot: Spot): boolean;
  /** The pointer rests on something. */
  rest(spot: Spot): void;
  /** The pointer left for good. */
  away(): void;
}

/**
 * Watches the pointer on behalf of `target`. Listens passively and looks at most once a frame, so that moving the pointer
 * costs the page next to nothing. Only mice and pens hover; fingers tap.
 * @returns takes in a move that came before.
 */
export function watchHover(
  view: Window,
  target: HoverTarget,
  signal: AbortSignal,
): (event: PointerEvent) => void {
  let spot: Spot = { x: -1, y: -1 };
  /** When the pointer came there, on the clock of `performance.now`. */
  let since = 0;
  let frame = 0;
  let restTimer = 0;
  let graceTimer = 0;
  let resting: Spot | null = null;

  const look = () => {
    frame = 0;
    if (target.keeps(spot)) {
      stop();
      return;
    }
    if (!target.touches(spot)) {
      clearTimeout(restTimer);
      resting = null;
      leave();
      return;
    }
    clearTimeout(graceTimer);
    graceTimer = 0;
    const moved = !resting || Math.abs(resting.x - spot.x) > JITTER || Math.abs(resting.y - spot.y) > JITTER;
    if (!moved) return;
    resting = spot;
    clearTimeout(restTimer);
    restTimer = view.setTimeout(() => target.rest(spot), Math.max(0, since + REST - view.performance.now()));
  };
  const stop = () => {
    clearTimeout(restTimer);
    clearTimeout(graceTimer);
    graceTimer = 0;
    resting = null;
  };
  const leave = () => {
    if (!graceTimer) graceTimer = view.setTimeout(() => target.away(), GRACE);
  };

  const options = { passive: true, signal } as const;
  const moved = ({ pointerType, buttons, clientX, clientY, timeStamp }: PointerEvent) => {
    if (pointerType === 'touch' || buttons !== 0) return;
    spot = { x: clientX, y: clientY };
    since = timeStamp;
    if (!frame) frame = view.requestAnimationFrame(look);
  };
  view.addEventListener('pointermove', moved, options);
  view.document.documentElement.addEventListener(
    'pointerleave',
    () => {
      clearTimeout(restTimer);
      resting = null;
      leave();
    },
    options,
  );
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    stop();
  });
  return moved;
}

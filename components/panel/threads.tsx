import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { direction } from '../../lib/i18n/direction';
import type { Provenance } from './provenance';

interface Props {
  /** The element that holds the parties (`data-party`). */
  box: RefObject<HTMLElement | null>;
  graph: Provenance;
  /** Parties in the light; null: all. */
  near: ReadonlySet<string> | null;
}

interface Place {
  left: number;
  right: number;
  middle: number;
}

/** The threads between the parties, drawn behind them where the layout put them: colour and dashes tell the distance. */
export function Threads({ box, graph, near }: Props) {
  const places = useSignal<ReadonlyMap<string, Place>>(new Map());
  const size = useSignal({ width: 0, height: 0 });

  useLayoutEffect(() => {
    const el = box.current;
    if (!el) return;
    const measure = () => {
      const found = new Map<string, Place>();
      for (const party of el.querySelectorAll<HTMLElement>('[data-party]')) {
        const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = party;
        found.set(party.dataset.party!, {
          left: offsetLeft,
          right: offsetLeft + offsetWidth,
          middle: offsetTop + offsetHeight / 2,
        });
      }
      places.value = found;
      size.value = { width: el.scrollWidth, height: el.scrollHeight };
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(el);
    for (const party of el.querySelectorAll('[data-party]')) observer.observe(party);
    return () => observer.disconnect();
  }, [graph, box, places, size]);

  const { width, height } = size.value;
  return (
    <svg class="threads" width={width} height={height} aria-hidden="true" focusable="false">
      {graph.ways.map(({ from, to, count, distance }) => {
        const start = places.value.get(from);
        const end = places.value.get(to);
        if (!start || !end) return null;
        const dim = near !== null && !(near.has(from) && near.has(to));
        return (
          <g key={`${from}\n${to}`} class="thread" data-distance={distance} data-dim={dim ? '' : undefined}>
            <path d={curve(start, end)} stroke-width={Math.min(6, 1 + Math.sqrt(count))} />
            <path class="arrow-head" d={head(start)} />
          </g>
        );
      })}
    </svg>
  );
}

/** The side of a party that looks away from the reader, and the way on from there along the line of writing. */
const away = (near: Place) => (direction() === 'rtl' ? { x: near.left, on: -1 } : { x: near.right, on: 1 });

/** From there to the further party's near side, level at both ends. */
function curve(near: Place, far: Place): string {
  const { x, on } = away(near);
  const from = x + on * 7;
  const to = on > 0 ? far.left : far.right;
  const bend = on * Math.max(12, Math.abs(to - from) / 2);
  return `M${from} ${near.middle}C${from + bend} ${near.middle} ${to - bend} ${far.middle} ${to} ${far.middle}`;
}

/** The head of an arrow that points at a party. */
function head(near: Place): string {
  const { x, on } = away(near);
  return `M${x + on * 8} ${near.middle - 4}l${-on * 7} 4l${on * 7} 4z`;
}

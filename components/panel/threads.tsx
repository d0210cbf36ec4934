import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { readsLeftwards } from '../direction';
import type { Provenance } from './provenance';

interface Props {
  /** The element that holds the parties (`data-party`). */
  box: RefObject<HTMLElement | null>;
  graph: Provenance;
  /** Parties in the light; null: all. */
  lit: ReadonlySet<string> | null;
}

/** In CSS pixels from the top, and from the side at which reading begins: the style sheet mirrors the drawing where that is the right one. */
interface Place {
  start: number;
  end: number;
  middle: number;
}

/** The threads between the parties, drawn behind them where the layout put them: colour and dashes tell the distance. */
export function Threads({ box, graph, lit }: Props) {
  const places = useSignal<ReadonlyMap<string, Place>>(new Map());
  const size = useSignal({ width: 0, height: 0 });

  useLayoutEffect(() => {
    const el = box.current;
    if (!el) return;
    const measure = () => {
      const found = new Map<string, Place>();
      for (const party of el.querySelectorAll<HTMLElement>('[data-party]')) {
        const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = party;
        const start = readsLeftwards() ? el.clientWidth - offsetLeft - offsetWidth : offsetLeft;
        found.set(party.dataset.party!, {
          start,
          end: start + offsetWidth,
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
        const near = places.value.get(from);
        const far = places.value.get(to);
        if (!near || !far) return null;
        const dim = lit !== null && !(lit.has(from) && lit.has(to));
        return (
          <g key={`${from}\n${to}`} class="thread" data-distance={distance} data-dim={dim ? '' : undefined}>
            <path d={curve(near, far)} stroke-width={Math.min(6, 1 + Math.sqrt(count))} />
            <path class="arrow-head" d={`M${near.end + 8} ${near.middle - 4}l-7 4l7 4z`} />
          </g>
        );
      })}
    </svg>
  );
}

/** From the nearer party's end to the further one's start, level at both ends. */
function curve(near: Place, far: Place): string {
  const from = near.end + 7;
  const bend = Math.max(12, Math.abs(far.start - from) / 2);
  return `M${from} ${near.middle}C${from + bend} ${near.middle} ${far.start - bend} ${far.middle} ${far.start} ${far.middle}`;
}

import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { download } from '../../exchange/download';
import { useLibrary } from '../context';
import { l } from '../messages';
import { asPng, standalone } from './image-file';
import { dressMarks } from './marks';

interface Props {
  title: string;
  /** Name of the file, without its ending. */
  file: string;
  /** Draws the picture for a width in CSS pixels. */
  draw: (width: number) => Promise<SVGElement>;
  /** The same in a table, for those who cannot see it or want the figures. */
  table: ComponentChildren;
  /** Above the picture, e.g. what its colours mean. */
  legend?: ComponentChildren;
}

/** A picture with its title, its table, and downloads. Drawn anew when its place gets wider or narrower. */
export function Picture({ title, file, draw, table, legend }: Props) {
  const { toasts } = useLibrary();
  const frame = useRef<HTMLDivElement>(null);
  const width = useSignal(0);

  useLayoutEffect(() => {
    const el = frame.current;
    if (!el) return;
    width.value = el.clientWidth;
    const observer = new ResizeObserver(() => {
      width.value = el.clientWidth;
    });
    observer.observe(el);
    return () => observer.disconnect();
  }, [width]);

  useEffect(() => {
    const el = frame.current;
    if (!el || width.value === 0) return;
    let late = false;
    void toasts.attempt(async () => {
      const svg = await draw(width.value);
      if (late) return;
      dressMarks(svg);
      el.replaceChildren(svg);
    });
    return () => {
      late = true;
    };
  }, [draw, width.value, toasts]);

  const save = (kind: 'svg' | 'png') =>
    toasts.attempt(async () => {
      const svg = frame.current?.querySelector('svg');
      if (!svg) return;
      const text = standalone(svg, title);
      const blob = kind === 'png' ? await asPng(text) : new Blob([text], { type: 'image/svg+xml' });
      download(blob, `${file}.${kind}`);
      toasts.say(l.pictures.saved(`${file}.${kind}`));
    });

  return (
    <figure class="picture">
      <figcaption>
        <h3>{title}</h3>
        <span class="picture-files">
          {(['png', 'svg'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              class="link"
              aria-label={l.pictures.download(title, kind)}
              onClick={() => void save(kind)}
            >
              {kind.toUpperCase()}
            </button>
          ))}
        </span>
      </figcaption>
      {legend}
      {/* Drawn from left to right in every language, as axes of numbers are. */}
      <div class="picture-frame" dir="ltr" ref={frame} />
      <details>
        <summary>{l.pictures.table}</summary>
        <div class="table-frame">{table}</div>
      </details>
    </figure>
  );
}

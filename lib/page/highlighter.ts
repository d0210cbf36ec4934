import { DISTANCES, flashName, highlightName, PARTS, priorityOf, type Stroke, type Tone } from './paint-plan';
import { finish, type Work } from './slices';
import type { TextIndex } from './text-index';
import { toneReader } from './tone';

const TONES: readonly Tone[] = ['light', 'dark'];
/** After so many strokes the work may rest. */
const STROKES_TO_REST = 50;
/** How long what the reader was led to stays marked, in milliseconds. */
const FLASH = 1600;

/** Highlights by name. */
type Painting = Map<string, Highlight>;

/**
 * Paints spans with the CSS Custom Highlight API (W3C Working Draft): ranges in a registry, no change of the document.
 * One Highlight a style, since many Highlights are slow. The registry belongs to the page as well, so only our own names are
 * touched, and it is never iterated: in Firefox a content script may not.
 */
export class Highlighter {
  private readonly painted = new Map<string, Highlight>();
  private flashTimer = 0;

  /** @param signal when aborted, everything painted is removed. */
  constructor(
    private readonly view: Window,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.clear());
  }

  /** Paints these strokes in place of the former ones. */
  paint(index: TextIndex, strokes: readonly Stroke[]): void {
    this.show(finish(this.planning(index, strokes)));
  }

  /** Makes the highlights for these strokes, with rests; nothing is seen of them yet. */
  *planning(index: TextIndex, strokes: readonly Stroke[]): Work<Painting> {
    const tone = toneReader(this.view);
    // There every highlight gets the same ground, the thin lines of source and cue too: they would look like words said.
    const forcedColours = this.view.matchMedia('(forced-colors: active)').matches;
    const next: Painting = new Map();
    let count = 0;
    for (const { span, distance, part } of strokes) {
      if (forcedColours && part === 'part') continue;
      if (++count % STROKES_TO_REST === 0) yield;
      for (const range of index.rangesOf(span)) {
        const ground = range.startContainer.parentElement;
        const name = highlightName(ground ? tone(ground) : 'light', distance, part);
        let highlight = next.get(name);
        if (!highlight) {
          highlight = new Highlight();
          highlight.priority = priorityOf(distance, part);
          next.set(name, highlight);
        }
        highlight.add(range);
      }
    }
    return next;
  }

  /** Shows what was planned in place of what was painted before. */
  show(next: Painting): void {
    for (const toneName of TONES) {
      for (const distance of DISTANCES) {
        for (const part of PARTS) {
          const name = highlightName(toneName, distance, part);
          const highlight = next.get(name);
          if (highlight) this.set(name, highlight);
          else this.remove(name);
        }
      }
    }
  }

  /** Marks ranges for a moment, to show where the reader was led. */
  flash(ranges: readonly Range[]): void {
    clearTimeout(this.flashTimer);
    this.unflash();
    const ground = ranges[0]?.startContainer.parentElement;
    if (!ground) return;
    const highlight = new Highlight();
    highlight.priority = PARTS.length * DISTANCES.length;
    for (const range of ranges) highlight.add(range);
    this.set(flashName(toneReader(this.view)(ground)), highlight);
    this.flashTimer = window.setTimeout(() => this.unflash(), FLASH);
  }

  /** Puts back what the page took out of the registry, e.g. by `CSS.highlights.clear()`. @returns whether nothing was missing. */
  restore(): boolean {
    let complete = true;
    for (const [name, highlight] of this.painted) {
      if (CSS.highlights.has(name)) continue;
      complete = false;
      CSS.highlights.set(name, highlight);
    }
    return complete;
  }

  private unflash(): void {
    for (const tone of TONES) this.remove(flashName(tone));
  }

  private clear(): void {
    clearTimeout(this.flashTimer);
    for (const name of [...this.painted.keys()]) this.remove(name);
  }

  private set(name: string, highlight: Highlight): void {
    this.painted.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  private remove(name: string): void {
    const own = this.painted.get(name);
    if (!own) return;
    this.painted.delete(name);
    // After an update of the extension a newer script may have painted here already.
    if (CSS.highlights.get(name) === own) CSS.highlights.delete(name);
  }
}

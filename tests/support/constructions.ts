import { applyConstructions } from '../../lib/engine/constructions/index';
import { annotate, rawOf, shown } from './reading';

/** What the constructions find by themselves, where the learned stages saw nothing: `source | cue | content` of each. */
export const found = (text: string): string[] => mended(text);

/** What they make of learned attributions, each given as source, cue and content by their words (see `rawOf`). */
export function mended(text: string, ...learned: (readonly [string, string, string])[]): string[] {
  const { doc, w, quotes } = annotate(text);
  const raw = learned.map((a) => rawOf(doc, a));
  return applyConstructions(w, quotes, raw).map((a) => shown(text, a));
}

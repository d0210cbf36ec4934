import type { Span } from '../../model/span';
import type { Doc, RawAttribution } from '../document';

/**
 * A quotation that runs over paragraphs, in which another cue stands (“A,” he said. “B. // “C,” he went on. “D.”), was given to both
 * cues: each keeps what stands in its own paragraph.
 */
export function inOwnParagraphs({ text }: Doc, list: readonly RawAttribution[]): RawAttribution[] {
  const out = [...list];
  for (let k = 0; k < out.length; k++) {
    if (out[k]!.content.length < 2 || out[k]!.cue.length === 0) continue;
    for (let j = k + 1; j < Math.min(out.length, k + NEAR); j++) {
      const [a, b] = [out[k]!, out[j]!];
      if (b.cue.length === 0 || !a.content.some((s) => holds(b, s))) continue;
      const x = a.content.filter((s) => !holds(b, s) || isNear(text, a, s) || !isNear(text, b, s));
      const y = b.content.filter((s) => !holds(a, s) || isNear(text, b, s) || !isNear(text, a, s));
      if (x.length === 0 || y.length === 0) continue;
      if (x.length < a.content.length) out[k] = { ...a, content: x };
      if (y.length < b.content.length) out[j] = { ...b, content: y };
    }
  }
  return out;
}
/** So many attributions on the other one may come. */
const NEAR = 6;

const holds = (r: RawAttribution, s: Span): boolean => r.content.some((x) => x[0] === s[0] && x[1] === s[1]);

/** Whether no paragraph ends between the cue and the span. */
function isNear(text: string, r: RawAttribution, s: Span): boolean {
  const cue = r.cue[0]!;
  return !(cue[1] <= s[0] ? text.slice(cue[1], s[0]) : text.slice(s[1], cue[0])).includes('\n');
}

import type { RawAttribution } from '../document';
import type { Words } from '../noun-phrase';
import type { QuotePair } from '../quotation-marks';
import { firstTokenFrom } from '../quote-map';
import { readsAsSentence } from '../spread';

/**
 * `“A,” she told members in an email. “B.”`: a quotation that opens the sentence after one with a quoted attribution, in the same
 * paragraph and claimed by nobody, goes on with it.
 */
export function continued(
  w: Words,
  quotes: readonly QuotePair[],
  list: readonly RawAttribution[],
): RawAttribution[] {
  const { doc } = w;
  const out = [...list];
  for (const q of quotes) {
    if (q.level > 0 || !readsAsSentence(doc.text, q)) continue;
    const holder = out.findIndex((r) => r.content.some((s) => s[0] <= q.start + 1 && q.start < s[1]));
    if (holder >= 0 && out[holder]!.cue.length > 0) continue;
    const token = firstTokenFrom(doc, q.start);
    const s = doc.sentenceOf[token] ?? 0;
    if (s === 0 || doc.sentences[s]!.first !== token) continue;
    const before = doc.sentences[s - 1]!;
    const from = doc.start[before.first]!;
    if (doc.text.slice(from, q.start).includes('\n')) continue;
    const opening = doc.text.slice(from, from + 2);
    if (!/^["“‘'«„`]/.test(opening)) continue;
    const speaker = out.find(
      (r) =>
        r.cue.length > 0 &&
        r.content.some((x) => x[0] <= from && from < x[1]) &&
        r.cue[0]![0] > from &&
        r.cue[0]![1] < q.start,
    );
    if (!speaker) continue;
    if (holder >= 0) out.splice(holder, 1);
    out[out.indexOf(speaker)] = { ...speaker, content: [...speaker.content, ...q.spans] };
  }
  return out;
}

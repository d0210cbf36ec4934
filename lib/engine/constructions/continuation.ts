import type { Span } from '../../model/span';
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
    if (q.level > 0) continue;
    const holder = out.findIndex((r) => r.content.some((s) => s[0] <= q.start + 1 && q.start < s[1]));
    if (holder >= 0 && out[holder]!.cue.length > 0) continue;
    const half = out.findIndex((r) => breaksOffAt(doc.text, r, q.start));
    if (half >= 0) {
      out[half] = { ...out[half]!, content: [...out[half]!.content, ...q.spans] };
      if (holder >= 0) out.splice(holder, 1);
      continue;
    }
    if (!readsAsSentence(doc.text, q)) continue;
    const token = firstTokenFrom(doc, q.start);
    const s = doc.sentenceOf[token] ?? 0;
    if (s === 0 || doc.sentences[s]!.first !== token) continue;
    const before = doc.sentences[s - 1]!;
    const from = doc.start[before.first]!;
    if (doc.text.slice(from, q.start).includes('\n')) continue;
    const opens = /^["“‘'«„`]/.test(doc.text.slice(from, from + 2));
    const speaker = out.find(
      (r) =>
        r.cue.length > 0 &&
        r.cue[0]![0] > from &&
        r.cue[0]![1] < q.start &&
        r.content.some((x) => (opens ? x[0] <= from && from < x[1] : closesBefore(doc.text, x, from))),
    );
    if (!speaker) continue;
    if (holder >= 0) out.splice(holder, 1);
    out[out.indexOf(speaker)] = { ...speaker, content: [...speaker.content, ...q.spans] };
  }
  // what went on is nobody's by itself any more
  const claimed = new Set(
    out.flatMap((r) => (r.cue.length > 0 && r.content.length > 1 ? r.content.map(String) : [])),
  );
  return out.filter((r) => r.cue.length > 0 || !r.content.every((s) => claimed.has(String(s))));
}

/** `“A?” | Ann Cole, the mayor, said. “B.”`: a question or call whose mark ended the sentence before its speaker. */
const closesBefore = (text: string, [start, end]: Span, from: number): boolean =>
  end <= from &&
  /^[ \t]+$/.test(text.slice(end, from)) &&
  /^["“‘'«„`]/.test(text[start]!) &&
  /[?!]["”’'»`]+$/.test(text.slice(start, end));

/** `“The bridge,” Ann Cole, the mayor, added, | “is shut.”`: the cue ends right before the quotation, whose first half stands before the speaker. */
const breaksOffAt = (text: string, { cue, source, content }: RawAttribution, at: number): boolean =>
  cue.length === 1 &&
  source.length === 1 &&
  content.length === 1 &&
  content[0]![1] <= source[0]![0] &&
  source[0]![1] <= cue[0]![0] &&
  /^, ?$/.test(text.slice(cue[0]![1], at)) &&
  /^["“‘'«„`]/.test(text[content[0]![0]]!) &&
  /,["”’'»`]+$/.test(text.slice(...content[0]!));

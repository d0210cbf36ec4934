import { highlightsOf } from '../../lib/search/highlight';

/** Words with those that the search asked for marked; nothing where none are. */
export function markedWords(words: string, query: string) {
  const spans = highlightsOf(words, query);
  if (spans.length === 0) return undefined;
  const pieces = spans.flatMap(([start, end], i) => [
    words.slice(i === 0 ? 0 : spans[i - 1]![1], start),
    <mark key={start}>{words.slice(start, end)}</mark>,
  ]);
  return [...pieces, words.slice(spans.at(-1)![1])];
}

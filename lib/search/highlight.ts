import { placesOf } from './fold';
import { parseQuery } from './query';

/**
 * Where a text shows why it was found: the words of the query's positive conditions on words anywhere.
 * @returns spans of the text, UTF-16, half open, rising and apart.
 */
export function highlightsOf(text: string, query: string): [start: number, end: number][] {
  const wanted = parseQuery(query).conditions.flatMap((c) =>
    c.on === 'any' && !c.not ? [{ words: c.words, phrase: c.phrase }] : [],
  );
  if (wanted.length === 0) return [];
  const places = placesOf(text);
  const hit = places.map(({ word }) =>
    wanted.some(({ words, phrase }) => !phrase && words.some((prefix) => word.startsWith(prefix))),
  );
  for (const { words, phrase } of wanted)
    if (phrase)
      for (let i = 0; i + words.length <= places.length; i++)
        if (words.every((word, k) => places[i + k]!.word === word)) hit.fill(true, i, i + words.length);
  const spans: [number, number][] = [];
  places.forEach(({ start, end }, i) => {
    if (!hit[i]) return;
    const last = spans.at(-1);
    if (last && hit[i - 1]) last[1] = end;
    else spans.push([start, end]);
  });
  return spans;
}

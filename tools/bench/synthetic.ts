import type { Annotation } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import { selectorFor } from '../../lib/model/selector';

/*
 * Made-up articles and annotations for measurements: the same for the same seed. Words follow Zipf's law, so that an index meets frequent
 * and rare ones as in running text (Zipf 1949; exponent 1).
 */

/** Numbers from 0 to 1, the same for the same seed. Method: mulberry32 (Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES =
  'ba be bo da de do fa fe ga go ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo wa we wo ya yo za ze zo'.split(
    ' ',
  );

/** The word of a rank: short for frequent ones. */
function wordOf(rank: number): string {
  let word = '';
  for (let n = rank + 1; n > 0; n = Math.floor(n / SYLLABLES.length)) word += SYLLABLES[n % SYLLABLES.length];
  return word;
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

const VOCABULARY = 30_000;
const SPEAKERS = 4_000;
const OUTLETS = 300;
const TAGS = [
  'budget',
  'election',
  'health',
  'law',
  'schools',
  'sport',
  'traffic',
  'water',
  'weather',
  'work',
];

/** `count` annotations in about a tenth as many articles, over the three years before `now`. */
export function syntheticCollection(
  count: number,
  seed = 1,
  now = Date.UTC(2026, 9, 1),
): { articles: Article[]; annotations: Annotation[] } {
  const random = randomFrom(seed);
  const rank = (n: number) => Math.max(0, Math.min(n - 1, Math.floor(n ** random()) - 1));
  const words = (n: number) => Array.from({ length: n }, () => wordOf(rank(VOCABULARY))).join(' ');
  const speaker = (n: number) => `${capital(wordOf(n % 211))} ${capital(wordOf(1000 + n))}`;
  const outlet = (n: number) =>
    `The ${capital(wordOf(300 + n))} ${['Post', 'Times', 'Wire', 'Herald'][n % 4]}`;
  const day = (time: number) => new Date(time).toISOString();
  const articles: Article[] = [];
  const annotations: Annotation[] = [];
  for (let i = 0; i < count; i++) {
    if (i % 10 === 0) {
      const n = rank(OUTLETS);
      const time = now - Math.floor(random() * 3 * 365 * 864e5);
      articles.push({
        url: `https://outlet${n}.example/article-${articles.length}`,
        title: capital(words(7)),
        publisher: outlet(n),
        author: random() < 0.7 ? speaker(rank(SPEAKERS) + SPEAKERS) : null,
        published: day(time).slice(0, 10),
        accessed: day(time + 36e5),
        language: 'en',
        textHash: '',
      });
    }
    const article = articles.at(-1)!;
    const text = `${capital(words(12 + Math.floor(random() * 40)))}.`;
    const direct = random() < 0.5;
    const content = direct ? `“${text}”` : text;
    const hops = random() < 0.6 ? 0 : random() < 0.7 ? 1 : 2;
    const relays = Array.from({ length: hops }, () =>
      random() < 0.15
        ? { name: null, type: 'unknown' as const, text: '', cue: '' }
        : { name: outlet(rank(OUTLETS)), type: 'outlet' as const, text: '', cue: 'reported' },
    );
    const created = day(Date.parse(article.accessed) + (i % 10) * 60_000);
    const named = random() < 0.9;
    annotations.push({
      id: `${i.toString(16).padStart(8, '0')}-0000-8000-8000-${Math.floor(random() * 2 ** 48)
        .toString(16)
        .padStart(12, '0')}`,
      articleUrl: article.url,
      kind: direct ? 'direct' : 'indirect',
      act: random() < 0.9 ? 'statement' : 'question',
      content: [selectorFor(content, 0, content.length)],
      cue: 'said',
      source: {
        speaker: named ? speaker(rank(SPEAKERS)) : null,
        mention: named ? 'name' : 'none',
        type: named ? 'person' : 'unknown',
        text: '',
      },
      relays,
      hedge: '',
      hops,
      confidence: 0.5 + random() / 2,
      note: random() < 0.1 ? capital(words(8)) : '',
      tags: random() < 0.2 ? [TAGS[rank(TAGS.length)]!] : [],
      created,
      modified: created,
    });
  }
  return { articles, annotations };
}

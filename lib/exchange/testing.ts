import fc from 'fast-check';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Collection } from '../model/collection';

/** A saved quotation with a relay, a note and tags. */
export const FERRY: Annotation = {
  id: '3d0d94d3-3c24-825e-9ddc-dd66e2dd2d03',
  articleUrl: 'https://paper.example/ferry',
  kind: 'direct',
  act: 'statement',
  content: [
    {
      quote: {
        type: 'TextQuoteSelector',
        exact: '“We are ready,”',
        prefix: 'told Radio Delta. ',
        suffix: ' she',
      },
      position: { type: 'TextPositionSelector', start: 74, end: 89 },
    },
    {
      quote: { type: 'TextQuoteSelector', exact: '“and so is the crew.”', prefix: 'she said, ', suffix: '' },
      position: { type: 'TextPositionSelector', start: 100, end: 121 },
    },
  ],
  cue: 'said',
  source: { speaker: 'Ines Roth', mention: 'pronoun', type: 'person', text: 'she' },
  relays: [{ name: 'Radio Delta', type: 'outlet', text: 'Radio Delta', cue: 'told' }],
  hedge: '',
  hops: 1,
  confidence: 0.875,
  note: 'Ask the harbour.',
  tags: ['ferry', 'spring time'],
  created: '2026-03-01T10:00:00.000Z',
  modified: '2026-03-01T10:05:00.000Z',
};

export const ARTICLE: Article = {
  url: 'https://paper.example/ferry',
  title: 'Ferry to sail again',
  publisher: 'The Paper',
  author: 'A. Writer',
  published: '2026-02-28',
  accessed: '2026-03-01T09:59:00.000Z',
  language: 'en',
  textHash: 'a'.repeat(64),
};

export const COLLECTION: Collection = { articles: [ARTICLE], annotations: [FERRY] };

/** Texts as pages hold them, and worse: every script, emoji, right to left, quotes, controls, line breaks, lone surrogates. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.nat(0xffff).map((n) => String.fromCharCode(n)), maxLength: 12 }),
  fc.constantFrom(
    '“We’re ready,” she said, “and so is the crew.”',
    'He said: "no", \'never\'\r\nand\tleft;\n\nthen, silence',
    'قال: «نحن جاهزون» שלום \u202Eabc\u202C',
    '👩🏽‍🚒 👨‍👩‍👧 🇺🇳 e\u0301 \u{1F1E9}',
    '=HYPERLINK("http://x","y")',
    '+1 -2 @a \ttab \rreturn',
    '# no *heading* [link](x) <b>&amp;</b> `code` | table ~~gone~~ 1. list',
    '\uD83D alone \uDC00',
    '\uFEFFmark \u0000 nul \u2028 line',
  ),
);

const time = fc
  .date({ min: new Date('1970-01-02'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const word = anyText.filter((s) => s !== '');
const maybe = fc.option(anyText, { nil: null });
const sourceType = fc.constantFrom<Annotation['source']['type']>(
  'person',
  'organization',
  'outlet',
  'document',
  'unnamed',
  'group',
  'unknown',
);

const anyArticle = (url: string): fc.Arbitrary<Article> =>
  fc.record({
    url: fc.constant(url),
    title: anyText,
    publisher: maybe,
    author: maybe,
    published: maybe,
    accessed: time,
    language: maybe,
    textHash: anyText,
  });

const anyAnnotation = (urls: string[]): fc.Arbitrary<Annotation> =>
  fc.record({
    id: fc.uuid(),
    articleUrl: fc.constantFrom(...urls),
    kind: fc.constantFrom<Annotation['kind']>('direct', 'indirect', 'mixed'),
    act: fc.constantFrom<Annotation['act']>('statement', 'question', 'belief', 'intention'),
    content: fc.array(
      fc.record({
        quote: fc.record({
          type: fc.constant('TextQuoteSelector' as const),
          exact: word,
          prefix: anyText,
          suffix: anyText,
        }),
        position: fc.record({
          type: fc.constant('TextPositionSelector' as const),
          start: fc.nat(),
          end: fc.nat(),
        }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    cue: anyText,
    source: fc.record({
      speaker: maybe,
      mention: fc.constantFrom<Annotation['source']['mention']>('name', 'pronoun', 'nominal', 'none'),
      type: sourceType,
      text: anyText,
    }),
    relays: fc.array(fc.record({ name: maybe, type: sourceType, text: anyText, cue: anyText }), {
      maxLength: 3,
    }),
    hedge: anyText,
    hops: fc.nat(5),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0),
    note: anyText,
    tags: fc.array(word, { maxLength: 3 }),
    created: time,
    modified: time,
  });

/** Any collection that the store can hold: every article has an annotation, no id twice. */
export const anyCollection: fc.Arbitrary<Collection> = fc
  .uniqueArray(fc.webUrl({ withQueryParameters: true }), { minLength: 1, maxLength: 3 })
  .chain((urls) =>
    fc.record({
      articles: fc.tuple(...urls.map(anyArticle)),
      annotations: fc.uniqueArray(anyAnnotation(urls), { selector: (a) => a.id, maxLength: 5 }),
    }),
  )
  .map(({ articles, annotations }) => ({
    articles: articles.filter((article) => annotations.some((a) => a.articleUrl === article.url)),
    annotations,
  }));

/** The text of a file whose pieces are texts. */
export async function textOf(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for await (const chunk of chunks)
    text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  return text;
}

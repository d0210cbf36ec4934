import type { Annotation } from '../model/annotation';
import { type Article, isArticleUrl } from '../model/article';
import type { Act, Kind, Mention, SourceType } from '../model/attribution';
import type { SpanSelector } from '../model/selector';
import { type Check, listOf, number, oneOf, orNull, record, text } from './check';

/** Year, month, day, time and offset: the profile of ISO 8601 that RFC 3339 describes, and that `Date.toISOString` writes. */
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const anyText = text();
const time = text((s) => RFC_3339.test(s) && !Number.isNaN(Date.parse(s)), 'time');
const address = text(isArticleUrl, 'webAddress');
const offset = number((n) => Number.isSafeInteger(n) && n >= 0, 'offset');

const sourceType: Check<SourceType> = oneOf(
  'person',
  'organization',
  'outlet',
  'document',
  'unnamed',
  'group',
  'unknown',
);
const kind: Check<Kind> = oneOf('direct', 'indirect', 'mixed');
const act: Check<Act> = oneOf('statement', 'question', 'belief', 'intention');
const mention: Check<Mention> = oneOf('name', 'pronoun', 'nominal', 'none');

const span: Check<SpanSelector> = record<SpanSelector>({
  quote: record({
    type: oneOf('TextQuoteSelector'),
    exact: text((s) => s !== '', 'words'),
    prefix: anyText,
    suffix: anyText,
  }),
  position: record({ type: oneOf('TextPositionSelector'), start: offset, end: offset }),
});

/** An article as `Article` describes it. */
export const article: Check<Article> = record<Article>({
  url: address,
  title: anyText,
  publisher: orNull(anyText),
  author: orNull(anyText),
  // As the page wrote it: pages give a day, a year, or words.
  published: orNull(anyText),
  accessed: time,
  language: orNull(anyText),
  textHash: anyText,
});

/** An annotation as `Annotation` describes it. */
export const annotation: Check<Annotation> = record<Annotation>({
  id: text((s) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(s), 'uuid'),
  articleUrl: address,
  kind,
  act,
  content: listOf(span, 1),
  cue: anyText,
  source: record<Annotation['source']>({
    speaker: orNull(anyText),
    mention,
    type: sourceType,
    text: anyText,
  }),
  relays: listOf(
    record<Annotation['relays'][number]>({
      name: orNull(anyText),
      type: sourceType,
      text: anyText,
      cue: anyText,
    }),
  ),
  hedge: anyText,
  hops: offset,
  confidence: number((n) => n >= 0 && n <= 1, 'share'),
  note: anyText,
  tags: listOf(text((s) => s !== '', 'tag')),
  created: time,
  modified: time,
});

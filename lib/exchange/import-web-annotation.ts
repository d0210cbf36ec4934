import { words } from '../i18n/words';
import type { Annotation } from '../model/annotation';
import { type Article, isArticleUrl } from '../model/article';
import { ImportError } from './check';
import {
  asList,
  barely,
  Gathering,
  type IdOf,
  type Imported,
  isObject,
  spanOf,
  textOr,
  tidy,
  timeOr,
  unattributed,
  withoutFragment,
} from './foreign';
import { annotation as annotationShape, article as articleShape } from './shapes';

type Fields = Record<string, unknown>;

const hasType = (value: unknown, type: string): value is Fields =>
  isObject(value) && asList(value.type ?? value['@type']).some((t) => t === type || t === `oa:${type}`);

/**
 * Annotations of a file in JSON-LD: a collection with its first page, a page, one annotation, or a list of them. Read in the compact form
 * that the Web Annotation Data Model shows (W3C Recommendation, 2017); other spellings of the same graph are not looked for.
 * @returns null when it is none of these.
 */
export function webAnnotations(file: unknown): { items: unknown[]; place: string } | null {
  if (hasType(file, 'Annotation')) return { items: [file], place: '' };
  if (Array.isArray(file))
    return file.length > 0 && file.every((item) => hasType(item, 'Annotation'))
      ? { items: file, place: '' }
      : null;
  if (hasType(file, 'AnnotationPage')) return { items: asList(file.items), place: 'items' };
  if (hasType(file, 'AnnotationCollection')) {
    if (isObject(file.first)) return { items: asList(file.first.items), place: 'first.items' };
    throw new ImportError(words().importing.elsewhere);
  }
  if (isObject(file) && Array.isArray(file['@graph'])) {
    const items = file['@graph'].filter((item) => hasType(item, 'Annotation'));
    return items.length > 0 ? { items, place: '@graph' } : null;
  }
  return null;
}

/** The page a target stands on, and the words it marks there. */
function targetOf(target: unknown) {
  if (!isObject(target)) return { source: textOr(target, ''), span: null };
  const source = target.source ?? target.id;
  return {
    source: isObject(source) ? textOr(source.id, '') : textOr(source, ''),
    span: spanOf(asList(target.selector)),
  };
}

/** The reader's note and tags among the bodies. */
function bodiesOf(item: Fields): { note: string; tags: string[] } {
  const notes: string[] = typeof item.bodyValue === 'string' ? [item.bodyValue] : [];
  const tags: unknown[] = [];
  for (const body of asList(item.body)) {
    if (!isObject(body)) continue;
    const purposes = asList(body.purpose ?? body.motivation);
    const value = textOr(body.value ?? body.chars, '');
    if (purposes.includes('tagging')) tags.push(value);
    // What a program describes is not the reader's.
    else if (value !== '' && !purposes.includes('describing')) notes.push(value);
  }
  return { note: notes.join('\n\n'), tags: tidy(tags) };
}

/**
 * Reads annotations of any program. Those of Hearsay's own exports come back as they were; others are words that a reader marked, of
 * which nobody says who spoke them.
 * @throws {ImportError} for an item that is no annotation, or one of Hearsay's own that was broken.
 */
export async function readWebAnnotations(
  { items, place }: { items: unknown[]; place: string },
  idOf: IdOf,
  now: string,
): Promise<Imported> {
  const found = new Gathering();
  for (const [i, item] of items.entries()) {
    const at = place === '' && items.length === 1 ? 'annotation' : `${place}[${i}]`;
    if (!hasType(item, 'Annotation')) throw new ImportError(`${at} should be a W3C annotation`);
    const targets = asList(item.target).map(targetOf);
    const urls = new Set(targets.map(({ source }) => withoutFragment(source)));
    const [url = ''] = urls;
    const content = targets.flatMap(({ span }) => span ?? []);
    const why =
      urls.size > 1 ? 'pages' : !isArticleUrl(url) ? 'address' : content.length === 0 ? 'words' : null;
    if (why) {
      found.skip(at, words().importing.skipped[why]);
      continue;
    }
    const created = timeOr(item.created, now);
    const base = {
      articleUrl: url,
      content,
      created,
      modified: timeOr(item.modified, created),
    };
    const own = item['hearsay:attribution'];
    if (isObject(own)) {
      const [article, annotation] = ownParts(own, item, base, at);
      found.add(article, annotation);
    } else
      found.add(barely(url, '', created), {
        id: await idOf(url, content),
        ...base,
        ...unattributed(content),
        ...bodiesOf(item),
      });
  }
  return found.as('web-annotation');
}

/** The fields of one of our own objects, without the prefix that JSON-LD gives them. */
function unprefixed(value: unknown): Fields {
  if (!isObject(value)) return {};
  const fields = Object.entries(value).map(([name, field]): [string, unknown] => [
    name.replace(/^hearsay:/, ''),
    field ?? null,
  ]);
  return Object.fromEntries(fields);
}

/** One of Hearsay's own, checked as its JSON is. */
function ownParts(
  own: Fields,
  item: Fields,
  base: Pick<Annotation, 'articleUrl' | 'content' | 'created' | 'modified'>,
  at: string,
): [Article, Annotation] {
  const { kind, act, cue, source, relays, hedge, hops, confidence, article } = unprefixed(own);
  const { speaker, mention, sourceType, text } = unprefixed(source);
  const { positionUnit: _unit, type: _type, ...about } = unprefixed(article);
  const { note, tags } = bodiesOf(item);
  const annotation = {
    id: textOr(item.id, '').replace(/^urn:uuid:/, ''),
    ...base,
    kind,
    act,
    cue,
    source: { speaker, mention, type: sourceType, text },
    relays: asList(relays).map((relay) => {
      const { name, sourceType: type, text: written, cue: by } = unprefixed(relay);
      return { name, type, text: written, cue: by };
    }),
    hedge,
    hops,
    confidence,
    note,
    tags,
  };
  return [
    articleShape({ ...about, url: base.articleUrl }, `${at}.hearsay:article`),
    annotationShape(annotation, at),
  ];
}

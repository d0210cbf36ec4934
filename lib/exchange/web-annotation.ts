import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { Groups } from './groups';
import { chainOf, distanceWords } from './words';

/** Where the terms of this program live; a name, not an address. */
export const NAMESPACE = 'urn:x-hearsay:';

/** The W3C's context, and ours for what it has no terms for. The order of relays carries meaning, so they are a list. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    hearsay: NAMESPACE,
    'hearsay:relays': { '@id': `${NAMESPACE}relays`, '@container': '@list' },
  },
];

type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** Who said it through whom, in terms of our own: for programs that know them, and without loss. */
function attribution(annotation: Annotation, article: Article): Json {
  const { source, relays } = annotation;
  return {
    type: 'hearsay:Attribution',
    'hearsay:kind': annotation.kind,
    'hearsay:act': annotation.act,
    'hearsay:cue': annotation.cue,
    'hearsay:source': {
      type: 'hearsay:Source',
      'hearsay:speaker': source.speaker,
      'hearsay:mention': source.mention,
      'hearsay:sourceType': source.type,
      'hearsay:text': source.text,
    },
    'hearsay:relays': relays.map((relay) => ({
      type: 'hearsay:Relay',
      'hearsay:name': relay.name,
      'hearsay:sourceType': relay.type,
      'hearsay:text': relay.text,
      'hearsay:cue': relay.cue,
    })),
    'hearsay:hedge': annotation.hedge,
    'hearsay:hops': annotation.hops,
    'hearsay:confidence': annotation.confidence,
    'hearsay:article': {
      type: 'hearsay:Article',
      'hearsay:title': article.title,
      'hearsay:publisher': article.publisher,
      'hearsay:author': article.author,
      'hearsay:published': article.published,
      'hearsay:accessed': article.accessed,
      'hearsay:language': article.language,
      'hearsay:textHash': article.textHash,
      // Positions count in the article's own text, not in the page's; the hash says which text that was.
      'hearsay:positionUnit': 'utf-16-code-unit',
    },
  };
}

const textBody = (value: string, purpose: 'describing' | 'commenting' | 'tagging'): Json => ({
  type: 'TextualBody',
  value,
  purpose,
  format: 'text/plain',
});

/**
 * One annotation after the Web Annotation Data Model. A statement in several pieces has several targets: the model's sets (`List`,
 * `Composite`) stand in an appendix that is not normative, and what is said of the statement holds of each of its pieces (section 3.1).
 * Both selectors of a piece stand side by side and choose the same words (section 4.2), the more robust one first. The chain comes
 * twice: as a text for any annotation program, and in terms of our own (section 3.1 allows other properties).
 */
function toAnnotation(annotation: Annotation, article: Article): Json {
  const { id, note, tags, created, modified, content } = annotation;
  const commented = note.trim() !== '';
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: [
      'highlighting',
      ...(commented ? ['commenting'] : []),
      ...(tags.length > 0 ? ['tagging'] : []),
    ],
    created,
    modified,
    generator: { id: `${NAMESPACE}program`, type: 'Software', name: 'Hearsay' },
    body: [
      textBody(`${chainOf(annotation, article)} (${distanceWords(annotation)})`, 'describing'),
      ...(commented ? [textBody(note, 'commenting')] : []),
      ...tags.map((tag) => textBody(tag, 'tagging')),
    ],
    target: content.map(({ quote, position }) => ({
      type: 'SpecificResource',
      source: article.url,
      selector: [{ ...quote }, { ...position }],
    })),
    'hearsay:attribution': attribution(annotation, article),
  };
}

/**
 * A collection with one page that holds all annotations (Web Annotation Data Model, W3C Recommendation of 23 February 2017, section 5).
 * Their number stands last, when it is known.
 * @param exported ISO 8601; names the collection too, so that two exports are two collections.
 */
export async function* writeWebAnnotation(groups: Groups, exported: string): AsyncGenerator<string> {
  const id = `${NAMESPACE}export:${exported}`;
  const head: Json = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'Quotations saved with Hearsay',
    created: exported,
  };
  const page: Json = { id: `${id}:page`, type: 'AnnotationPage', partOf: id, startIndex: 0 };
  yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
  let total = 0;
  for await (const { article, annotations } of groups)
    yield annotations
      .map((a) => `${total++ === 0 ? '' : ','}\n${JSON.stringify(toAnnotation(a, article))}`)
      .join('');
  yield `\n]},"total":${total}}\n`;
}

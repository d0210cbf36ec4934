import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Collection } from '../model/collection';
import { groupsOf } from './groups';
import { ARTICLE, anyCollection, COLLECTION, FERRY, textOf } from './testing';
import { writeWebAnnotation } from './web-annotation';

const NOW = '2026-03-02T00:00:00.000Z';

interface Exported {
  '@context': unknown[];
  id: string;
  type: string;
  total: number;
  first: { id: string; type: string; startIndex: number; partOf: string; items: Item[] };
}
interface Item {
  id: string;
  type: string;
  motivation: string[];
  body: { type: string; value: string; purpose: string }[];
  target: { source: string; selector: { type: string; exact?: string; start?: number }[] }[];
  'hearsay:attribution': Record<string, unknown>;
}
const read = async (collection: Collection, exported: string) =>
  JSON.parse(await textOf(writeWebAnnotation(groupsOf(collection), exported))) as Exported;

test('a collection with one page, after section 5 of the model', async () => {
  expect(await read(COLLECTION, NOW)).toMatchObject({
    '@context': ['http://www.w3.org/ns/anno.jsonld', { hearsay: 'urn:x-hearsay:' }],
    id: `urn:x-hearsay:export:${NOW}`,
    type: 'AnnotationCollection',
    total: 1,
    first: { type: 'AnnotationPage', startIndex: 0, partOf: `urn:x-hearsay:export:${NOW}` },
  });
});

test('chain, note and tags are bodies; each piece of the words is a target with both selectors', async () => {
  const [item] = (await read(COLLECTION, NOW)).first.items;
  expect(item).toMatchObject({
    id: `urn:uuid:${FERRY.id}`,
    type: 'Annotation',
    motivation: ['highlighting', 'commenting', 'tagging'],
    created: FERRY.created,
    modified: FERRY.modified,
    body: [
      {
        type: 'TextualBody',
        value: 'The Paper ← Radio Delta ← Ines Roth (second-hand)',
        purpose: 'describing',
      },
      { type: 'TextualBody', value: 'Ask the harbour.', purpose: 'commenting', format: 'text/plain' },
      { type: 'TextualBody', value: 'ferry', purpose: 'tagging' },
      { type: 'TextualBody', value: 'spring time', purpose: 'tagging' },
    ],
    target: FERRY.content.map(({ quote, position }) => ({
      type: 'SpecificResource',
      source: ARTICLE.url,
      selector: [quote, position],
    })),
    'hearsay:attribution': {
      'hearsay:source': { 'hearsay:speaker': 'Ines Roth' },
      'hearsay:relays': [{ 'hearsay:name': 'Radio Delta' }],
      'hearsay:hops': 1,
      'hearsay:article': { 'hearsay:title': ARTICLE.title, 'hearsay:textHash': ARTICLE.textHash },
    },
  });
});

test('without note and tags there is neither body nor motivation for them', async () => {
  const bare = { ...FERRY, note: ' ', tags: [] };
  const [item] = (await read({ articles: [ARTICLE], annotations: [bare] }, NOW)).first.items;
  expect(item?.motivation).toEqual(['highlighting']);
  expect(item?.body.map((b) => b.purpose)).toEqual(['describing']);
});

test('any collection: every annotation once, its words, places and parts unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(anyCollection, async (collection) => {
      const { total, first } = await read(collection, NOW);
      expect(total).toBe(collection.annotations.length);
      const items = new Map(first.items.map((item) => [item.id, item]));
      for (const annotation of collection.annotations) {
        const item = items.get(`urn:uuid:${annotation.id}`);
        expect(item?.target.map((t) => t.selector)).toEqual(
          annotation.content.map(({ quote, position }) => [quote, position]),
        );
        expect(item?.['hearsay:attribution']).toMatchObject({
          'hearsay:cue': annotation.cue,
          'hearsay:hedge': annotation.hedge,
          'hearsay:confidence': annotation.confidence,
          'hearsay:source': {
            'hearsay:speaker': annotation.source.speaker,
            'hearsay:text': annotation.source.text,
          },
        });
      }
    }),
  );
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import type { Collection } from '../model/collection';
import { groupsOf } from './groups';
import { ARTICLE, anyCollection, COLLECTION, FERRY, textOf } from './testing';
import { writeWebAnnotation } from './web-annotation';

/*
 * What a JSON-LD processor makes of an export, with the W3C's context: the judge is an independent program, and what it does not know it
 * throws out, so everything that is looked for here is a term of the vocabulary.
 */

const context = JSON.parse(
  readFileSync(new URL('../../tests/data/anno.jsonld', import.meta.url), 'utf8'),
) as object;
const options = {
  // No network: the one context that may be asked for is here.
  documentLoader: async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} was asked for.`);
    return { contextUrl: undefined, documentUrl: url, document: context };
  },
  safe: true,
};
const NOW = '2026-03-02T00:00:00.000Z';
const exported = async (collection: Collection) =>
  JSON.parse(await textOf(writeWebAnnotation(groupsOf(collection), NOW))) as object;

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
interface Value {
  '@id': string;
  '@value': unknown;
  '@list': Node[];
}
type Node = Record<string, Value[]> & { '@type': unknown; '@id': unknown };

describe('the processor', () => {
  test('finds collection, page and annotation with their types and links', async () => {
    const [collection] = (await jsonld.expand(await exported(COLLECTION), options)) as Node[];
    expect(collection!['@type']).toEqual([`${AS}OrderedCollection`]);
    expect(collection![`${AS}totalItems`]![0]).toMatchObject({ '@value': 1 });
    const page = collection![`${AS}first`]![0] as unknown as Node;
    expect(page['@type']).toEqual([`${AS}OrderedCollectionPage`]);
    expect(page[`${AS}partOf`]![0]!['@id']).toBe(collection!['@id']);
    const [annotation] = page[`${AS}items`]![0]!['@list'];
    expect(annotation).toMatchObject({
      '@id': `urn:uuid:${FERRY.id}`,
      '@type': [`${OA}Annotation`],
      [`${OA}motivatedBy`]: ['highlighting', 'commenting', 'tagging'].map((m) => ({ '@id': `${OA}${m}` })),
      'http://purl.org/dc/terms/created': [
        { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@value': FERRY.created },
      ],
    });
    const targets = annotation![`${OA}hasTarget`] as unknown as Node[];
    expect(targets).toHaveLength(2);
    for (const [i, target] of targets.entries()) {
      expect(target['@type']).toEqual([`${OA}SpecificResource`]);
      expect(target[`${OA}hasSource`]).toEqual([{ '@id': ARTICLE.url }]);
      const [quote, position] = target[`${OA}hasSelector`] as unknown as Node[];
      expect(quote!['@type']).toEqual([`${OA}TextQuoteSelector`]);
      expect(quote![`${OA}exact`]![0]!['@value']).toBe(FERRY.content[i]!.quote.exact);
      expect(position).toMatchObject({
        [`${OA}start`]: [{ '@value': FERRY.content[i]!.position.start }],
        [`${OA}end`]: [{ '@value': FERRY.content[i]!.position.end }],
      });
    }
    const bodies = annotation![`${OA}hasBody`] as unknown as Node[];
    expect(bodies.map((body) => [body['@type'], body[`${OA}hasPurpose`]![0]!['@id']])).toEqual(
      ['describing', 'commenting', 'tagging', 'tagging'].map((p) => [[`${OA}TextualBody`], `${OA}${p}`]),
    );
    expect(bodies[1]![`${RDF}value`]![0]!['@value']).toBe(FERRY.note);
  });

  test('keeps our own terms, with the order of the relays', async () => {
    const relays = [
      { name: 'Radio Delta', type: 'outlet', text: '', cue: '' },
      { name: 'Lena Ostrow', type: 'person', text: '', cue: '' },
    ] as const;
    const two = { ...COLLECTION, annotations: [{ ...FERRY, relays: [...relays] }] };
    const [collection] = (await jsonld.expand(await exported(two), options)) as Node[];
    const text = JSON.stringify(collection);
    expect(text).toContain('urn:x-hearsay:Attribution');
    expect(text.indexOf('Radio Delta')).toBeLessThan(text.indexOf('Lena Ostrow'));
    const rdf = (await jsonld.toRDF(await exported(two), {
      ...options,
      format: 'application/n-quads',
    })) as unknown as string;
    expect(rdf).toMatch(/<urn:x-hearsay:relays> _:\w+ /);
    expect(rdf.match(/<http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#rest>/g)!.length).toBeGreaterThan(2);
  });

  test('any collection: nothing is dropped, every annotation is there', async () => {
    await fc.assert(
      fc.asyncProperty(anyCollection, async (collection) => {
        // `safe` fails on every property or value that would be dropped.
        const expanded = await jsonld.expand(await exported(collection), options);
        const found = JSON.stringify(expanded).match(/"http:\/\/www\.w3\.org\/ns\/oa#Annotation"/g) ?? [];
        expect(found).toHaveLength(collection.annotations.length);
      }),
      { numRuns: 40 },
    );
  });

  test('and would notice a term that nobody defines', async () => {
    const broken = { ...(await exported(COLLECTION)), colour: 'red' };
    await expect(jsonld.expand(broken, options)).rejects.toThrow();
  });
});

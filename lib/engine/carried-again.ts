import type { Relay } from '../model/attribution';
import { tokensOf } from './draft';
import type { Entity } from './entity';
import type { Party, Scene } from './scene';

/** What is written to others: one of these words may take up another, `the emails` as `the messages`. */
const WRITTEN = /^(?:e-?mails?|messages?|letters?|correspondence|exchanges?|texts?|notes?)$/;
const NEAR = 12;

/**
 * How the document got out that a phrase means: as was told of it, or, where it is a definite word for writings of which nothing was told
 * (`the messages show`), as the writings spoken of last.
 */
export function carriersOfDocument(scene: Scene, { entity, mention }: Party): readonly Relay[] {
  const own = entity ? scene.carriers.get(entity) : undefined;
  if (own || !WRITTEN.test(mention.noun) || mention.article !== 'the') return own ?? [];
  const last = lastCarried(scene, mention.sentence);
  return last && [...last.roles].some((r) => WRITTEN.test(r)) ? (scene.carriers.get(last) ?? []) : [];
}

/** The document of which a carrier was told last, not far before the sentence. */
export function lastCarried(scene: Scene, sentence: number): Entity | null {
  let last: Entity | null = null;
  for (const e of scene.carriers.keys()) last = e;
  const at = last && scene.carriers.get(last)?.[0]?.spans[0];
  if (!at) return null;
  const told = scene.w.doc.sentenceOf[tokensOf(scene.w.doc, at).first]!;
  return sentence >= told && sentence - told <= NEAR ? last : null;
}

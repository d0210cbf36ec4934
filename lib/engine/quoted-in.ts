import { addCarrier, OWN_WORK } from './carried-documents';
import { spanOf } from './draft';
import { nounPhraseFrom } from './noun-phrase';
import { isDocument, type Party, type Scene } from './scene';

/**
 * `an inventory, | quoted in the claim`: whatever quotes a document is written, though its noun has other senses and is no party
 * otherwise. Notes it as the carrier of that document.
 * @param k token of the participle, `in` follows
 * @param governor what is quoted
 */
export function quotedIn(scene: Scene, k: number, last: number, governor: Party | null): void {
  const { doc } = scene.w;
  const np = nounPhraseFrom(scene.w, k + 2, last);
  if (!np || doc.lower[np.first] !== 'the' || !governor?.entity || !isDocument(governor)) return;
  if (OWN_WORK.test(governor.mention.noun)) return;
  const name = doc.text.slice(doc.start[np.first + 1], doc.end[np.last - 1]);
  const cue = [spanOf(doc, { first: k, last: k + 2 })];
  addCarrier(scene, governor, { spans: [spanOf(doc, np)], name, type: 'document', cue });
}

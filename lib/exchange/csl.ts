import { articleItem, type CslItem } from '../citation/item';
import { CitationKeys, keywordsOf, noteOf } from './citation';
import type { Group, Groups } from './groups';

/** An article as a reference, with the tags and quotations of what is saved from it. */
function cslItem({ article, annotations }: Group, id: string): CslItem {
  const tags = keywordsOf(annotations);
  return {
    ...articleItem(article, id),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    ...(annotations.length > 0 && { note: annotations.map((a) => noteOf(a, article)).join('\n') }),
  };
}

/** A list of references, an article each, for citation processors and reference managers. */
export async function* writeCsl(groups: Groups): AsyncGenerator<string> {
  const keys = new CitationKeys();
  let count = 0;
  yield '[';
  for await (const group of groups)
    yield `${count++ === 0 ? '' : ','}\n${JSON.stringify(cslItem(group, keys.of(group.article)))}`;
  yield '\n]\n';
}

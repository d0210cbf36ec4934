import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { selectorFor } from '../model/selector';
import type { Entry } from './documents';

/** What an entry of a test is made of; the rest is usual. */
export interface EntrySketch extends Partial<Pick<Annotation, 'note' | 'tags' | 'kind' | 'act' | 'created'>> {
  words: string;
  speaker?: string | null;
  /** Names from the reader outwards; null: nobody is named. */
  relays?: (string | null)[];
  article?: Partial<Article>;
}

/** An entry with the id that is given. */
export function entryOf(id: string, sketch: EntrySketch): Entry {
  const { words, speaker = 'Ines Roth', relays = [], article = {}, ...rest } = sketch;
  const url = article.url ?? 'https://paper.example/ferry';
  return {
    annotation: {
      id,
      articleUrl: url,
      kind: 'direct',
      act: 'statement',
      content: [selectorFor(words, 0, words.length)],
      cue: 'said',
      source: { speaker, mention: speaker === null ? 'none' : 'name', type: 'person', text: '' },
      relays: relays.map((name) => ({ name, type: 'outlet', text: '', cue: '' })),
      hedge: '',
      hops: relays.length,
      confidence: 0.9,
      note: '',
      tags: [],
      created: '2026-03-01T10:00:00.000Z',
      modified: '2026-03-01T10:00:00.000Z',
      ...rest,
    },
    article: {
      url,
      title: 'Ferry to sail again',
      publisher: 'The Paper',
      author: null,
      published: '2026-02-28',
      accessed: '2026-03-01T09:59:00.000Z',
      language: 'en',
      textHash: '',
      ...article,
    },
  };
}

import type { Annotation } from '../model/annotation';
import { dropOld, moveToBin, putBack, putInPieces } from './bin';
import type { Runner } from './connection';
import type { HearsayDatabase, SavedSearch, SpeakerAlias } from './database';
import { storeError } from './errors';
import { sameData } from './merge';
import { tidyTags } from './tags';

/** Tags that an annotation had, for undo. */
export interface TagsOf {
  id: string;
  tags: string[];
}

/** What a merge of speakers changed, for undo: rows to be deleted, and rows as they were. */
export interface AliasChange {
  names: string[];
  before: SpeakerAlias[];
}

/**
 * The writing side of the store for the library: work on many annotations at once, the bin, names of speakers, searches. Every method is
 * one transaction, answers after its commit, may be repeated without harm, and throws `StoreError`.
 */
export class Librarian {
  constructor(
    private readonly runner: Runner,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Moves annotations into the bin. @returns those that were there. */
  discard(ids: string[]): Promise<Annotation[]> {
    return this.#write((db) => moveToBin(db, ids, this.now().getTime()));
  }

  /** Puts annotations back from the bin. @returns those that were in it. */
  bringBack(ids: string[]): Promise<Annotation[]> {
    return this.#write(async (db) => {
      const annotations = (await db.bin.bulkGet(ids)).flatMap((row) => (row ? [row.annotation] : []));
      if (annotations.length === 0 && ids.length > 0) throw storeError('missing', 'tooLate');
      await putBack(db, annotations);
      return annotations;
    });
  }

  /** Takes annotations out of the bin for good; all of them where no ids are given. @returns how many. */
  forget(ids?: string[]): Promise<number> {
    return this.#write(async (db) => {
      const count = await (ids ? db.bin.where('id').anyOf(ids) : db.bin.toCollection()).delete();
      // Articles are kept for their annotations in the bin, and no longer.
      if ((await db.bin.count()) === 0) await db.removedArticles.clear();
      return count;
    });
  }

  /** Forgets what lay in the bin for too long. */
  tidy(): Promise<void> {
    return this.#write((db) => dropOld(db, this.now().getTime()));
  }

  /** Adds tags to annotations and takes tags away. @returns the tags that changed ones had before, for `setTags`. */
  retag(ids: string[], add: string[], remove: string[]): Promise<TagsOf[]> {
    return this.#changeTags(ids, ({ tags }) =>
      tidyTags([...tags.filter((tag) => !remove.includes(tag)), ...add]),
    );
  }

  /** Gives annotations the tags they had. Ids that are not there are passed over. */
  setTags(tags: TagsOf[]): Promise<TagsOf[]> {
    const wanted = new Map(tags.map((of) => [of.id, of.tags]));
    return this.#changeTags([...wanted.keys()], ({ id }) => tidyTags(wanted.get(id) ?? []));
  }

  /** Lets speakers go by one name, those of annotations to come too. @returns what is needed to undo it. */
  mergeSpeakers(names: string[], into: string): Promise<AliasChange> {
    const merged = [...new Set(names)].filter((name) => name !== into && name !== '');
    return this.#write(async (db) => {
      // The chosen name stands for itself from now on, else two could lead to one another.
      const touched = [...merged, into];
      const before = (await db.speakerAliases.bulkGet(touched)).filter((alias) => alias !== undefined);
      await db.speakerAliases.delete(into);
      await db.speakerAliases.bulkPut(merged.map((name) => ({ name, into })));
      return { names: touched, before };
    });
  }

  /** Undoes a merge, or lets a name stand for itself again (`before` empty). */
  unmergeSpeakers({ names, before }: AliasChange): Promise<void> {
    return this.#write(async (db) => {
      await db.speakerAliases.bulkDelete(names);
      await db.speakerAliases.bulkPut(before);
    });
  }

  /** Keeps a search under its name. */
  keepSearch(search: SavedSearch): Promise<void> {
    return this.#write(async (db) => {
      const name = search.name.trim();
      if (name === '') throw storeError('invalid', 'searchName');
      await db.searches.put({ ...search, name });
    });
  }

  dropSearch(name: string): Promise<void> {
    return this.#write((db) => db.searches.delete(name));
  }

  #changeTags(ids: string[], tagsFor: (annotation: Annotation) => string[]): Promise<TagsOf[]> {
    return this.#write(async (db) => {
      const modified = this.now().toISOString();
      const known = (await db.annotations.bulkGet(ids)).filter((a) => a !== undefined);
      const changed = known
        .map((annotation) => ({ ...annotation, tags: tagsFor(annotation), modified }))
        .filter(({ tags }, i) => !sameData(tags, known[i]!.tags));
      await putInPieces(db, changed);
      const ofChanged = new Set(changed.map(({ id }) => id));
      return known.filter(({ id }) => ofChanged.has(id)).map(({ id, tags }) => ({ id, tags }));
    });
  }

  #write<T>(work: (db: HearsayDatabase) => Promise<T>): Promise<T> {
    return this.runner.run((db) => db.transaction('rw', db.tables, () => work(db)));
  }
}

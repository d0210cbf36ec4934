import type { AliasChange, TagsOf } from '../../lib/messages/protocol';
import type { Annotation } from '../../lib/model/annotation';
import type { SavedSearch, SpeakerAlias } from '../../lib/store/database';
import type { BinnedEntry } from '../../lib/store/library-reader';
import type { ExchangeServices } from '../exchange/services';
import type { Live } from '../popup/services';
import type { ArchiveService } from './archive-service';

/**
 * Everything the library asks of the world outside it. `browser-services.ts` answers for real, tests and the gallery with data of their
 * own. What can fail throws an `Error` whose message is written for the reader.
 */
export interface LibraryServices {
  archive: ArchiveService;
  /** Files out. */
  exchange: ExchangeServices;

  update(input: { id: string; note?: string; tags?: string[] }): Promise<Annotation>;
  discard(ids: string[]): Promise<number>;
  bringBack(ids: string[]): Promise<number>;
  forget(ids?: string[]): Promise<number>;
  retag(ids: string[], add: string[], remove: string[]): Promise<TagsOf[]>;
  setTags(tags: TagsOf[]): Promise<void>;
  mergeSpeakers(names: string[], into: string): Promise<AliasChange>;
  unmergeSpeakers(change: AliasChange): Promise<void>;
  keepSearch(search: SavedSearch): Promise<void>;
  dropSearch(name: string): Promise<void>;

  bin(limit: number): Live<BinnedEntry[]>;
  binCount(): Live<number>;
  aliases(): Live<SpeakerAlias[]>;
  searches(): Live<SavedSearch[]>;

  /** Puts text into the clipboard, with its italics where the target takes them. */
  copy(forms: { text: string; html: string }): Promise<void>;
  /** Opens an address in a tab of its own. */
  openPage(url: string): void;
}

import { type ReadonlySignal, signal } from '@preact/signals';
import { type ExportFormat, exportFile } from '../../lib/exchange/export';
import type { Group, Groups } from '../../lib/exchange/groups';
import type { Choice } from '../../lib/store/cursor';
import { messageOf } from '../error-words';
import type { ExchangeServices } from './services';
import { spool } from './spool';

export type ExportState =
  | { at: 'idle' }
  | { at: 'running'; done: number; total: number }
  | { at: 'done'; name: string; count: number }
  | { at: 'cancelled' }
  | { at: 'failed'; why: string };

/** Milliseconds between two tellings of the progress: as often as it can be read. */
const TELL_EVERY = 100;

/** Writes one file at a time, tells how far it is, and stops when asked to. */
export class ExportJob {
  readonly #state = signal<ExportState>({ at: 'idle' });
  #abort: AbortController | null = null;

  constructor(private readonly services: Pick<ExchangeServices, 'count' | 'groups' | 'save'>) {}

  get state(): ReadonlySignal<ExportState> {
    return this.#state;
  }

  /**
   * Writes what was chosen and hands it to the reader. A second one waits for nobody: it stops the first.
   * @param title of the article, where the choice is one.
   * @returns the file's name; null when it was cancelled or failed, as the state then says.
   */
  async run(format: ExportFormat, choice: Choice, title?: string): Promise<string | null> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    const tell = (state: ExportState) => {
      if (this.#abort === abort) this.#state.value = state;
    };
    try {
      const total = await this.services.count(choice);
      tell({ at: 'running', done: 0, total });
      let count = 0;
      const watched = watch(this.services.groups(choice), abort.signal, (done) => {
        count = done;
        tell({ at: 'running', done, total: Math.max(total, done) });
      });
      const { filename, mime, chunks } = exportFile(format, watched, { title });
      const file = await spool(chunks, mime, abort.signal);
      this.services.save(file, filename);
      tell({ at: 'done', name: filename, count });
      return filename;
    } catch (thrown) {
      tell(abort.signal.aborted ? { at: 'cancelled' } : { at: 'failed', why: messageOf(thrown) });
      return null;
    }
  }

  /** Stops it; nothing of the file stays. */
  cancel(): void {
    this.#abort?.abort();
  }
}

/** Passes on what is read, counts the annotations, and ends with the signal. */
async function* watch(
  groups: Groups,
  signal: AbortSignal,
  tell: (done: number) => void,
): AsyncGenerator<Group> {
  let done = 0;
  let told = -Infinity;
  for await (const group of groups) {
    signal.throwIfAborted();
    yield group;
    done += group.annotations.length;
    if (performance.now() - told < TELL_EVERY) continue;
    told = performance.now();
    tell(done);
    // Lets the page draw and hear the reader's "Cancel".
    await new Promise((resolve) => setTimeout(resolve));
  }
  tell(done);
}

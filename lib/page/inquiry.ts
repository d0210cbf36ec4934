import { isShown } from '../model/settings';
import { carryOver } from './carry-over';
import type { Exhibit, State } from './exhibit';
import type { Keeper } from './keeper';
import { Pace } from './pace';
import type { Reading } from './read-page';
import type { Opened, PageServices } from './services';

/** Asks what an article says and what is kept of it, shows the answers, and tells the toolbar button how many they are. */
export class Inquiry {
  /** Counts questions, so that an answer to an older one is dropped. */
  private turn = 0;
  private readonly pace = new Pace();
  private timer = 0;

  constructor(
    private readonly services: PageServices,
    private readonly exhibit: Exhibit,
    private readonly keeper: Keeper,
    private readonly signal: AbortSignal,
  ) {
    // A page that is switched off keeps no number on the icon; who removed the extension has no icon.
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      if (services.isAlive()) this.tellCount(null);
    });
  }

  /** Another article comes: how long answers took is no matter any more. */
  forget(): void {
    this.pace.forget();
  }

  /** An article that changes all the time is analysed at most once in a while; the last change counts. */
  askSoon(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(false), this.pace.wait);
  }

  /** Has the article read by the engine. @param isNew asks what is kept of it as well */
  async ask(isNew: boolean): Promise<void> {
    clearTimeout(this.timer);
    const { exhibit } = this;
    const turn = ++this.turn;
    const { reading } = exhibit.latest;
    const { url } = reading.details;
    const input = reading.objection === null ? reading.input : null;
    if (!input) this.tellCount(null);
    if (!input && !isNew) return;
    const began = performance.now();
    const asked: Promise<Opened> = isNew
      ? this.open(reading)
      : this.services.analyze(input!).then((found) => ({ found }));
    const { found, why, kept, counted } = await asked.catch(failed);
    const own = kept && (await this.keeper.usable(kept, exhibit.latest));
    if (this.signal.aborted) return;
    const change: Partial<State> = url === exhibit.latest.reading.details.url ? { ...own } : {};
    if (turn === this.turn && found) {
      // The page may have changed since it was asked about.
      const attributions = carryOver(found, reading.index.text, exhibit.latest.reading.index.text);
      Object.assign(change, { attributions, status: 'ready', trouble: null });
    } else if (turn === this.turn && why !== undefined) {
      Object.assign(change, { status: 'error', trouble: { why } });
    }
    if (turn === this.turn) this.pace.spent(performance.now() - began);
    if (Object.keys(change).length === 0) return;
    await exhibit.put(change);
    if (!counted || reading.index !== exhibit.state.reading.index) this.countShown();
  }

  /** Tells how many attributions are shown. */
  countShown(): void {
    const { state } = this.exhibit;
    if (state.status === 'reading') return;
    const counted = this.exhibit.holding(state).filter((attribution) => isShown(attribution, state.shown));
    this.tellCount(state.status === 'ready' ? counted.length : null);
  }

  private async open(reading: Reading): Promise<Opened> {
    const { details, input, objection } = reading;
    const { url, publisher } = details;
    if (objection !== null) return this.services.open({ url, publisher, text: null });
    const scope = this.exhibit.undressed(reading);
    if (!scope) return this.services.open({ url, ...input });
    const opened = await this.services.open({ url, ...input, scope });
    this.exhibit.dressed(scope);
    return opened;
  }

  /** The badge is an ornament: that it could not be set is no error of the page. */
  private tellCount(count: number | null): void {
    this.services.pageCount({ count }).catch(() => undefined);
  }
}

const failed = (thrown: unknown): Opened => ({
  why: thrown instanceof Error ? thrown.message : String(thrown),
});

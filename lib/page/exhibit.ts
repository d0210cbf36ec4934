import type { Annotation } from '../model/annotation';
import type { Attribution } from '../model/attribution';
import type { Correction } from '../model/correction';
import type { Shown } from '../model/settings';
import type { Anchored } from './anchor';
import { Highlighter } from './highlighter';
import type { Keeper } from './keeper';
import { type MarkSet, markSet } from './marks';
import { strokesOf } from './paint-plan';
import type { Objection, Reading } from './read-page';
import { Rules } from './rules';
import type { PageServices, PageSnapshot } from './services';
import { Worker } from './slices';

/** Why nothing is marked: the page is no article, or its analysis failed and said why. */
export type Trouble = { objection: Objection } | { why: string };

/** What belongs together in one painting: what was read, what was found in it, and what of it is saved. */
export interface State {
  reading: Reading;
  attributions: Attribution[];
  annotations: Annotation[];
  /** What the reader corrected; it lies over what the engine found. */
  corrections: Correction[];
  shown: Shown;
  status: PageSnapshot['status'];
  trouble: Trouble | null;
}

/**
 * What a page shows of one article, and what it will show once it is painted. Painting is done in slices; what is shown changes in
 * one step at their end.
 */
export class Exhibit {
  /** Attributions painted, by place; what of them is saved, and what saved words are gone. */
  set: MarkSet = { marks: [], saved: {}, orphans: [] };
  /** What will be shown once it is painted. */
  private next: State | null = null;
  private anchored: Anchored = { text: '', places: new Map() };
  private readonly highlighter: Highlighter;
  private readonly rules: Rules;
  private readonly painter: Worker;
  private readonly watchers = new Set<() => void>();
  /** Those who wait for what they asked for to be painted. */
  private waiting: (() => void)[] = [];

  constructor(
    doc: Document,
    private readonly services: Pick<PageServices, 'layRules'>,
    private readonly keeper: Keeper,
    private readonly signal: AbortSignal,
    /** What is shown. */
    public state: State,
  ) {
    this.highlighter = new Highlighter(doc.defaultView!, signal);
    this.rules = new Rules(doc);
    this.painter = new Worker(signal);
  }

  /** What is shown, or will be. */
  get latest(): State {
    return this.next ?? this.state;
  }

  /** Hears of every new painting, i.e. of everything that can be another in the page's state. @returns ends it. */
  watch(painted: () => void): () => void {
    this.watchers.add(painted);
    return () => this.watchers.delete(painted);
  }

  /** Shows the latest state with this change. @returns once it is painted. */
  put(change: Partial<State>): Promise<void> {
    if (this.signal.aborted) return Promise.resolve();
    const next = { ...this.latest, ...change };
    this.next = next;
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.painter.run(this.painting(next), ({ anchored, set, painting }) => {
        this.next = null;
        this.state = next;
        this.anchored = anchored;
        this.set = set;
        this.highlighter.show(painting);
        this.dress();
        for (const painted of this.watchers) painted();
        for (const done of this.waiting.splice(0)) done();
      });
    });
  }

  /** What the engine found in a state, with the reader's corrections on top. */
  holding({ reading, attributions, corrections }: State): Attribution[] {
    return this.keeper.holding(reading.index.text, attributions, corrections);
  }

  flash(ranges: readonly Range[]): void {
    this.highlighter.flash(ranges);
  }

  /** Repaints what the page may have taken away. @returns whether nothing was missing. */
  restore(): boolean {
    this.dress();
    return this.highlighter.restore();
  }

  /** Has the rules laid where the article stands now, should they not reach it (any more). */
  dress(): void {
    if (this.set.marks.length === 0 || this.signal.aborted) return;
    const scope = this.undressed(this.state.reading);
    if (!scope) return;
    this.dressed(scope);
    this.services.layRules({ scope }).catch(() => undefined);
  }

  /** The selector under which rules have to be laid for an article; null when they reach it. */
  undressed({ place }: Reading): string | null {
    return this.rules.missing(place.roots);
  }

  /** Rules were laid under this selector. */
  dressed(scope: string): void {
    this.rules.laid(scope);
  }

  private *painting(state: State) {
    const { reading, annotations, shown } = state;
    const { text } = reading.index;
    const attributions = this.holding(state);
    const places = yield* this.keeper.places(text, annotations, this.anchored);
    const set = markSet(attributions, this.keeper.pairs(attributions, annotations, places), shown);
    if (set.marks.length > 0) yield;
    const painting = yield* this.highlighter.planning(reading.index, strokesOf(set.marks));
    return { anchored: { text, places }, set, painting };
  }
}

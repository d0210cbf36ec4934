import type { MarkResult, PageState, SiteState } from '../../lib/messages/protocol';
import type { Annotation } from '../../lib/model/annotation';
import type { Article } from '../../lib/model/article';
import type { Attribution, Relay, Source } from '../../lib/model/attribution';
import { selectorFor } from '../../lib/model/selector';
import { DEFAULT_SHOWN, type Shown } from '../../lib/model/settings';
import type { Span } from '../../lib/model/span';
import type { Live, PopupServices, SavedEntry } from './services';

/*
 * A world for the popup without a browser: for component tests and for the gallery. The store is a Map, the page a `PageState`, and both
 * can be changed under the popup's eyes.
 */

export const ARTICLE: Article = {
  url: 'https://valley.example/dam',
  title: 'Marle dam to be emptied before winter',
  publisher: 'Valley Post',
  author: 'R. Amsel',
  published: '2026-10-04',
  accessed: '2026-10-05T08:00:00.000Z',
  language: 'en',
  textHash: '1'.repeat(64),
};

/** What one attribution of a fixture is made of; the rest is usual. */
export interface Sketch {
  /** Stands in the text. */
  words: string;
  speaker: string | null;
  type?: Source['type'];
  /** Names from the reader outwards; null: nobody is named. */
  relays?: (string | null)[];
  kind?: Attribution['kind'];
  act?: Attribution['act'];
  confidence?: number;
}

/** A text that holds the words of all sketches, one paragraph each, and the attributions with their places in it. */
export function textAndAttributions(sketches: readonly Sketch[]): {
  text: string;
  attributions: Attribution[];
} {
  const text = sketches.map(({ words, speaker }) => `${words} ${speaker ?? 'it'} said.`).join('\n');
  let from = 0;
  const attributions = sketches.map(({ words, relays = [], ...sketch }, i): Attribution => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    const cue: Span = [text.indexOf('said', from), text.indexOf('said', from) + 4];
    return {
      id: `a${i + 1}`,
      kind: sketch.kind ?? (words.startsWith('“') ? 'direct' : 'indirect'),
      act: sketch.act ?? 'statement',
      content: [[start, start + words.length]],
      cue: [cue],
      source: {
        spans: [],
        speaker: sketch.speaker,
        mention: sketch.speaker === null ? 'none' : 'name',
        type: sketch.type ?? 'person',
      },
      relays: relays.map((name): Relay => ({ spans: [], name, type: 'outlet', cue: [] })),
      hedge: [],
      hops: relays.length,
      parent: null,
      confidence: sketch.confidence ?? 0.9,
    };
  });
  return { text, attributions };
}

export function pageStateOf(sketches: readonly Sketch[], part: Partial<PageState> = {}): PageState {
  return {
    status: 'ready',
    article: ARTICLE,
    saved: {},
    orphans: [],
    ...textAndAttributions(sketches),
    ...part,
  };
}

/** Annotation as the store would make it; its id is made of the attribution's. */
export function annotationOf(
  text: string,
  a: Attribution,
  article: Article,
  part: Partial<Annotation> = {},
): Annotation {
  return {
    id: `saved-${article.url}-${a.id}`,
    articleUrl: article.url,
    kind: a.kind,
    act: a.act,
    content: a.content.map(([start, end]) => selectorFor(text, start, end)),
    cue: 'said',
    source: { speaker: a.source.speaker, mention: a.source.mention, type: a.source.type, text: '' },
    relays: a.relays.map(({ name, type }) => ({ name, type, text: name ?? '', cue: '' })),
    hedge: '',
    hops: a.hops,
    confidence: a.confidence,
    note: '',
    tags: [],
    created: '2026-10-05T08:01:00.000Z',
    modified: '2026-10-05T08:01:00.000Z',
    ...part,
  };
}

/** The world that the popup finds. */
export interface World {
  /** Null: the popup stands alone. */
  page: PageState | null;
  /** What `markTab` answers. */
  mark: MarkResult;
  /** Whether the content script answers. */
  answers: boolean;
  site: SiteState;
  saved: SavedEntry[];
  /** Makes the store fail with these words. */
  storeError: string | null;
  shown: Shown;
  granted: boolean;
}

const WORLD: World = {
  page: pageStateOf([]),
  mark: { ok: true },
  answers: true,
  site: { host: 'valley.example', pattern: 'https://valley.example/*', off: false, always: false },
  saved: [],
  storeError: null,
  // the samples have an unsure one, which the default leaves out
  shown: { ...DEFAULT_SHOWN, confidence: 0 },
  granted: true,
};

/** Services over a world of one's own. `calls` names what was asked, with its input. */
export class FakeServices implements PopupServices {
  readonly world: World;
  readonly calls: [name: string, ...input: unknown[]][] = [];
  readonly #observers = new Set<() => void>();

  constructor(world: Partial<World> = {}) {
    this.world = { ...WORLD, ...world };
  }

  /** Inputs of all calls of that name. */
  callsOf(name: string): unknown[][] {
    return this.calls.filter(([called]) => called === name).map(([, ...input]) => input);
  }

  /** Tells all live queries, as the database does after a write. */
  changed(): void {
    for (const tell of [...this.#observers]) tell();
  }

  async subject() {
    return this.world.page ? { tabId: 1, url: this.world.page.article.url } : null;
  }
  async markTab(tabId: number, even?: boolean): Promise<MarkResult> {
    this.calls.push(['markTab', tabId, even]);
    return even && this.world.mark.code === 'off' ? { ok: true } : this.world.mark;
  }
  async pageState() {
    const { page, answers, mark } = this.world;
    const marked = mark.ok || this.callsOf('markTab').some(([, even]) => even === true);
    return answers && marked ? page : null;
  }
  async reveal(tabId: number, which: { attributionId?: string; annotationId?: string }) {
    this.calls.push(['reveal', tabId, which]);
    return which.attributionId !== undefined;
  }
  async markAnyway() {
    this.calls.push(['markAnyway']);
    if (this.world.page) this.world.page = { ...this.world.page, status: 'ready' };
  }
  async save(input: { article: Article; text: string; attributions: Attribution[] }) {
    this.calls.push(['save', input.attributions.map(({ id }) => id)]);
    this.#refuse();
    const annotations = input.attributions.map((a) => annotationOf(input.text, a, input.article));
    const known = new Set(this.world.saved.map(({ annotation }) => annotation.id));
    for (const annotation of annotations)
      if (!known.has(annotation.id)) this.world.saved.push({ annotation, article: input.article });
    this.changed();
    return annotations;
  }
  async update({ id, ...change }: { id: string; note?: string; tags?: string[] }) {
    this.calls.push(['update', { id, ...change }]);
    this.#refuse();
    const entry = this.world.saved.find(({ annotation }) => annotation.id === id);
    if (!entry) throw new Error('This saved quotation is no longer there.');
    entry.annotation = { ...entry.annotation, ...change };
    this.changed();
    return entry.annotation;
  }
  async remove(ids: string[]) {
    this.calls.push(['remove', ids]);
    this.#refuse();
    const gone = this.world.saved.filter(({ annotation }) => ids.includes(annotation.id));
    this.world.saved = this.world.saved.filter((entry) => !gone.includes(entry));
    this.changed();
    return gone.map(({ annotation }) => annotation);
  }
  async restore(annotations: Annotation[]) {
    this.calls.push(['restore', annotations.map(({ id }) => id)]);
    const article = this.world.page?.article ?? ARTICLE;
    this.world.saved.push(...annotations.map((annotation) => ({ annotation, article })));
    this.changed();
  }
  async storeStatus() {
    return { ok: true };
  }
  annotationsOf(url: string) {
    return this.live(() =>
      this.world.saved.filter(({ article }) => article.url === url).map((e) => e.annotation),
    );
  }
  latest(count: number, exceptUrl?: string) {
    return this.live(() => this.world.saved.filter((e) => e.article.url !== exceptUrl).slice(0, count));
  }
  count() {
    return this.live(() => this.world.saved.length);
  }
  async siteOf() {
    return this.world.site;
  }
  async setSite(url: string, change: { off?: boolean; always?: boolean }) {
    this.calls.push(['setSite', url, change]);
    this.world.site = { ...this.world.site, ...change };
    this.world.mark = this.world.site.off
      ? { ok: false, code: 'off', reason: 'You switched Hearsay off here.' }
      : { ok: true };
    return this.world.site;
  }
  async requestPermission(pattern: string) {
    this.calls.push(['requestPermission', pattern]);
    return this.world.granted;
  }
  async exportFile(format: string, article?: Pick<Article, 'url' | 'title'>) {
    this.calls.push(['exportFile', format, article?.url]);
    return `hearsay.${format}`;
  }
  readonly openPanel: (() => void) | null = () => {
    this.calls.push(['openPanel']);
  };
  async exportGold(url?: string): Promise<string | null> {
    this.calls.push(['exportGold', url]);
    return 'hearsay-gold.jsonl';
  }
  openExchange() {
    this.calls.push(['openExchange']);
  }
  openPage(url: string) {
    this.calls.push(['openPage', url]);
  }
  openLibrary() {
    this.calls.push(['openLibrary']);
  }
  shown(): Live<Shown> {
    return this.live(() => this.world.shown, false);
  }
  async keepShown(shown: Shown) {
    this.calls.push(['keepShown', shown]);
    this.world.shown = shown;
    this.changed();
  }
  openSettings() {
    this.calls.push(['openSettings']);
  }

  #refuse(): void {
    if (this.world.storeError !== null) throw new Error(this.world.storeError);
  }

  /** A query that answers again after `changed`. */
  protected live<T>(read: () => T, fromStore = true): Live<T> {
    return {
      subscribe: ({ next, error }) => {
        const tell = () =>
          this.world.storeError === null || !fromStore
            ? next(read())
            : error(new Error(this.world.storeError));
        this.#observers.add(tell);
        // As a database: not at once.
        queueMicrotask(() => this.#observers.has(tell) && tell());
        return { unsubscribe: () => this.#observers.delete(tell) };
      },
    };
  }
}

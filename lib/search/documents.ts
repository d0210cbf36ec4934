import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { type Act, type Distance, distanceOf, type Kind } from '../model/attribution';
import { Bits } from './bits';
import { wordsOf } from './fold';
import { Names } from './names';
import { Postings } from './postings';

/** A saved annotation with its article. */
export interface Entry {
  annotation: Annotation;
  article: Article;
}

export const DISTANCES: readonly Distance[] = ['first', 'second', 'third', 'hearsay'];
export const KINDS: readonly Kind[] = ['direct', 'indirect', 'mixed'];
export const ACTS: readonly Act[] = ['statement', 'question', 'belief', 'intention'];

/** Stands between two parts of a document's text, so that no phrase reaches over. */
const BORDER = ' | ';

/** What an outlet is called: by its publisher, else by its host. */
export function outletOf(article: Pick<Article, 'publisher' | 'url'>): string {
  return article.publisher?.trim() || hostOf(article.url) || article.url;
}

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/**
 * What search and pictures need of each annotation, in columns: a document is a row, its number the place in each. A change makes a new
 * row and the old one dead, so that rows never change.
 */
export class Documents {
  readonly ids: string[] = [];
  /** Folded words of all parts, parts parted by ` | `; the content's come first. */
  readonly texts: string[] = [];
  /** Length of the content's folded words in `texts`. */
  readonly contentEnds: number[] = [];
  readonly notes: string[] = [];
  readonly speakers: number[] = [];
  readonly outlets: number[] = [];
  readonly articles: number[] = [];
  /** From the reader outwards; 0 is the relay nobody names. */
  readonly relays: number[][] = [];
  readonly tags: number[][] = [];
  readonly distances: number[] = [];
  readonly kinds: number[] = [];
  readonly acts: number[] = [];
  readonly hops: number[] = [];
  /** Milliseconds since 1970. */
  readonly saved: number[] = [];
  /** The article's date, or the day of saving where it has none that can be read. */
  readonly dated: number[] = [];

  readonly speakerNames = new Names();
  readonly outletNames = new Names();
  readonly relayNames = new Names();
  readonly tagNames = new Names();
  /** Articles by address. */
  readonly addresses = new Names();
  /** Folded title of each article, and folded words of its outlet and host. */
  readonly titles: string[] = [''];
  readonly sites: string[] = [''];
  readonly postings = new Postings();

  readonly #rowOf = new Map<string, number>();
  #dead = 0;

  /** Number of rows, dead ones among them. */
  get rows(): number {
    return this.ids.length;
  }
  /** Number of annotations. */
  get size(): number {
    return this.#rowOf.size;
  }
  get dead(): number {
    return this.#dead;
  }

  rowOf(id: string): number | undefined {
    return this.#rowOf.get(id);
  }

  living(): Bits {
    const bits = new Bits(this.rows);
    for (const row of this.#rowOf.values()) bits.add(row);
    return bits;
  }

  delete(id: string): void {
    if (this.#rowOf.delete(id)) this.#dead++;
  }

  put({ annotation: a, article }: Entry): void {
    this.delete(a.id);
    const row = this.rows;
    const address = this.#article(article);
    const content = wordsOf(a.content.map(({ quote }) => quote.exact).join(' ')).join(' ');
    const parts = [
      content,
      ...[a.source.speaker ?? '', ...a.relays.map(({ name }) => name ?? ''), a.note, ...a.tags].map((part) =>
        part === '' ? '' : wordsOf(part).join(' '),
      ),
      this.titles[address]!,
    ].filter((part) => part !== '');
    const text = parts.join(BORDER);
    this.ids.push(a.id);
    this.texts.push(text);
    this.contentEnds.push(content.length);
    this.notes.push(wordsOf(a.note).join(' '));
    this.speakers.push(this.speakerNames.number(a.source.speaker));
    this.outlets.push(this.outletNames.number(outletOf(article)));
    this.articles.push(address);
    this.relays.push(a.relays.map(({ name }) => this.relayNames.number(name)));
    this.tags.push(a.tags.map((tag) => this.tagNames.number(tag)));
    this.distances.push(DISTANCES.indexOf(distanceOf(a)));
    this.kinds.push(KINDS.indexOf(a.kind));
    this.acts.push(ACTS.indexOf(a.act));
    this.hops.push(a.hops);
    const saved = Date.parse(a.created) || 0;
    this.saved.push(saved);
    this.dated.push((article.published && Date.parse(article.published)) || saved);
    this.postings.add(row, text.split(' '));
    this.#rowOf.set(a.id, row);
  }

  #article(article: Article): number {
    const number = this.addresses.number(article.url);
    this.titles[number] = wordsOf(article.title).join(' ');
    this.sites[number] = wordsOf(`${article.publisher ?? ''} ${hostOf(article.url)}`).join(' ');
    return number;
  }
}

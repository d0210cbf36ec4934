import { computedRendering, type Flow, type Rendering } from './rendering';
import { finish, type Work } from './slices';
import { noRuns, type Runs, TextIndex } from './text-index';
import { TextMemory, type Unit } from './text-memory';

export interface ReadOptions {
  /** True for elements that are not the article's (see `findArticle`). */
  rejects?: (el: Element) => boolean;
  /** As the browser draws it, unless told otherwise; documents without layout need another. */
  rendering?: Rendering;
  /** What is known from a former reading of the same roots with the same `rejects`. */
  memory?: TextMemory;
}

/** A block with more elements than this is read child by child, with rests; a smaller one is remembered as a whole. */
const SMALL = 12;

/** White space, and the characters that only guide line breaking or direction and are never seen. */
const UNSEEN = '\\u00AD\\u200B\\u200C\\u200E\\u200F\\u2060\\uFEFF';
const CHUNKS = new RegExp(`[\\s${UNSEEN}]+|[^\\s${UNSEEN}]+(?: [^\\s${UNSEEN}]+)*`, 'g');
/** U+FEFF is white space to regular expressions, and invisible to readers. */
const SPACE = /[^\S\uFEFF]/;
const BREAKER = new RegExp(`^[\\s${UNSEEN}]`);

/** `<sup>` that points at a note: digits, letters in brackets, asterisks, daggers. Ordinals (10<sup>th</sup>) are text. */
const NOTE_MARK = /^[[(]?\s*(\d{1,3}|[a-z]{1,2}(?=[\])])|[*†‡§¶]+|note \d+)(\s*,\s*\d{1,3})*\s*[\])]?$/i;

/** A line that ends so ends a sentence: a single `<br>` behind it begins a new paragraph. */
const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/;

/**
 * Reads the text below `roots` in document order, once through, in time linear in the number of nodes.
 *
 * Paragraphs (blocks, two `<br>`, one `<br>` behind a sentence's end) are separated by one line feed; white space is
 * collapsed to one space, none at the edges of a paragraph; soft hyphens and zero-width characters are left out, note marks
 * too; the quotation marks of `<q>`, which stand in no node, are written out. Open shadow roots are read in place of their hosts.
 */
export function readText(roots: readonly Element[], options: ReadOptions = {}): TextIndex {
  return finish(readingText(roots, options));
}

/** As `readText`, with rests. */
export function* readingText(roots: readonly Element[], options: ReadOptions = {}): Work<TextIndex> {
  if (!roots[0]) return new TextIndex('', noRuns());
  const rendering = options.rendering ?? computedRendering(roots[0].ownerDocument.defaultView!);
  const reader = new Reader(rendering, options.rejects ?? (() => false), options.memory ?? new TextMemory());
  for (const root of roots) {
    reader.paragraph();
    yield* reader.wide(root, true);
  }
  return reader.finish();
}

class Reader {
  private readonly parts: string[] = [];
  private at = 0;
  private readonly runs: Runs = noRuns();
  /** A space that counts only if more text of the paragraph follows. */
  private space: { node: Text; offset: number; apart: boolean } | 'unplaced' | null = null;
  private newParagraph = true;
  private apart = true;
  private breaks = 0;
  private depthOfQ = 0;

  constructor(
    private readonly rendering: Rendering,
    private readonly rejects: (el: Element) => boolean,
    private readonly memory: TextMemory,
  ) {}

  finish(): TextIndex {
    return new TextIndex(this.parts.join(''), this.runs);
  }

  /** Reads an element that may be large: rests between its parts, and takes from memory what is known of them. */
  *wide(el: Element, isRoot = false): Work<void> {
    const known = this.memory.get(el);
    if (known) {
      this.unit(known);
      return;
    }
    const isSmall = !isRoot && el.getElementsByTagName('*').length <= SMALL;
    const flow = this.enter(el, isRoot);
    if (flow === null) return;
    if (isSmall && flow === 'block') {
      this.unit(this.remember(el));
      yield;
    } else if (isSmall || el.localName === 'q') this.inside(el);
    else {
      for (const child of this.childrenOf(el)) {
        if (child.nodeType === 3) this.text(child as Text, el);
        else if (child.nodeType === 1) yield* this.wide(child as Element);
      }
    }
    this.leave(flow);
  }

  /** A block begins and ends a paragraph, so what is read of it depends on nothing outside of it. */
  private remember(el: Element): Unit {
    const reader = new Reader(this.rendering, this.rejects, this.memory);
    reader.inside(el);
    const unit = { text: reader.parts.join(''), runs: reader.runs };
    this.memory.set(el, unit);
    return unit;
  }

  private unit({ text, runs }: Unit): void {
    this.paragraph();
    if (text !== '') {
      this.separate();
      const { at } = this;
      for (let i = 0; i < runs.start.length; i++) {
        this.runs.start.push(at + runs.start[i]!);
        this.runs.length.push(runs.length[i]!);
        this.runs.node.push(runs.node[i]!);
        this.runs.offset.push(runs.offset[i]!);
        this.runs.apart.push(runs.apart[i]!);
      }
      this.append(text);
    }
    this.paragraph();
  }

  paragraph(): void {
    this.newParagraph = true;
    this.space = null;
    this.breaks = 0;
  }

  private element(el: Element): void {
    const flow = this.enter(el, false);
    if (flow === null) return;
    this.inside(el);
    this.leave(flow);
  }

  /** How the element takes part in the text; null when there is nothing in it to read. */
  private enter(el: Element, isRoot: boolean): Exclude<Flow, 'none'> | null {
    if (el.localName === 'br') {
      this.lineBreak();
      return null;
    }
    const flow = this.rendering.flow(el);
    if (flow === 'none' || (!isRoot && this.rejects(el)) || isNoteMark(el)) {
      this.apart = true;
      if (flow === 'block') this.paragraph();
      return null;
    }
    if (flow === 'block') this.paragraph();
    return flow;
  }

  private leave(flow: Flow): void {
    if (flow === 'block') this.paragraph();
  }

  private inside(el: Element): void {
    const isQ = el.localName === 'q' && this.rendering.quotes(el);
    if (isQ) this.write(this.depthOfQ++ % 2 ? '‘' : '“');
    for (const child of this.childrenOf(el)) {
      if (child.nodeType === 3) this.text(child as Text, el);
      else if (child.nodeType === 1) this.element(child as Element);
    }
    if (isQ) {
      this.space = null;
      this.write(--this.depthOfQ % 2 ? '’' : '”');
    }
  }

  /** Children as drawn: of the open shadow root where there is one, and what is slotted into a slot. */
  private childrenOf(el: Element): Iterable<Node> {
    if (el.shadowRoot) {
      this.memory.shadows.add(el.shadowRoot);
      return el.shadowRoot.childNodes;
    }
    if (el.localName === 'slot') {
      const assigned = (el as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) return assigned;
    }
    return el.childNodes;
  }

  /** Two breaks with nothing between them part paragraphs; so does one behind a sentence's end. Otherwise it is a space. */
  private lineBreak(): void {
    this.breaks++;
    const last = this.parts.at(-1) ?? '';
    const before = last.length > 4 ? last : this.parts.slice(-4).join('');
    if (this.breaks > 1 || SENTENCE_END.test(before)) {
      const { breaks } = this;
      this.paragraph();
      this.breaks = breaks;
    } else this.space ??= 'unplaced';
  }

  private text(node: Text, parent: Element): void {
    const { data } = node;
    const keepsLineFeeds = data.includes('\n') && this.rendering.keepsLineFeeds(parent);
    // Not `matchAll`, which makes an expression and an object for each.
    CHUNKS.lastIndex = 0;
    for (let match = CHUNKS.exec(data); match; match = CHUNKS.exec(data)) {
      const [chunk] = match;
      const { index } = match;
      if (!breaks(chunk)) this.run(node, index, chunk);
      else if (keepsLineFeeds && chunk.includes('\n')) this.paragraph();
      else {
        const space = chunk.search(SPACE);
        if (space >= 0 && !this.space) {
          this.space = { node, offset: index + space, apart: this.apart };
          this.apart = false;
        }
      }
    }
  }

  private run(node: Text, offset: number, chunk: string): void {
    this.separate();
    const { runs } = this;
    const last = runs.start.length - 1;
    if (
      !this.apart &&
      runs.node[last] === node &&
      runs.offset[last]! + runs.length[last]! === offset &&
      runs.start[last]! + runs.length[last]! === this.at
    ) {
      runs.length[last]! += chunk.length;
    } else {
      runs.start.push(this.at);
      runs.length.push(chunk.length);
      runs.node.push(node);
      runs.offset.push(offset);
      runs.apart.push(this.apart);
      this.apart = false;
    }
    this.append(chunk);
  }

  /** Text that stands in no node. */
  private write(chunk: string): void {
    this.separate();
    this.append(chunk);
  }

  private append(chunk: string): void {
    this.parts.push(chunk);
    this.at += chunk.length;
    this.breaks = 0;
  }

  /** Writes the line feed or the space due before the next character. */
  private separate(): void {
    const { space } = this;
    this.space = null;
    if (this.newParagraph) {
      this.newParagraph = false;
      this.apart = true;
      if (this.at > 0) this.append('\n');
    } else if (space === 'unplaced') this.append(' ');
    else if (space) {
      const { apart } = this;
      this.apart = space.apart;
      this.run(space.node, space.offset, ' ');
      this.apart = apart;
    }
  }
}

/** Whether it begins with white space or what is never seen; most begin with a plain letter. */
function breaks(chunk: string): boolean {
  const code = chunk.charCodeAt(0);
  return code <= 32 || (code >= 0x7f && BREAKER.test(chunk));
}

function isNoteMark(el: Element): boolean {
  return el.localName === 'sup' && NOTE_MARK.test((el.textContent ?? '').trim());
}

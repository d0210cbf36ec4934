import { type Rendering, renderingOf } from './rendering';
import { type Runs, TextIndex } from './text-index';

export interface ReadOptions {
  /** True for elements that are not the article's (see `findArticle`). */
  rejects?: (el: Element) => boolean;
  rendering?: Rendering;
}

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
  if (!roots[0]) return new TextIndex('', { start: [], length: [], node: [], offset: [], apart: [] });
  const rendering = options.rendering ?? renderingOf(roots[0].ownerDocument);
  const reader = new Reader(rendering, options.rejects ?? (() => false));
  for (const root of roots) {
    reader.paragraph();
    reader.element(root, true);
  }
  return reader.finish();
}

class Reader {
  private readonly parts: string[] = [];
  private at = 0;
  private readonly runs: Runs = { start: [], length: [], node: [], offset: [], apart: [] };
  /** A space that counts only if more text of the paragraph follows. */
  private space: { node: Text; offset: number; apart: boolean } | 'unplaced' | null = null;
  private newParagraph = true;
  private apart = true;
  private breaks = 0;
  private depthOfQ = 0;

  constructor(
    private readonly rendering: Rendering,
    private readonly rejects: (el: Element) => boolean,
  ) {}

  finish(): TextIndex {
    return new TextIndex(this.parts.join(''), this.runs);
  }

  paragraph(): void {
    this.newParagraph = true;
    this.space = null;
    this.breaks = 0;
  }

  element(el: Element, isRoot = false): void {
    if (el.localName === 'br') {
      this.lineBreak();
      return;
    }
    const flow = this.rendering.flow(el);
    if (flow === 'none' || (!isRoot && this.rejects(el)) || isNoteMark(el)) {
      this.apart = true;
      if (flow === 'block') this.paragraph();
      return;
    }
    const isQ = el.localName === 'q' && this.rendering.quotes(el);
    if (flow === 'block') this.paragraph();
    if (isQ) this.write(this.depthOfQ++ % 2 ? '‘' : '“');
    for (const child of childrenOf(el)) {
      if (child.nodeType === 3) this.text(child as Text, el);
      else if (child.nodeType === 1) this.element(child as Element);
    }
    if (isQ) {
      this.space = null;
      this.write(--this.depthOfQ % 2 ? '’' : '”');
    }
    if (flow === 'block') this.paragraph();
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
    for (const { 0: chunk, index } of data.matchAll(CHUNKS)) {
      if (!BREAKER.test(chunk)) this.run(node, index, chunk);
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

/** Children as drawn: of the open shadow root where there is one, and what is slotted into a slot. */
function childrenOf(el: Element): Iterable<Node> {
  if (el.shadowRoot) return el.shadowRoot.childNodes;
  if (el.localName === 'slot') {
    const assigned = (el as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return el.childNodes;
}

function isNoteMark(el: Element): boolean {
  return el.localName === 'sup' && NOTE_MARK.test((el.textContent ?? '').trim());
}

import { highlightName } from './paint-plan';

/** Most elements that a class may name to tell where an article stands: each of them gets styles of its own. */
const FEW = 3;

/**
 * Knows where the style sheet's rules for highlights hold. In Chromium they are inherited, and a rule that comes to a page makes the browser
 * look at every element it reaches: at all of the page's, when it is laid on the root. So it is laid on the article alone, by an id
 * or a class that is there anyway; when the page takes that away, or the article stands elsewhere, it is laid again.
 */
export class Rules {
  private readonly laidOn: string[] = [];

  constructor(private readonly doc: Document) {}

  /** @returns a selector on which the rules are to be laid so that they hold in these elements; null when they do. */
  missing(roots: readonly Element[]): string | null {
    // A sheet that came with the page (on sites that are always marked), or one from before an update of the extension.
    if (this.laidOn.length === 0 && holdEverywhere(this.doc)) this.laid(':root');
    const known = this.laidOn.join();
    const bare = roots.filter((root) => known === '' || !root.closest(known));
    return bare.length === 0 ? null : scopeOf(bare);
  }

  /** The rules were laid on this selector. */
  laid(scope: string): void {
    if (!this.laidOn.includes(scope)) this.laidOn.push(scope);
  }
}

/** Whether the rules hold at the root, and so everywhere. What the reader chose does not change the line under a source. */
function holdEverywhere({ documentElement, defaultView }: Document): boolean {
  const name = `::highlight(${highlightName('light', 'first', 'part')})`;
  return defaultView?.getComputedStyle(documentElement, name).textDecorationLine === 'underline';
}

/** A selector for the elements or for what stands around them, the nearest that has a name. */
export function scopeOf(elements: readonly Element[]): string {
  const names = new Set<string>();
  for (const el of elements) {
    let name: string | null = null;
    for (let up: Element | null = el; up && !name; up = up.parentElement) name = nameOf(up);
    names.add(name ?? ':root');
  }
  return names.has(':root') ? ':root' : [...names].join();
}

function nameOf(el: Element): string | null {
  if (el === el.ownerDocument.documentElement) return ':root';
  if (el.id) return `#${CSS.escape(el.id)}`;
  for (const name of el.classList) {
    if (el.ownerDocument.getElementsByClassName(name).length <= FEW) return `.${CSS.escape(name)}`;
  }
  return null;
}

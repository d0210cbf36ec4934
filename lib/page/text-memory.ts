import type { Runs } from './text-index';
import { parentOf } from './tree';

/** What was read of one block; offsets count from the block's beginning. */
export interface Unit {
  text: string;
  runs: Runs;
}

/**
 * What a reading of the page remembers of its blocks, so that the next one reads only those that changed. Whoever sees a change tells
 * it: `forget` for what was put in, taken out or written over, `forgetAllIn` for what may look different now.
 */
export class TextMemory {
  private units = new WeakMap<Node, Unit>();
  /** Open shadow roots that were read; changes inside of them are to be watched too. */
  readonly shadows = new Set<ShadowRoot>();

  get(block: Element): Unit | undefined {
    return this.units.get(block);
  }

  set(block: Element, unit: Unit): void {
    this.units.set(block, unit);
  }

  /** Forgets every block around the node. */
  forget(node: Node): void {
    for (let up: Node | null = node; up; up = parentOf(up)) this.units.delete(up);
  }

  /** Forgets every block around the element and in it: a class may show or hide all of them. */
  forgetAllIn(el: Element): void {
    this.forget(el);
    for (const inner of el.querySelectorAll('*')) this.units.delete(inner);
  }
}

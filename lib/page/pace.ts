/** Least and most time between two pieces of work, in milliseconds. */
const LEAST = 60;
const LONGEST = 1500;
/** Share of the time that may go into work that goes on and on. */
const DUTY = 1 / 10;
/** Work that may be done at once before the share counts, in milliseconds. */
const BURST = 400;

/**
 * Says when costly work may be done again: soon while it is rare, and only for a share of the time when it goes on and on (a token
 * bucket, filled by the time that passes).
 */
export class Pace {
  private credit = BURST;
  /** When it was last filled; work has been done since then. */
  private filled: number | null = null;

  /** @param now milliseconds on some clock */
  constructor(private readonly now = () => performance.now()) {}

  /** Milliseconds until the work may be done again. */
  get wait(): number {
    if (this.filled === null) return 0;
    const passed = this.now() - this.filled;
    return Math.max(0, Math.min(LONGEST, Math.max(LEAST, -this.credit / DUTY)) - passed);
  }

  /** Work was done just now. @param took milliseconds */
  spent(took: number): void {
    const now = this.now();
    const passed = this.filled === null ? 0 : now - this.filled;
    this.credit = Math.min(BURST, this.credit + passed * DUTY) - took;
    // Who waited the longest time owes no more than that.
    this.credit = Math.max(this.credit, -LONGEST * DUTY);
    this.filled = now;
  }

  /** What comes now is another matter. */
  forget(): void {
    this.credit = BURST;
    this.filled = null;
  }
}

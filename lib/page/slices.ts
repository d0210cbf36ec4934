/**
 * Work that can be interrupted: it yields where it may rest, and returns what it made. Pages with thousands of paragraphs are read this
 * way, so that no task keeps the reader from scrolling or typing.
 */
export type Work<T> = Generator<void, T>;

/** How long one slice may take, in milliseconds: half of a frame, and still under 50 on a machine four times as slow. */
export const SLICE = 8;

/** Does the work at once, without a rest. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

interface Scheduler {
  yield?(): Promise<void>;
}

/** A task of its own for what follows: the browser paints and answers the reader first. */
export function rest(): Promise<void> {
  const { scheduler } = globalThis as typeof globalThis & { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  // Not `setTimeout`, which waits 4 ms from the fifth time on.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does work in slices, one at a time: new work takes the place of what is still under way. Work that is done within the first slice is
 * done when `run` returns.
 */
export class Worker {
  private current: Work<unknown> | null = null;

  /** @param signal when aborted, what is under way is dropped. */
  constructor(
    private readonly signal: AbortSignal,
    private readonly slice = SLICE,
  ) {}

  get isBusy(): boolean {
    return this.current !== null;
  }

  /** @param done is given the result; never called for work that was dropped. */
  run<T>(work: Work<T>, done: (result: T) => void): void {
    this.current = work;
    this.go(work, done);
  }

  drop(): void {
    this.current = null;
  }

  private go<T>(work: Work<T>, done: (result: T) => void): void {
    const end = performance.now() + this.slice;
    do {
      const step = work.next();
      if (step.done) {
        this.current = null;
        done(step.value);
        return;
      }
    } while (performance.now() < end);
    void rest().then(() => {
      if (this.current === work && !this.signal.aborted) this.go(work, done);
    });
  }
}

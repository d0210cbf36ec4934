import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const EVERY = 200;

/** What `/proc` says of a process (proc(5)); null when it is gone. */
function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Processes that this one started, and theirs. */
function descendants(): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // The name in parentheses may hold anything: the parent's number is the second field behind it.
    const parent = Number(read(`/proc/${name}/stat`)?.split(') ').at(-1)?.split(' ')[1]);
    if (Number.isFinite(parent)) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found: number[] = [];
  const open = [process.pid];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    const own = children.get(pid) ?? [];
    found.push(...own);
    open.push(...own);
  }
  return found;
}

/** Bytes in memory of all processes that this one started: proportional set size, so that what they share counts once. */
function total(): number {
  let kib = 0;
  for (const pid of descendants())
    kib += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0);
  return kib * 1024;
}

/** Watches how much memory browsers take while something is done (Linux). */
export class ProcessMemory {
  #start = 0;
  #peak = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  begin(): void {
    this.#start = total();
    this.#peak = this.#start;
    this.#timer = setInterval(() => {
      this.#peak = Math.max(this.#peak, total());
    }, EVERY);
  }

  /** @returns bytes of the highest look above the first one. */
  end(): number {
    clearInterval(this.#timer);
    return Math.max(this.#peak, total()) - this.#start;
  }
}

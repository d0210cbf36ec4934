/** An event of Chromium's trace format, as far as it is read here; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time on the processor: on a machine that does other things too, `dur` tells of those. */
  tdur?: number;
  args?: { name?: string; data?: { url?: string } };
}

/** Events that only a script causes: pages whose own scripts are off have none but ours. */
const SCRIPT = /^(FunctionCall|EvaluateScript|RunMicrotasks|TimerFire|FireAnimationFrame|v8\.run)$/;

/**
 * Duration of the longest task on the main thread of the tab that ran scripts, in milliseconds: whatever runs there, painting
 * included. 0 when no script ran.
 */
export function longestTask({ traceEvents }: { traceEvents: TraceEvent[] }): number {
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const onMain = traceEvents.filter(({ pid, tid }) => mains.has(`${pid}:${tid}`));
  const scripted = new Set(
    onMain
      .filter(
        ({ name, args }) =>
          SCRIPT.test(name) && /\/(start|page-module|hands-module)\.js$/.test(args?.data?.url ?? ''),
      )
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  let longest = 0;
  for (const { name, ph, pid, tid, dur, tdur } of onMain) {
    if (ph !== 'X' || !/RunTask$/.test(name) || !scripted.has(`${pid}:${tid}`)) continue;
    longest = Math.max(longest, (tdur ?? dur ?? 0) / 1000);
  }
  return longest;
}

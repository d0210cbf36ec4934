/**
 * Makes a function that runs tasks one after the other, each after the one before has settled. For read-change-write on
 * `browser.storage`, which has no transactions.
 */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    // The queue goes on after a failure; the failure itself is the caller's.
    last = run.catch(() => undefined);
    return run;
  };
}

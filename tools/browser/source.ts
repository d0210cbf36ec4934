/**
 * A function as an expression that calls it with these arguments, to be run elsewhere. Compilers that keep functions' names
 * wrap inner ones in a helper called `__name`, which is not there on the other side.
 */
export function callSource(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
  return `(() => { const __name = (f) => f; return (${fn.toString()})(${list}); })()`;
}

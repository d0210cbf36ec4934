import { loadEngine } from '../../tools/engine';

/** The engine as it ships. */
export const engine = loadEngine();

/** Source and content of what is found outside of other contents. */
export const outer = (text: string): string[][] =>
  engine
    .analyze({ text })
    .filter((a) => a.parent === null)
    .map((a) =>
      [a.source, { spans: a.content }].map((x) => x.spans.map((s) => text.slice(...s)).join(' … ')),
    );

/** The last attribution whose cue begins with `cue`. */
export const foundAt = (text: string, cue: string) =>
  engine
    .analyze({ text })
    .filter((a) => a.cue[0] && text.startsWith(cue, a.cue[0][0]))
    .at(-1);

import nlp from 'compromise';
import { createEngine } from '../../lib/engine/index';

/** Milliseconds of each turn. */
export interface Turns {
  engine: number[];
  peer: number[];
}

/** How many of the texts the peer reads, which is slower. */
export const fewOf = (texts: readonly string[]) => Math.max(5, texts.length >> 3);

/**
 * Lets the engine read all texts and compromise tag some of them, by turns, so that what else the machine does meets both. compromise
 * finds no attributions: it is there to tell a slow machine from a slow engine. Runs in Node and in browsers.
 * @param model the bytes of the model file, unpacked
 * @param warm how many of the rounds are not counted: the code is compiled in them
 */
export function takeTurns(model: Uint8Array, texts: readonly string[], rounds: number, warm: number): Turns {
  const engine = createEngine(model);
  const time = (run: () => void) => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  };
  const out: Turns = { engine: [], peer: [] };
  for (let k = 0; k < rounds; k++) {
    const own = time(() => {
      for (const text of texts) engine.analyze({ text });
    });
    const others = time(() => {
      for (const text of texts.slice(0, fewOf(texts))) nlp(text).json();
    });
    if (k < warm) continue;
    out.engine.push(own);
    out.peer.push(others);
  }
  return out;
}

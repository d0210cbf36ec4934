import { browser } from 'wxt/browser';
import { createEngine, type Engine, type EngineInput } from '../engine';
import { words } from '../i18n/words';
import type { Attribution } from '../model/attribution';
import type { Span } from '../model/span';
import { AnalysisCache } from './analysis-cache';

/**
 * The bytes of the engine's model, from the extension's own package.
 * @throws {Error} in words for the reader, when the package is damaged.
 */
export async function loadModel(): Promise<Uint8Array> {
  const damaged = words().background.damaged;
  let response: Response;
  try {
    response = await fetch(browser.runtime.getURL('/models/engine.bin.gz'));
  } catch (cause) {
    throw new Error(damaged, { cause });
  }
  if (!response.ok || !response.body) throw new Error(damaged);
  try {
    const plain = response.body.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(plain).arrayBuffer());
  } catch (cause) {
    throw new Error(damaged, { cause });
  }
}

/** The one engine for all tabs: loaded with the first text, every text read once. */
export class EngineHost {
  #engine: Promise<Engine> | undefined;
  #underWay = new Map<string, Promise<Attribution[]>>();

  constructor(
    private readonly load: () => Promise<Uint8Array> = loadModel,
    private readonly cache = new AnalysisCache(),
    private readonly create: (model: Uint8Array) => Engine = createEngine,
  ) {}

  /**
   * Starts loading the model, so that it is there when the first text comes. A failure is told by `analyze`.
   * A failed loading is tried again with the next call.
   */
  warmUp(): Promise<void> {
    return this.#ready().then(
      () => undefined,
      () => undefined,
    );
  }

  /** Attributions of a text, from the cache where it was read before. Spans are UTF-16 offsets into `text`, half open. */
  async analyze(input: EngineInput): Promise<Attribution[]> {
    const hash = await hashOf(input);
    const underWay = this.#underWay.get(hash) ?? this.#analyzeOnce(hash, input);
    this.#underWay.set(hash, underWay);
    try {
      return await underWay;
    } finally {
      this.#underWay.delete(hash);
    }
  }

  /** What the engine makes of words that a reader marked. */
  async propose(input: EngineInput, content: readonly Span[]): Promise<Attribution> {
    const found = await this.analyze(input);
    return (await this.#ready()).propose(input, content, found);
  }

  async #analyzeOnce(hash: string, input: EngineInput): Promise<Attribution[]> {
    const known = await this.cache.get(hash);
    if (known) return known;
    const attributions = (await this.#ready()).analyze(input);
    await this.cache.set(hash, attributions);
    return attributions;
  }

  #ready(): Promise<Engine> {
    this.#engine ??= this.load().then(this.create);
    const engine = this.#engine;
    engine.catch(() => {
      if (this.#engine === engine) this.#engine = undefined;
    });
    return engine;
  }
}

/** SHA-256 of text, publisher and blocks, hex: what the engine's answer depends on. */
async function hashOf({ text, publisher, blocks = [] }: EngineInput): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([publisher ?? null, text, blocks]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('');
}

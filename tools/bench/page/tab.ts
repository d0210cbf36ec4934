import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import { longestTask } from './trace';

const LAB = new URL('./lab.ts', import.meta.url).pathname;
const MARK_JS = new URL('../../../node_modules/mark.js/dist/mark.es6.min.js', import.meta.url);

/** Time for frames, timers and idle work to come to an end, in milliseconds. */
const SETTLE = 400;

/** What the main thread did between two moments, in milliseconds. */
export interface Work {
  /** All tasks: scripts, styles, layout, painting. */
  total: number;
  script: number;
  /** Style and layout. */
  layout: number;
}

/** A tab seen through the DevTools protocol. */
export class Tab {
  private constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async of(page: Page): Promise<Tab> {
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Tab(page, cdp);
  }

  /** @param rate 1: as fast as the machine is; 4: as slow as a cheap phone. */
  async slowDown(rate: number): Promise<void> {
    await this.cdp.send('Emulation.setCPUThrottlingRate', { rate });
  }

  settle(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, SETTLE));
  }

  private async metrics(): Promise<Record<string, number>> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  /** The main thread's work while `act` goes on and settles. */
  async work(act: () => Promise<unknown>): Promise<Work> {
    const before = await this.metrics();
    await act();
    await this.settle();
    const after = await this.metrics();
    const spent = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1000;
    return {
      total: spent('TaskDuration'),
      script: spent('ScriptDuration'),
      layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
    };
  }

  /** Bytes of the tab's JavaScript heap after two collections. */
  async heap(): Promise<number> {
    for (let i = 0; i < 2; i++) await this.cdp.send('HeapProfiler.collectGarbage');
    return (await this.metrics()).JSHeapUsedSize ?? 0;
  }

  /** The longest task on the page's main thread while `act` goes on and settles, in milliseconds. */
  async longestTask(act: () => Promise<unknown>): Promise<number> {
    await this.page.tracing.start({
      categories: ['toplevel', 'devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'],
    });
    await act();
    await this.settle();
    const trace = await this.page.tracing.stop();
    return longestTask(JSON.parse(Buffer.from(trace ?? []).toString('utf8')));
  }

  /** Counts what changes in the document, and what moves on the screen, from now on. */
  async watch(): Promise<() => Promise<{ mutations: number; shift: number }>> {
    await this.page.evaluate(() => {
      const seen = { mutations: 0, shift: 0 };
      (globalThis as unknown as { benchSeen: typeof seen }).benchSeen = seen;
      new MutationObserver((records) => {
        seen.mutations += records.length;
      }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift' });
    });
    return () =>
      this.page.evaluate(
        () => (globalThis as unknown as { benchSeen: { mutations: number; shift: number } }).benchSeen,
      );
  }

  /** A world of its own in the page, with what `source` declares. */
  async world(source: string): Promise<(expression: string) => Promise<unknown>> {
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const { executionContextId } = await this.cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'bench',
    });
    const evaluate = async (expression: string) => {
      const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
        contextId: executionContextId,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    };
    await evaluate(source);
    return evaluate;
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

let labSource: Promise<string> | null = null;

/** The page layer as one script; its exports hang on `Lab`. */
export function lab(): Promise<string> {
  labSource ??= (async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, lib: { entry: LAB, formats: ['iife'], name: 'Lab' } },
    });
    const [output] = Array.isArray(built) ? built : [built];
    if (!output || !('output' in output)) throw new Error('The page layer was not built.');
    return output.output[0].code.replace(/^(var|const|let) Lab\s*=/m, 'globalThis.Lab =');
  })();
  return labSource;
}

export const markJs = (): string => readFileSync(MARK_JS, 'utf8').replace(/^\(function/, '(function');

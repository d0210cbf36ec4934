import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browser/chromium';
import { until } from '../browser/driver';
import { ensureBrowser } from '../setup/browsers.mjs';
import { fill } from './fill';
import { syntheticCollection } from './synthetic';

const EXTENSION = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const ANNOTATIONS = Number(process.env.ANNOTATIONS ?? 100_000);

const quantile = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const ms = (n: number) => `${n < 10 ? n.toFixed(1) : n.toFixed(0)} ms`;
const summary = (name: string, times: number[]) =>
  `| ${name} | ${times.length} | ${ms(quantile(times, 0.5))} | ${ms(quantile(times, 0.95))} | ${ms(Math.max(...times))} |`;

/** What is typed, key by key: frequent and rare words, phrases, parts, and combinations. */
function typings(words: string[]): Record<string, string[]> {
  const keys = (text: string) => Array.from(text, (_, i) => text.slice(0, i + 1));
  return {
    'words, key by key': words.flatMap(keys),
    'two words': words.slice(1).map((word, i) => `${word} ${words[i]!.slice(0, 3)}`),
    'a phrase': words.slice(1).map((word, i) => `"${words[i]} ${word}"`),
    'a frequent phrase': ['"ba be"', '"da de"', '"be ba da"', '"le la"', '"da ba"'],
    'a speaker': words.map((word) => `speaker:${word.slice(0, 3)}`),
    'an outlet and a word': words.map((word) => `site:wire ${word.slice(0, 2)}`),
    'distance, kind, dates': [
      'hops:>1',
      'kind:direct',
      'after:2025-06 before:2026-02',
      '-kind:direct hops:1',
      'tag:law hops:0',
    ],
    'all shown again': Array(10).fill(''),
  };
}

/** Types a text into the field and waits until its results stand in the page. @returns milliseconds, to the DOM's change */
function answerTime(page: Page, text: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const field = document.querySelector<HTMLInputElement>('.search input')!;
    // Different from what stands there, else nothing is asked.
    if (field.value === wanted) return 0;
    const begin = performance.now();
    field.value = wanted;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const isThere = () => document.querySelector<HTMLElement>('.results')?.dataset.answers === wanted;
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!isThere()) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(document.querySelector('.library')!, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    return performance.now() - begin;
  }, text);
}

/** Scrolls through the list, a step a frame. @returns milliseconds between the frames */
function frameTimes(page: Page, step: number, frames: number): Promise<number[]> {
  return page.evaluate(
    async (by, count) => {
      const times: number[] = [];
      window.scrollTo(0, 0);
      let last = await new Promise(requestAnimationFrame);
      for (let i = 0; i < count; i++) {
        window.scrollBy(0, by);
        const now = await new Promise(requestAnimationFrame);
        times.push(now - last);
        last = now;
      }
      return times;
    },
    step,
    frames,
  );
}

/** Milliseconds of processor time that the page's own thread has spent: what a busy machine does not stretch. */
async function processorTime(page: Page): Promise<() => Promise<number>> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

/**
 * The library with many annotations in real Chromium: how long until everything is read, until the first results stand in the page after
 * a key, and whether the list keeps up with the screen.
 */
export async function benchLibrary(): Promise<string[]> {
  const browser = await launchChromium({
    program: await ensureBrowser('chromium'),
    extension: EXTENSION,
    headless: true,
  });
  try {
    const page = await browser.openExtensionPage('library.html');
    await page.waitForSelector('.library');
    await fill(page, syntheticCollection(ANNOTATIONS));
    const opened = Date.now();
    await page.reload();
    await page.waitForSelector('.entries .row-body');
    const firstRows = Date.now() - opened;
    await until(
      'everything to be read',
      () =>
        page.evaluate((n) => {
          const text = document.querySelector('.results-count')?.textContent?.replace(/\D/g, '');
          return text === String(n) && !document.querySelector('.results-head')?.textContent?.includes('…');
        }, ANNOTATIONS),
      120_000,
    );
    const all = Date.now() - opened;
    // The compiler names functions by a helper that the page has not.
    await page.evaluate('globalThis.__name = (f) => f');
    const words = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.words'), (el) =>
        el.textContent!.replace(/[^a-z ]/gi, '').split(' '),
      )
        .flat()
        .filter((word) => word.length > 3)
        .slice(0, 40),
    );
    const lines = [
      `${ANNOTATIONS.toLocaleString('en')} annotations: first rows after ${ms(firstRows)}, all read and indexed after ${ms(all)}`,
      '',
      '| typed | times | median | 95th percentile | longest |',
      '| --- | --- | --- | --- | --- |',
    ];
    const spent = await processorTime(page);
    const before = await spent();
    const every: number[] = [];
    for (const [name, texts] of Object.entries(typings(words))) {
      const times: number[] = [];
      for (const text of texts) {
        if (name === 'all shown again') await answerTime(page, 'zzz');
        const time = await answerTime(page, text);
        if (time > 0) times.push(time);
      }
      lines.push(summary(name, times));
      every.push(...times);
    }
    const perKey = ((await spent()) - before) / every.length;
    lines.push(
      summary('**all**', every),
      '',
      `Processor time of the page’s thread for each answer: ${ms(perKey)}`,
      '',
    );
    await answerTime(page, '');
    lines.push(
      '| scrolling, pixels a frame | frames | median | 95th percentile | longest |',
      '| --- | --- | --- | --- | --- |',
    );
    for (const step of [40, 400, 4000]) {
      const start = await spent();
      const times = await frameTimes(page, step, 240);
      const perFrame = ((await spent()) - start) / times.length;
      lines.push(summary(`${step} (processor time a frame: ${ms(perFrame)})`, times));
    }
    const idle = await frameTimes(page, 0, 120);
    lines.push(summary('0 (the same screen, at rest)', idle));
    return lines;
  } finally {
    await browser.close();
  }
}

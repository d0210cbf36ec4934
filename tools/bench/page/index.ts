import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpArticle, pageOfDraft, textOfDraft } from '../../../tests/support/made-up-article';
import { type Bench, openBench, tabAt } from './stage';
import { lab, markJs, type Tab, type Work } from './tab';

const root = new URL('../../../', import.meta.url).pathname;
const PAGES = join(root, '../shared/pages');
/** Their scripts, pictures and frames live on servers that cannot be reached. */
const POLICY =
  "script-src 'none'; connect-src 'none'; img-src data:; frame-src 'none'; font-src 'none'; media-src 'none'; style-src 'unsafe-inline'";

/** As slow as a cheap phone. */
const SLOW = 4;
const ROUNDS = 3;
const MANY = 1000;
const MOVES = 150;

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const ms = (value: number) => value.toFixed(1);

/**
 * What a marked page costs its reader, in real Chromium with the built extension, beside mark.js that marks the same words in the
 * same run. Medians of a few rounds.
 * @param only measures just the pages with this in their name.
 * @returns Markdown
 */
export async function benchPage(only = ''): Promise<string[]> {
  const bench = await openBench();
  try {
    const files = existsSync(PAGES) ? readdirSync(PAGES).filter((file) => file.endsWith('.html')) : [];
    for (const file of files)
      bench.site.overlay(`/${file}`, {
        body: readFileSync(join(PAGES, file), 'utf8'),
        headers: { 'content-security-policy': POLICY, 'content-type': 'text/html; charset=utf-8' },
      });
    const made = { 'made-up-1000': 1000, 'made-up-20000': 20000 };
    for (const [name, length] of Object.entries(made))
      bench.site.overlay(`/${name}.html`, {
        body: pageOfDraft(madeUpArticle(7, length)),
        headers: { 'content-type': 'text/html; charset=utf-8' },
      });
    const all = [...Object.keys(made).map((name) => `${name}.html`), ...files].filter((file) =>
      file.includes(only),
    );
    return [
      ...(await marked(bench, all)),
      '',
      ...(await turnedTo(bench, 'made-up-1000.html')),
      '',
      ...(await besideMarkJs(bench, all)),
      '',
      ...(await pointer(bench)),
      ...(await anchoring(bench)),
      ...(files.length === 0 ? ['', 'Real pages: skipped, `../shared/pages` is not here.'] : []),
    ];
  } finally {
    await bench.chromium.close();
    await bench.site.close();
  }
}

/** The extension as it is, on every page. */
async function marked(bench: Bench, files: string[]): Promise<string[]> {
  const lines = [
    '| page | longest task, 4× slower | main-thread work | script | style and layout | DOM mutations | layout shift | memory |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const file of files) {
    const longest: number[] = [];
    const works: Work[] = [];
    const heaps: number[] = [];
    let seen = { mutations: 0, shift: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const slow = await tabAt(bench, file);
      await slow.slowDown(SLOW);
      longest.push(await slow.longestTask(() => bench.mark(slow.page)));
      await slow.close();
      const tab = await tabAt(bench, file);
      const heap = await tab.heap();
      works.push(await tab.work(() => bench.mark(tab.page)));
      heaps.push((await tab.heap()) - heap);
      await tab.close();
    }
    const watched = await tabAt(bench, file);
    const look = await watched.watch();
    await bench.mark(watched.page);
    await watched.settle();
    seen = await look();
    await watched.close();
    const work = (which: keyof Work) => ms(median(works.map((w) => w[which])));
    const row = `| ${file} | ${ms(Math.max(...longest))} ms | ${work('total')} ms | ${work('script')} ms | ${work('layout')} ms | ${seen.mutations} | ${seen.shift.toFixed(3)} | ${(median(heaps) / 1e6).toFixed(2)} MB |`;
    console.error(row);
    lines.push(row);
  }
  return lines;
}

/** What is nobody's and what is any script's of the work on a page, and what is added when the reader first turns to the article. */
async function turnedTo(bench: Bench, file: string): Promise<string[]> {
  const totals: Record<'still' | 'nothing' | 'turned' | 'slow', number[]> = {
    still: [],
    nothing: [],
    turned: [],
    slow: [],
  };
  const turn = (tab: Tab) => tab.page.mouse.move(640, 450, { steps: 4 });
  for (let round = 0; round < ROUNDS; round++) {
    const tab = await tabAt(bench, file);
    totals.still.push((await tab.work(() => tab.settle())).total);
    totals.nothing.push((await tab.work(() => bench.injectNothing(tab.page))).total);
    await tab.close();
    const marked = await tabAt(bench, file);
    await bench.mark(marked.page);
    await marked.settle();
    totals.turned.push((await marked.work(() => turn(marked))).total);
    await marked.close();
    const slow = await tabAt(bench, file);
    await bench.mark(slow.page);
    await slow.settle();
    await slow.slowDown(SLOW);
    totals.slow.push(await slow.longestTask(() => turn(slow)));
    await slow.close();
  }
  const of = (which: keyof typeof totals) => ms(median(totals[which]));
  return [
    `Of the work on ${file}, ${of('still')} ms are there without any script, and ${of('nothing')} ms with one that does nothing. When the pointer first comes over the article, ${of('turned')} ms are added; the longest task then, 4× slower: ${ms(Math.max(...totals.slow))} ms.`,
  ];
}

/**
 * 1,000 spans by the page layer, and the same by mark.js: once all that Hearsay does on a page, and once only what mark.js does too,
 * namely to read the text of a known element and to mark spans of it. Between them the least that highlights can cost in this browser.
 */
async function besideMarkJs(bench: Bench, files: string[]): Promise<string[]> {
  const source = await lab();
  const lines = [
    '| page | spans | all of Hearsay’s | marking only | bare highlight | mark.js | ratio, all | ratio, marking | ratio, bare | mutations | mutations, mark.js |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const file of files) {
    const all: number[] = [];
    const only: number[] = [];
    const least: number[] = [];
    const peer: number[] = [];
    const mutations = [0, 0];
    let spans = 0;
    const found = await samplesOf(bench, file, MANY);
    for (let round = 0; round < ROUNDS; round++) {
      const tab = await tabAt(bench, file);
      const run = await tab.world(`${source}\nglobalThis.found = ${found};`);
      const look = await tab.watch();
      all.push((await tab.work(() => run('Lab.mark(found)'))).total);
      mutations[0] = (await look()).mutations;
      const ranges = (await run('Lab.paintedRanges()')) as object[];
      spans = ranges.length;
      await tab.close();

      const bare = await tabAt(bench, file);
      const paint = await bare.world(`${source}\nglobalThis.found = ${found};`);
      await paint('Lab.prepare(found)');
      only.push((await bare.work(() => paint('Lab.paintOnly()'))).total);
      await bare.close();

      const plain = await tabAt(bench, file);
      const paintBare = await plain.world(`${source}\nglobalThis.ranges = ${JSON.stringify(ranges)}; 0`);
      least.push((await plain.work(() => paintBare('Lab.paintBare(ranges)'))).total);
      await plain.close();

      const other = await tabAt(bench, file);
      const mark = await other.world(markJs());
      await mark(`globalThis.ranges = ${JSON.stringify(ranges)}; 0`);
      const lookThere = await other.watch();
      const marking = 'new Promise((done) => new Mark(document.body).markRanges(ranges, { done }))';
      peer.push((await other.work(() => mark(marking))).total);
      mutations[1] = (await lookThere()).mutations;
      await other.close();
    }
    const [a, o, b, p] = [median(all), median(only), median(least), median(peer)];
    const row = `| ${file} | ${spans} | ${ms(a)} ms | ${ms(o)} ms | ${ms(b)} ms | ${ms(p)} ms | ${(p / a).toFixed(1)} | ${(p / o).toFixed(1)} | ${(p / b).toFixed(1)} | ${mutations[0]} | ${mutations[1]} |`;
    console.error(row);
    lines.push(row);
  }
  return lines;
}

/** See `samples` in lab.ts; as the source of a string. */
async function samplesOf(bench: Bench, file: string, count: number): Promise<string> {
  const tab = await tabAt(bench, file);
  const run = await tab.world(await lab());
  const found = await run(`Lab.samples(${count})`);
  await tab.close();
  return JSON.stringify(found);
}

/** Real moves of the mouse over a page with 5,000 marks, less what they cost on the page alone. */
async function pointer(bench: Bench): Promise<string[]> {
  const costs: number[] = [];
  for (const marks of [0, 5000]) {
    const tab = await tabAt(bench, 'made-up-20000.html');
    const run = await tab.world(await lab());
    if (marks > 0) await run(`Lab.mark(${await samplesOf(bench, 'made-up-20000.html', marks)})`);
    await tab.page.bringToFront();
    // The first move brings who attends the reader, and is measured by itself.
    await tab.page.mouse.move(640, 450);
    await tab.settle();
    const { total } = await tab.work(async () => {
      for (let i = 0; i < MOVES; i++)
        await tab.page.mouse.move(340 + ((i * 37) % 600), 60 + ((i * 13) % 800));
    });
    costs.push(total / MOVES);
    await tab.close();
  }
  const [plain, withMarks] = costs as [number, number];
  return [
    `Pointer: ${withMarks.toFixed(2)} ms a move with 5,000 marks, ${plain.toFixed(2)} ms without Hearsay: ${(withMarks - plain).toFixed(2)} ms are ours.`,
  ];
}

/** 1,000 annotations saved from the first edition, found again in the second. */
async function anchoring(bench: Bench): Promise<string[]> {
  const draft = madeUpArticle(7, 20000);
  const { text } = textOfDraft(draft);
  const before = text.replaceAll(' the ', ' this ');
  const tab = await tabAt(bench, 'made-up-20000.html');
  const run = await tab.world(await lab());
  const plain = await tab.work(() => run("Lab.mark('[]')"));
  await run('Lab.stop()');
  await tab.close();
  const other = await tabAt(bench, 'made-up-20000.html');
  const anchor = await other.world(await lab());
  await anchor(`globalThis.before = ${JSON.stringify(before)}; 0`);
  const saved = await other.work(() => anchor(`Lab.anchor(${MANY}, before)`));
  const lost = await anchor('Lab.orphans()');
  await other.close();
  return [
    `Anchoring: ${ms(saved.total - plain.total)} ms of work for 1,000 annotations in an edited text of 20,000 words, ${String(lost)} not found.`,
  ];
}

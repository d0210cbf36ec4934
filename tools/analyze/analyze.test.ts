import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Attribution } from '../../lib/model/attribution';
import { type Format, type Input, readInput } from './input';
import { linesOf } from './lines';
import { tableOf } from './table';

const root = new URL('../../', import.meta.url).pathname;
const encode = (text: string) => new TextEncoder().encode(text);
async function* chunks(...parts: (string | Uint8Array)[]) {
  for (const part of parts) yield typeof part === 'string' ? encode(part) : part;
}
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('lines', () => {
  test('end at line feeds alone, wherever the stream is cut', async () => {
    const euro = encode('€');
    const bytes = chunks('\uFEFFa\r', '\nb\u2028c\n\n', euro.slice(0, 1), euro.slice(1), '\rx');
    expect(await all(linesOf(bytes))).toEqual(['a', 'b\u2028c', '', '€\rx']);
  });

  test('a last line may go without its line feed, and an empty stream has none', async () => {
    expect(await all(linesOf(chunks('a\nb')))).toEqual(['a', 'b']);
    expect(await all(linesOf(chunks('a\n')))).toEqual(['a']);
    expect(await all(linesOf(chunks()))).toEqual([]);
  });
});

describe('input', () => {
  const read = (text: string, name: string, format?: Format): Promise<Input[]> =>
    all(readInput(chunks(text), name, format));

  test('JSONL gives a document a line, and bad lines by number', async () => {
    const lines = ['{"id":"a","text":"One."}', 'not json', '', '[1]', '{"id":"b"}', '{"id":3,"text":""}'];
    lines.push('{"id":"c","text":"Two.","publisher":"The Post"}', '{"id":"d","text":"","publisher":7}');
    const inputs = await read(lines.join('\n'), 'x.jsonl');
    expect(inputs.map((i) => (i.ok ? i.document.id : i.line))).toEqual(['a', 2, 4, 5, 6, 'c', 8]);
    expect(inputs[5]).toMatchObject({ line: 7, document: { publisher: 'The Post', extracted: false } });
  });

  test('JSONL on standard input is known although its first line is bad', async () => {
    const inputs = await read('oops\n{"id":"a","text":"One."}\n', '-');
    expect(inputs).toMatchObject([
      { ok: false, line: 1 },
      { ok: true, line: 2 },
    ]);
  });

  test('a document comes before the stream has ended', async () => {
    const endless = (async function* () {
      yield encode('{"id":"a","text":"One."}\n');
      await new Promise(() => {});
    })();
    const first = await readInput(endless, '-').next();
    expect(first.value).toMatchObject({ ok: true, document: { id: 'a' } });
  });

  test('plain text stays as it is, offsets and all', async () => {
    const text = 'One.\n\n“Two,” he said.\n{not json';
    expect(await read(text, '/somewhere/a.txt')).toEqual([
      { ok: true, line: 1, document: { id: 'a.txt', text, publisher: null, extracted: false } },
    ]);
    expect(await read('Words.\nMore', '-')).toMatchObject([{ document: { id: 'stdin' } }]);
  });

  test('HTML gives the article’s text and publisher', async () => {
    const long = 'The mayor said the bridge was safe and that nobody had to worry about it. '.repeat(4);
    const html = `<!doctype html><title>x</title><meta property="og:site_name" content="The Post">
      <nav>Home News</nav><article><h1>A bridge</h1><p>${long}<p>${long}</article><script>no()</script>`;
    for (const name of ['a.html', '-']) {
      const [input] = await read(html, name);
      expect(input).toMatchObject({ ok: true, document: { publisher: 'The Post', extracted: true } });
      const text = input?.ok ? input.document.text : '';
      expect(text).toContain('nobody had to worry');
      expect(text).not.toMatch(/no\(\)|Home|<p>/);
    }
  });
});

test('the table says who, how far away and what', () => {
  const text = 'Ana Reyes told Radio Sur it was “over”.';
  const a: Attribution = {
    id: 'a1',
    kind: 'mixed',
    act: 'statement',
    content: [[25, 38]],
    cue: [[10, 14]],
    source: { spans: [[0, 9]], speaker: 'Ana Reyes', mention: 'name', type: 'person' },
    relays: [{ spans: [[15, 24]], name: 'Radio Sur', type: 'outlet', cue: [[10, 14]] }],
    hedge: [],
    hops: 1,
    parent: null,
    confidence: 0.9,
    trace: [{ stage: 'relay', rule: 'told an outlet', span: [15, 24] }],
  };
  expect(tableOf('doc', text, [a]).split('\n')).toEqual([
    'doc · 1 attribution · 1 passed on',
    '  a1   Ana Reyes — second-hand, through Radio Sur, mixed, “told”, 90 %',
    '       it was “over”',
    '       · relay: told an outlet [15–24] “Radio Sur”',
    '',
  ]);
});

describe('the command', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'hearsay-analyze-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  const run = (args: string[], stdin = '') =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const child = execFile(
        process.execPath,
        ['--import', 'tsx', 'tools/analyze.ts', ...args],
        { cwd: root },
        (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
      );
      child.stdin?.end(stdin);
    });
  const said = 'Police said on Monday that the old bridge in the centre of town was safe.';

  test('writes one line a document, goes on after a bad one, and exits with 1', async () => {
    const file = join(dir, 'a.jsonl');
    writeFileSync(file, `${JSON.stringify({ id: 'one', text: said })}\n{\n{"id":"two","text":""}\n`);
    const { code, out, err } = await run([file]);
    const docs = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; attributions: Attribution[] });
    expect(docs.map((d) => d.id)).toEqual(['one', 'two']);
    expect(Object.keys(docs[0]!)).toEqual(['id', 'attributions']);
    const [start, end] = docs[0]!.attributions[0]!.content[0]!;
    expect(said.slice(start, end)).toContain('the old bridge');
    expect(docs[1]!.attributions).toEqual([]);
    expect(err).toMatch(/a\.jsonl:2: no valid JSON/);
    expect(code).toBe(1);
  });

  test('reads standard input, and says why when asked', async () => {
    const { code, out } = await run(['--explain', '-'], said);
    const { id, attributions } = JSON.parse(out) as { id: string; attributions: Attribution[] };
    expect(code).toBe(0);
    expect(id).toBe('stdin');
    expect(attributions[0]?.trace?.length).toBeGreaterThan(0);
  });

  test('a missing file exits with 2, and the others are done', async () => {
    const file = join(dir, 'b.txt');
    writeFileSync(file, said);
    const { code, out, err } = await run(['--format', 'table', join(dir, 'none.txt'), file]);
    expect(code).toBe(2);
    expect(err).toMatch(/none\.txt cannot be read/);
    expect(out).toMatch(/^b\.txt · 1 attribution/);
  });

  test.each([[[]], [['--format', 'xml', 'a']], [['--nonsense']]])(
    'wrong use %j exits with 2',
    async (args) => {
      const { code, err } = await run(args);
      expect(code).toBe(2);
      expect(err).toContain('Usage:');
    },
  );
});

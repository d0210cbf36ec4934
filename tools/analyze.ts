/**
 * Finds the attributions of texts: npm run -s analyze -- FILE…
 *
 * Reads plain text, HTML or JSONL (`{"id", "text", "publisher"?}` a line); `-` is standard input. Writes one JSON object a
 * document, `{"id", "attributions": […]}`, in the order of the input and as soon as each is done. Of HTML the text that was
 * read goes with it, since the spans point into it.
 *
 * Exit status: 0, or 1 when a line was bad (its number is on standard error, the others are done), or 2 when a file cannot be
 * read or the command is wrong.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Attribution } from '../lib/model/attribution';
import { type Format, formatOfName, type InputDocument, readInput } from './analyze/input';
import { tableOf } from './analyze/table';
import { loadEngine } from './engine';

const USAGE = `Usage: npm run -s analyze -- [options] FILE…     (- is standard input)
  --format jsonl|table   JSON lines (default), or a list for people
  --input text|html|jsonl   what the files hold, where their names do not tell
  --publisher NAME       the medium, for files that do not name theirs
  --explain              with the engine's reasons
  --help                 this text`;

function usage(problem: string): never {
  console.error(problem);
  console.error(USAGE);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'jsonl' },
        input: { type: 'string' },
        publisher: { type: 'string' },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

const { values: options, positionals: files } = readOptions();
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
if (files.length === 0) usage('No file is named.');
if (!['jsonl', 'table'].includes(options.format)) usage(`There is no format “${options.format}”.`);
if (options.input && !['text', 'html', 'jsonl'].includes(options.input))
  usage(`There is no input “${options.input}”.`);
const given = options.input as Format | undefined;

// A reader that has enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

async function write(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}

let status = 0;
const fail = (code: number, message: string) => {
  status = Math.max(status, code);
  console.error(message);
};

const engine = loadEngine();

/** Analyses and prints one document. One that the engine fails on must not cost the others. */
async function analyze(document: InputDocument, place: string): Promise<void> {
  const { id, text, blocks, extracted } = document;
  const publisher = document.publisher ?? options.publisher ?? null;
  let attributions: Attribution[];
  try {
    attributions = engine.analyze({ text, publisher, blocks }, { explain: options.explain });
  } catch (error) {
    fail(1, `${place}: the engine failed (${error instanceof Error ? error.stack : String(error)})`);
    return;
  }
  if (options.format === 'table') await write(tableOf(id, text, attributions));
  else await write(JSON.stringify(extracted ? { id, publisher, text, attributions } : { id, attributions }));
}

for (const file of files) {
  const name = file === '-' ? 'standard input' : file;
  const bytes = file === '-' ? process.stdin : createReadStream(file);
  try {
    for await (const input of readInput(bytes, file, given ?? formatOfName(file))) {
      const place = `${name}:${input.line}`;
      if (input.ok) await analyze(input.document, place);
      else fail(1, `${place}: ${input.message}`);
    }
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    fail(2, `${name} cannot be read: ${error.message}`);
  }
}
process.exitCode = status;

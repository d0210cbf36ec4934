import { readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '<!-- measured -->';
const END = '<!-- /measured -->';

/** Puts lines between the marks of a file in docs/, in place of what stood there. @throws {Error} when it has no marks */
export function writeTable(path: string, lines: readonly string[]): void {
  const file = new URL(`../../${path}`, import.meta.url);
  const text = readFileSync(file, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${path} has no place for a table.`);
  writeFileSync(
    file,
    `${text.slice(0, begin + BEGIN.length)}\n\n${lines.join('\n').trim()}\n\n${text.slice(end)}`,
  );
}

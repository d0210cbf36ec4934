import { authorsOf } from '../citation/authors';
import { dateParts } from '../citation/dates';
import { keywordsOf, noteOf } from './citation';
import type { Group, Groups } from './groups';

/** A value of one line: RIS has no escapes, and a line break ends a value. */
const oneLine = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: readers stop at them
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim();

/** `2026/02/28/`: parts that are not known stay empty, the slashes stand. */
const risDate = (text: string | null): string => {
  const parts = dateParts(text);
  if (!parts) return '';
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month ?? ''}/${day ?? ''}/`;
};

function entry({ article, annotations }: Group): string {
  const fields: [string, string][] = [
    ['TY', 'ELEC'],
    ...authorsOf(article.author).map((name): [string, string] => [
      'AU',
      'family' in name
        ? [name.family, name.given, ...(name.suffix ? [name.suffix] : [])].join(', ')
        : name.whole,
    ]),
    ['TI', article.title],
    ['PB', article.publisher ?? ''],
    ['PY', String(dateParts(article.published)?.[0] ?? '')],
    ['DA', risDate(article.published)],
    ['Y2', risDate(article.accessed)],
    ['UR', article.url],
    ['LA', article.language ?? ''],
    ...keywordsOf(annotations).map((tag): [string, string] => ['KW', tag]),
    ...annotations.map((a): [string, string] => ['N1', noteOf(a, article)]),
  ];
  const lines = fields
    .map(([tag, value]) => [tag, oneLine(value)] as const)
    .filter(([, value]) => value !== '');
  return `${lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')}ER  - \r\n\r\n`;
}

/**
 * A reference an article in RIS (Research Information Systems, 2011): type `ELEC`, web page; the quotations with their chains are notes.
 * CRLF, as the format has it.
 */
export async function* writeRis(groups: Groups): AsyncGenerator<string> {
  for await (const group of groups) yield entry(group);
}

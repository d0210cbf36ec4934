import { authorsOf } from '../citation/authors';
import { dateParts } from '../citation/dates';
import { CitationKeys, keywordsOf, noteOf } from './citation';
import type { Group, Groups } from './groups';

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text as a BibTeX value's inside: what TeX reads as a command is escaped, white space is single spaces. */
export const bibtexText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: TeX stops at them
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .trim()
    .replace(/[\\{}$&#_%~^]/g, (c) => ESCAPES[c]!);

/** An address as it is, save for what would end or unbalance the value (RFC 3986, section 2.1). */
const address = (url: string): string =>
  url.replace(/[{}\\%\s]/g, (c) => (c === '%' ? '\\%' : encodeURIComponent(c)));

/** `Writer, A. and {The Staff}`: braces keep a name that is no person's whole, a suffix stands between. */
const names = (line: string | null): string =>
  authorsOf(line)
    .map((name) =>
      'family' in name
        ? [name.family, ...(name.suffix ? [name.suffix] : []), name.given].map(bibtexText).join(', ')
        : `{${bibtexText(name.whole)}}`,
    )
    .join(' and ');

function entry({ article, annotations }: Group, key: string): string {
  const date = dateParts(article.published)?.map((part) => String(part).padStart(2, '0'));
  const fields: [string, string][] = [
    ['author', names(article.author)],
    // Double braces keep capitals as they are.
    ['title', `{${bibtexText(article.title)}}`],
    ['organization', bibtexText(article.publisher ?? '')],
    ['date', date?.join('-') ?? ''],
    ['year', date?.[0] ?? ''],
    ['url', address(article.url)],
    ['urldate', article.accessed.slice(0, 10)],
    ['langid', bibtexText(article.language ?? '')],
    [
      'keywords',
      keywordsOf(annotations)
        .map((tag) => bibtexText(tag.replaceAll(',', ' ')))
        .join(', '),
    ],
    ['annotation', annotations.map((a) => bibtexText(noteOf(a, article))).join('\\par ')],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === '' || value === '{}' ? [] : [`  ${name} = {${value}}`],
  );
  return `@online{${key},\n${lines.join(',\n')}\n}\n\n`;
}

/**
 * A reference an article for BibTeX and biblatex, in UTF-8: type `@online` (biblatex 3, section 2.1.1), `year` beside `date` for those
 * that know the older field only; the quotations with their chains stand in `annotation`.
 */
export async function* writeBibtex(groups: Groups): AsyncGenerator<string> {
  const keys = new CitationKeys();
  for await (const group of groups) yield entry(group, keys.of(group.article));
}

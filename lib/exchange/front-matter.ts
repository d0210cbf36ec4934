import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';

/**
 * A text as a YAML 1.2 double-quoted scalar (section 7.3.1): JSON's strings are that, save for lone surrogates, which YAML has no place
 * for, and for a few characters that are breaks in YAML.
 */
const quoted = (text: string): string =>
  JSON.stringify(text.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const list = (texts: Iterable<string>): string => `[${[...texts].map(quoted).join(', ')}]`;

/** A tag as Obsidian takes it: letters, digits, `_`, `-`, `/`, and not digits alone. Empty when nothing is left. */
export function tagName(tag: string): string {
  const name = tag
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return /^\d+$/.test(name) ? `${name}_` : name;
}

/** The properties of an article's note, between `---` lines. What is not known is left out. */
export function frontMatter(article: Article, annotations: readonly Annotation[]): string {
  const speakers = new Set(annotations.flatMap((a) => a.source.speaker ?? []));
  const relays = new Set(annotations.flatMap((a) => a.relays.flatMap(({ name }) => name ?? [])));
  const tags = new Set(annotations.flatMap((a) => a.tags.map(tagName)).filter((tag) => tag !== ''));
  const properties: [string, string | null][] = [
    ['title', quoted(article.title)],
    ['source', quoted(article.url)],
    ['publisher', article.publisher && quoted(article.publisher)],
    ['author', article.author && quoted(article.author)],
    // Obsidian takes a plain day for a date; pages write other things too, and those stay texts.
    ['published', article.published && dateOrText(article.published)],
    ['accessed', article.accessed.slice(0, 10)],
    ['language', article.language && quoted(article.language)],
    ['quotations', String(annotations.length)],
    ['speakers', speakers.size > 0 ? list(speakers) : null],
    ['relays', relays.size > 0 ? list(relays) : null],
    ['tags', tags.size > 0 ? list(tags) : null],
  ];
  const lines = properties.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return ['---', ...lines, '---'].join('\n');
}

const dateOrText = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : quoted(text));

import { fill } from '../i18n/fill';
import { words } from '../i18n/words';
import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { ImportError, listOf, oneOf, record, text } from './check';
import { FORMAT, VERSION } from './json';
import { annotation, article } from './shapes';

const file = record({
  format: oneOf(FORMAT),
  version: (value) => value,
  exported: text(),
  articles: listOf(article),
  annotations: listOf(annotation),
});

/**
 * Reads a file that `writeJson` wrote, as `readJson` gives it.
 * @throws {ImportError} in words for the reader, for anything else: another program's, a newer version's, a field that is
 *   missing or wrong, an annotation without its article, one that stands there twice.
 */
export function parseExport(value: unknown): { articles: Article[]; annotations: Annotation[] } {
  checkOrigin(value);
  const { articles, annotations } = file(value, '');
  unique(articles, 'articles', 'url');
  unique(annotations, 'annotations', 'id');
  const urls = new Set(articles.map((a) => a.url));
  for (const [i, { articleUrl }] of annotations.entries())
    if (!urls.has(articleUrl))
      throw new ImportError(`annotations[${i}].articleUrl names no article of this file: ${articleUrl}`);
  return { articles, annotations };
}

/** The value that a file's text stands for. @throws {ImportError} when it is no JSON. */
export function readJson(json: string): unknown {
  try {
    // Editors on Windows put a byte order mark at the head, which JSON.parse refuses.
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new ImportError(fill(words().importing.noJson, { said }), { cause });
  }
}

/** Other programs' files and later versions' are refused by name, before their fields are found wanting one by one. */
function checkOrigin(value: unknown): void {
  const { format, version } =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (format !== FORMAT) throw new ImportError(words().importing.foreign);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new ImportError('version should be a whole number from 1 on');
  if (version > VERSION)
    throw new ImportError(
      fill(words().importing.newer, { version: String(version), known: String(VERSION) }),
    );
}

function unique<K extends string>(items: Record<K, string>[], list: string, key: K): void {
  const seen = new Map<string, number>();
  for (const [i, item] of items.entries()) {
    const first = seen.get(item[key]);
    if (first !== undefined)
      throw new ImportError(`${list}[${i}].${key} is the same as ${list}[${first}].${key}`);
    seen.set(item[key], i);
  }
}

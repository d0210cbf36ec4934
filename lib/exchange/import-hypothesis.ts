import { words } from '../i18n/words';
import { isArticleUrl } from '../model/article';
import { ImportError } from './check';
import {
  asList,
  barely,
  Gathering,
  type IdOf,
  type Imported,
  isObject,
  spanOf,
  textOr,
  tidy,
  timeOr,
  unattributed,
  withoutFragment,
} from './foreign';

/**
 * Rows of Hypothesis: of its client's export (`{ export_date, annotations }`), of its API's search (`{ total, rows }`), or a bare list.
 * @returns null when it is none of these.
 */
export function hypothesisRows(file: unknown): { rows: unknown[]; place: string } | null {
  const list =
    Array.isArray(file) && file.length > 0
      ? { rows: file, place: '' }
      : !isObject(file)
        ? null
        : 'export_date' in file && Array.isArray(file.annotations)
          ? { rows: file.annotations, place: 'annotations' }
          : Array.isArray(file.rows)
            ? { rows: file.rows, place: 'rows' }
            : null;
  return list?.rows.every((row) => isObject(row) && 'uri' in row) ? list : null;
}

/**
 * Highlights and annotations of Hypothesis (API v1: `uri`, `target`, `text`, `tags`, `document`, `created`, `updated`, `references`).
 * Who may read them there, and who wrote them, is not taken along. Notes on whole pages and answers mark no words and are left out.
 * @throws {ImportError} for a row that is no row.
 */
export async function readHypothesis(
  { rows, place }: { rows: unknown[]; place: string },
  idOf: IdOf,
  now: string,
): Promise<Imported> {
  const found = new Gathering();
  for (const [i, row] of rows.entries()) {
    const at = `${place}[${i}]`;
    if (!isObject(row) || typeof row.uri !== 'string')
      throw new ImportError(`${at}.uri should be an address`);
    const url = withoutFragment(row.uri);
    if (!isArticleUrl(url)) {
      found.skip(at, words().importing.skipped.address);
      continue;
    }
    if (asList(row.references).length > 0) {
      found.skip(at, words().importing.skipped.reply);
      continue;
    }
    const content = asList(row.target).flatMap((target) => {
      const span = isObject(target) ? spanOf(asList(target.selector)) : null;
      return span ? [span] : [];
    });
    if (content.length === 0) {
      found.skip(at, words().importing.skipped.words);
      continue;
    }
    const created = timeOr(row.created, now);
    const title = isObject(row.document) ? textOr(asList(row.document.title)[0], '') : '';
    found.add(barely(url, title, created), {
      id: await idOf(url, content),
      articleUrl: url,
      ...unattributed(content),
      content,
      note: textOr(row.text, ''),
      tags: tidy(asList(row.tags)),
      created,
      modified: timeOr(row.updated, created),
    });
  }
  return found.as('hypothesis');
}

import type { Collection } from '../model/collection';
import { toCsv } from './csv';
import { toJson } from './json';
import { toMarkdown } from './markdown';
import { toWebAnnotation } from './web-annotation';

/** A file ready to be written as UTF-8. */
export interface ExportFile {
  filename: string;
  mime: string;
  text: string;
}

interface Format {
  extension: string;
  mime: string;
  write(collection: Collection, exported: string): string;
}

const FORMATS = {
  /** Lossless; the one that can be imported. */
  json: { extension: 'json', mime: 'application/json', write: toJson },
  /** W3C Web Annotation, for other annotation programs. */
  jsonld: { extension: 'jsonld', mime: 'application/ld+json', write: toWebAnnotation },
  csv: { extension: 'csv', mime: 'text/csv;charset=utf-8', write: toCsv },
  markdown: { extension: 'md', mime: 'text/markdown;charset=utf-8', write: toMarkdown },
} satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;
export const EXPORT_FORMATS = Object.keys(FORMATS) as ExportFormat[];

/**
 * Writes a collection, of one page or of all, in one of the formats.
 * @param now names the file and stands in it.
 */
export function exportAnnotations(
  format: ExportFormat,
  collection: Collection,
  now: Date = new Date(),
): ExportFile {
  const { extension, mime, write }: Format = FORMATS[format];
  return {
    filename: fileName(collection, now, extension),
    mime,
    text: write(collection, now.toISOString()),
  };
}

/** The name of a collection's file: with the title when it is one page's. */
function fileName({ articles }: Collection, now: Date, extension: string): string {
  return fileNameOf(articles.length === 1 ? articles[0]!.title : '', now, extension);
}

/** `hearsay-2026-05-03.json`, or with words of `title` before the day: letters and digits of any script, safe on every system. */
export function fileNameOf(title: string, now: Date, extension: string): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  // Cut by characters, not by UTF-16 units, and short enough for file systems that count 255 bytes.
  const short = [...slug]
    .slice(0, 50)
    .join('')
    .replace(/^-+|-+$/g, '');
  return `hearsay-${short === '' ? '' : `${short}-`}${day}.${extension}`;
}

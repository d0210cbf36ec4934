import { writeBibtex } from './bibtex';
import { writeCsl } from './csl';
import { writeCsv } from './csv';
import { fileNameOf } from './file-names';
import type { Group, Groups, Writer } from './groups';
import { writeHtml } from './html';
import { writeJson } from './json';
import { writeMarkdown, writeMarkdownZip } from './markdown';
import { writeRis } from './ris';
import { writeWebAnnotation } from './web-annotation';

interface Format {
  extension: string;
  mime: string;
  write: Writer;
}

const FORMATS = {
  /** Lossless; the backup. */
  json: { extension: 'json', mime: 'application/json', write: writeJson },
  /** W3C Web Annotation, for other annotation programs; lossless too. */
  jsonld: { extension: 'jsonld', mime: 'application/ld+json', write: writeWebAnnotation },
  csv: { extension: 'csv', mime: 'text/csv;charset=utf-8', write: writeCsv },
  /** One file an article, in an archive. */
  markdown: { extension: 'zip', mime: 'application/zip', write: writeMarkdownZip },
  html: { extension: 'html', mime: 'text/html;charset=utf-8', write: writeHtml },
  bibtex: { extension: 'bib', mime: 'application/x-bibtex;charset=utf-8', write: writeBibtex },
  ris: { extension: 'ris', mime: 'application/x-research-info-systems;charset=utf-8', write: writeRis },
  csl: { extension: 'csl.json', mime: 'application/vnd.citationstyles.csl+json', write: writeCsl },
} satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;
export const EXPORT_FORMATS = Object.keys(FORMATS) as ExportFormat[];

/** One article needs no archive. */
const ONE_PAGE: Partial<Record<ExportFormat, Format>> = {
  markdown: { extension: 'md', mime: 'text/markdown;charset=utf-8', write: writeMarkdown },
};

/** A file that is written while it is read. */
export interface ExportFile {
  filename: string;
  mime: string;
  /** Pieces of the file, in order; texts are to be encoded as UTF-8. May be read once. */
  chunks: AsyncGenerator<string | Uint8Array>;
}

export interface ExportOptions {
  /** The article's title, where what is exported is one article's: it names the file. */
  title?: string;
  /** Names the file and stands in it. */
  now?: Date;
}

/** Writes what the store gives, of one page, of a choice or of all, in one of the formats. */
export function exportFile(format: ExportFormat, groups: Groups, options: ExportOptions = {}): ExportFile {
  const { title, now = new Date() } = options;
  const { extension, mime, write }: Format = (title !== undefined && ONE_PAGE[format]) || FORMATS[format];
  return {
    filename: fileNameOf(title ?? '', now, extension),
    mime,
    chunks: write(withoutEmpty(groups), now.toISOString()),
  };
}

async function* withoutEmpty(groups: Groups): AsyncGenerator<Group> {
  for await (const group of groups) if (group.annotations.length > 0) yield group;
}

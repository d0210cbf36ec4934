import type CSL from 'citeproc';
import type { Article } from '../model/article';
import { articleItem, type CslItem } from './item';
import { guarded, marked, type Run, runsOf, type Setting } from './runs';
import { type CitationStyle, STYLE_FILES } from './styles';
import locale from './styles/locale-en-US.xml?raw';

/*
 * References by citeproc-js, the processor of the Citation Style Language that Zotero uses. It is large (187 kB gzipped), so it is loaded
 * when the first reference is written.
 */

/** Writes the reference to an article, without a line break. @throws where the style cannot set it. */
export type Reference = (article: Article) => Run[];

const ID = 'cited';
const FORMAT = 'runs';
const DECORATIONS: Record<string, Setting> = {
  '@font-style/italic': 'italic',
  '@font-style/oblique': 'italic',
  '@font-weight/bold': 'bold',
  '@text-decoration/underline': 'underline',
  '@font-variant/small-caps': 'small-caps',
  '@vertical-align/sup': 'sup',
  '@vertical-align/sub': 'sub',
};

let citeproc: Promise<typeof CSL> | undefined;

function loaded(): Promise<typeof CSL> {
  citeproc ??= import('citeproc').then(({ default: processor }) => {
    const { Formats } = processor.Output;
    const decorations = Object.entries(DECORATIONS).map(([name, setting]) => [
      name,
      (_state: unknown, text: string) => marked(setting, text),
    ]);
    Formats[FORMAT] = { ...Formats.text, ...Object.fromEntries(decorations) };
    return processor;
  });
  return citeproc;
}

/**
 * Makes a style ready, in English whatever the style's own language: articles are English, and so are their references.
 * @param style a file of the Citation Style Language 1.0, as XML.
 * @param address how the style writes addresses, where its language cannot say so.
 * @throws (a rejection) where it is no style.
 */
export async function styleReference(
  style: string,
  address: (url: string) => string = (url) => url,
): Promise<Reference> {
  const { Engine } = await loaded();
  let item: unknown;
  const engine = new Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, style, 'en-US', true);
  engine.setOutputFormat(FORMAT);
  // Else addresses become HTML links.
  engine.opt.development_extensions.wrap_url_and_doi = false;
  return (article) => {
    item = citable(articleItem(article, ID), address);
    // The processor keeps what it made of an item by its id.
    engine.updateItems([]);
    engine.updateItems([ID]);
    const bibliography = engine.makeBibliography();
    return bibliography ? runsOf(bibliography[1].join('')) : [];
  };
}

/** MLA's addresses do without the scheme (MLA Handbook, 9th edition, 5.95). */
const ADDRESSES: Partial<Record<CitationStyle, (url: string) => string>> = {
  mla: (url) => url.replace(/^https?:\/\//, ''),
};

const ready = new Map<CitationStyle, Promise<Reference>>();

/** One of Hearsay's own styles, made ready once. */
export function reference(style: CitationStyle): Promise<Reference> {
  let made = ready.get(style);
  if (!made) {
    made = styleReference(STYLE_FILES[style], ADDRESSES[style]);
    ready.set(style, made);
  }
  return made;
}

/**
 * What goes into the processor: data without markup. An organisation goes in by its name as a family's, since between a person and a
 * name in one piece the processor leaves out the comma that the handbooks want (APA 9.8, Chicago 6.18).
 */
function citable(
  { title, author, 'container-title': container, URL, ...rest }: CslItem,
  address: (url: string) => string,
) {
  return {
    ...rest,
    title: guarded(title) || guarded(URL),
    URL: guarded(address(URL)),
    ...(container && { 'container-title': guarded(container) }),
    ...(author && {
      author: author.map((name) =>
        'literal' in name
          ? { family: guarded(name.literal) }
          : { ...name, family: guarded(name.family), given: guarded(name.given) },
      ),
    }),
  };
}

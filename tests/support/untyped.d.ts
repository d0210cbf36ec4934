/* The parts of packages without types that the tests use. */

declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown);
    format(type: 'bibliography', options: { format: 'text'; template: string; lang: string }): string;
  }
  export const plugins: { input: { chain(text: string, options: { forceType: string }): unknown } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';

declare module 'jsonld' {
  interface Options {
    documentLoader(url: string): Promise<{ contextUrl?: string; documentUrl: string; document: object }>;
    /** Fails on what would be dropped. */
    safe: boolean;
    format?: string;
  }
  const processor: {
    expand(document: object, options: Options): Promise<unknown[]>;
    toRDF(document: object, options: Options): Promise<unknown>;
  };
  export default processor;
}

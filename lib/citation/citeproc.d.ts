/* What is used here of citeproc-js; its manual: https://citeproc-js.readthedocs.io/ */
declare module 'citeproc' {
  interface Sys {
    /** The terms of a language, as XML. */
    retrieveLocale(lang: string): string;
    /** An item of CSL-JSON. */
    retrieveItem(id: string): unknown;
  }
  class Engine {
    /** @throws where the style is none. */
    constructor(sys: Sys, style: string, lang?: string, forceLang?: boolean);
    readonly opt: { development_extensions: Record<string, boolean> };
    setOutputFormat(name: string): void;
    updateItems(ids: string[]): void;
    /** Parameters and one string an item; false where the style has no bibliography. */
    makeBibliography(): [unknown, string[]] | false;
  }
  const CSL: { Engine: typeof Engine; Output: { Formats: Record<string, Record<string, unknown>> } };
  export default CSL;
}

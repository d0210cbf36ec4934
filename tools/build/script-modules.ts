import { moduleName } from '../../entrypoints/page/module-name';

/** The scripts in pages: the one that every marked page runs, and the one that comes when the reader turns to it. */
const SCRIPTS = ['page', 'hands'];

/** Their files in the form of modules, which no page may load but through an address that it can't know. */
export const SCRIPT_MODULES = SCRIPTS.map((name) => moduleName(`${name}.js`));

/**
 * Says of a script that all of it is needed at once. Chromium (from 136 on) then compiles it in one go; it would parse most functions twice
 * otherwise, first to skip and then to run them. What is not needed at once is in the second script.
 */
const AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** What bundlers hand to a plugin, as far as it is used here. */
type Bundle = Record<string, { type: string; code?: string }>;
interface BundleContext {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): string;
}

/** A plugin for Vite that writes the scripts in pages as modules, too, whose default export runs them (entrypoints/page/imported.ts). */
export function scriptModules() {
  return {
    name: 'script-modules',
    generateBundle(this: BundleContext, _: unknown, bundle: Bundle) {
      for (const name of SCRIPTS) {
        const code = bundle[`${name}.js`]?.code;
        if (code === undefined) continue;
        const source = `${AT_ONCE}export default () => {${code}\nreturn ${name};};`;
        this.emitFile({ type: 'asset', fileName: moduleName(`${name}.js`), source });
      }
    },
  };
}

/** A plugin for Vite that has the script of every marked page compiled in one go, where it is injected. */
export function compiledAtOnce() {
  return {
    name: 'compiled-at-once',
    enforce: 'post' as const,
    generateBundle(_: unknown, bundle: Bundle) {
      const page = bundle['page.js'];
      if (page?.code !== undefined) page.code = AT_ONCE + page.code;
    },
  };
}

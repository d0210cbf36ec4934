import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bundledPackages, notices } from './tools/build/notices';
import { compiledAtOnce, SCRIPT_MODULES, scriptModules } from './tools/build/script-modules';

/** Firefox identifies add-ons by this id; IndexedDB of temporary installs hangs on it too. */
export const GECKO_ID = 'hearsay@hearsay.local';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      files.push({ relativeDest: 'third-party.txt', contents: notices(bundledPackages(config.root)) });
    },
  },
  // Every name a file uses is imported by that file: names that only auto-import explains are hard to follow.
  imports: false,
  vite: ({ browser }) => ({
    plugins: [
      preact(),
      nativeInPages(),
      compiledAtOnce(),
      ...(browser === 'firefox' ? [] : [rootedHighlights(), scriptModules()]),
    ],
    // The oldest browsers named below: what they know needs no stand-in, `light-dark()` in particular.
    build: { cssTarget: ['chrome132', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Hearsay',
    default_locale: 'en',
    description: '__MSG_manifest_about__',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'unlimitedStorage'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // The browsers' own rule for extensions, and WebAssembly from the package: the engine adds its weights there (lib/engine/kernel.wat).
    content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" },
    // Four is the most that Chrome suggests keys for; readers set them in the browser's settings. Firefox knows no such limit.
    commands: {
      'mark-page': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commands_markPage__' },
      'next-attribution': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commands_nextAttribution__',
      },
      'previous-attribution': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commands_previousAttribution__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commands_openCard__',
      },
      'open-library': {
        // A fifth suggestion keeps Chrome from loading the extension.
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+L' } }),
        description: '__MSG_commands_openLibrary__',
      },
      'open-panel': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+P' } } : {}),
        description: '__MSG_commands_openPanel__',
      },
      'save-attribution': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+S' } } : {}),
        description: '__MSG_commands_saveAttribution__',
      },
      'mark-selection': {
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+M' } } : {}),
        description: '__MSG_commands_markSelection__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first for phones that knows `data_collection_permissions`.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          // From here on `use_dynamic_url` keeps what is named below from pages (and lets a content script import it).
          minimum_chrome_version: '132',
          web_accessible_resources: [
            { resources: SCRIPT_MODULES, matches: ['<all_urls>'], use_dynamic_url: true },
          ],
        }),
  }),
});

/**
 * Chromium's highlight styles are inherited (CSS Pseudo-Elements 4, section 3.5), so a rule for the root is enough, and adding the style
 * sheet makes the browser look at one element instead of at all of the page's: two thirds of the cost on a large page. Firefox does not
 * inherit them yet.
 */
function rootedHighlights() {
  return {
    name: 'rooted-highlights',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      id.endsWith('/marks.css') ? code.replaceAll('::highlight(', ':root::highlight(') : null,
  };
}

/**
 * Leaves webextension-polyfill out of the scripts that every marked page pays for: there it would serve promises alone, and
 * they are native in the oldest browsers named above. What answers messages keeps to `sendResponse`, which each browser knows.
 */
function nativeInPages() {
  let inPage = false;
  return {
    name: 'native-in-pages',
    enforce: 'pre' as const,
    configResolved({ build }: { build: { lib?: false | { entry: unknown } } }) {
      inPage =
        build.lib !== undefined &&
        build.lib !== false &&
        /\/entrypoints\/(page\/|start\.)/.test(JSON.stringify(build.lib.entry));
    },
    resolveId(this: { resolve(id: string): Promise<{ id: string } | null> }, id: string) {
      return inPage && id.includes('webextension-polyfill') ? this.resolve('@wxt-dev/browser') : null;
    },
  };
}

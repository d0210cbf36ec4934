import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Where the bundles are laid. */
export const BUNDLES = fileURLToPath(new URL('../../.cache/bench', import.meta.url));
const OWN = new URL('../../tests/gold/relay-dev.jsonl', import.meta.url);
const NEWS = new URL('../../../shared/corpora/polnear-dev.jsonl', import.meta.url);

/**
 * Lays the engine down as it ships, bundled: by stages, and by turns with its peer. Run from its sources the engine is half as fast, because the
 * loader wraps every inner function and reads every import through a getter.
 */
export async function bundle(): Promise<void> {
  const source = (file: string) => fileURLToPath(new URL(file, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      outDir: BUNDLES,
      emptyOutDir: true,
      target: 'es2022',
      lib: {
        entry: { stages: source('./stages.ts'), turns: source('./turns.ts') },
        formats: ['es'],
        fileName: (_, name) => `${name}.mjs`,
      },
    },
  });
}

/** What is read: PolNeAR's dev articles where they are, else our own. */
export function textsToRead(): string[] {
  return readFileSync(existsSync(NEWS) ? NEWS : OWN, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

export const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length;

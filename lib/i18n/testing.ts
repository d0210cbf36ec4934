import { readFileSync } from 'node:fs';
import { vi } from 'vitest';

/** The file of a language in the package, as WXT's module writes it: names joined, each with its message. */
function messagesOf(locale: string): Record<string, { message: string }> {
  const flat: Record<string, { message: string }> = {};
  const walk = (tree: object, path: string[]) => {
    for (const [name, below] of Object.entries(tree)) {
      if (typeof below === 'string') flat[[...path, name].join('_')] = { message: below };
      else walk(below, [...path, name]);
    }
  };
  walk(JSON.parse(readFileSync(new URL(`../../locales/${locale}.json`, import.meta.url), 'utf8')), []);
  return flat;
}

/** Answers `fetch` with the package's texts, while they can be read. */
export function packageAnswers(readable: () => boolean = () => true): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const locale = /_locales\/(\w+)\/messages\.json$/.exec(url)?.[1];
    if (!locale || !readable()) return new Response('', { status: 404 });
    return new Response(JSON.stringify(messagesOf(locale)));
  });
}

import { LATER_SCRIPT } from '../../lib/background/content-files';
import { toBackground } from '../../lib/messages/protocol';
import type { Language } from '../../lib/model/settings';
import type { Later } from '../../lib/page/later';
import { imported } from './imported';
import { PLACE, type Shared } from './place';

let coming: Promise<Later> | null = null;

/** Brings the second script, and lets it speak the reader's language. @throws where the extension went, or may no longer run here. */
export function bringLater(): Promise<Later> {
  coming ??= bring().catch((thrown: unknown) => {
    coming = null;
    throw thrown;
  });
  return coming;
}

async function bring(): Promise<Later> {
  const isThere = PLACE in globalThis || (await importLater());
  const { locale, words } = await toBackground.sendMessage('bringLater', { script: !isThere });
  const { [PLACE]: later } = globalThis as Shared;
  if (!later) throw new Error('The second script did not come.');
  later.speakOnPage(locale, words);
  return later;
}

async function importLater(): Promise<boolean> {
  const script = await imported(LATER_SCRIPT);
  script?.default();
  return script !== null;
}

/** Lets the second script, once it is there, speak what the reader chose. */
export async function speakAnew(language: Language): Promise<void> {
  if (!coming) return;
  const asked = toBackground.sendMessage('pageWords', { language });
  const [later, { locale, words }] = await Promise.all([coming, asked]);
  later.speakOnPage(locale, words);
}

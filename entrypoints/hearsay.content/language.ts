import { toBackground } from '../../lib/messages/protocol';
import type { Language } from '../../lib/model/settings';
import { speakOnPage } from '../../lib/page/words';

let wanted: Language | undefined;

/** Lets the page speak what the reader chose, with the texts that the background hands over. Without an answer it goes on as before. */
export async function speak(choice: Language): Promise<void> {
  if (choice === wanted) return;
  wanted = choice;
  try {
    const { locale, words } = await toBackground.sendMessage('pageWords', { language: choice });
    if (choice === wanted) speakOnPage(locale, words);
  } catch {
    wanted = undefined;
  }
}

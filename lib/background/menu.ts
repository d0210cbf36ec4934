import { browser } from 'wxt/browser';
import { tongue } from '../i18n/tongue';
import { spoken } from './language';
import { createQueue } from './queue';
import { createMenu } from './shortcuts';

/** Language of the menus that the browser keeps for us, in `storage.session`. */
const KEY = 'menuLanguage';

const inOrder = createQueue();

/** Makes the menus in the reader's language: `anew` at installation and start, else where they are in another one. */
export function dressMenu(anew: boolean): Promise<void> {
  return inOrder(async () => {
    await spoken();
    const there = (await browser.storage.session.get(KEY))[KEY];
    if (!anew && there === tongue()) return;
    await createMenu();
    await browser.storage.session.set({ [KEY]: tongue() });
  });
}

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backUpSoon } from '../lib/background/backups';
import { dressBadge } from '../lib/background/badge';
import { EngineHost } from '../lib/background/engine-host';
import { answerMessages } from '../lib/background/handlers';
import { speakToReader } from '../lib/background/language';
import { answerLibrary } from '../lib/background/library';
import { redress } from '../lib/background/looks';
import { dressMenu } from '../lib/background/menu';
import { PageTabs } from '../lib/background/page-tabs';
import { onCommand, onMenuClick } from '../lib/background/shortcuts';
import { dropRevoked, syncRegistration } from '../lib/background/sites';
import { welcome } from '../lib/background/welcome';
import { onWords } from '../lib/i18n/words';
import { watchSettings } from '../lib/settings/settings';
import { Connection } from '../lib/store/connection';
import { Corrections } from '../lib/store/corrections';
import { HearsayDatabase } from '../lib/store/database';
import { Librarian } from '../lib/store/librarian';
import { Reader } from '../lib/store/reader';
import { Repository } from '../lib/store/repository';

/** Every listener is there before the first wait: a background that was woken by an event gets it only then. */
export default defineBackground(() => {
  const connection = new Connection(new HearsayDatabase());
  const pages = new PageTabs();
  answerMessages({
    engine: new EngineHost(),
    repository: new Repository(connection),
    reader: new Reader(connection),
    pages,
    corrections: new Corrections(connection),
  });
  const librarian = new Librarian(connection);
  answerLibrary(librarian, pages);

  speakToReader();
  onWords(() => dressMenu(false));
  watchSettings(async (settings) => {
    await Promise.all([redress(await pages.ids(), settings), pages.tellWishes(settings), dressMenu(false)]);
  });
  void dressBadge();
  backUpSoon(connection);
  browser.runtime.onInstalled.addListener(async (details) => {
    await Promise.all([dressMenu(true), syncRegistration(), welcome(details)]);
  });
  browser.runtime.onStartup.addListener(async () => {
    await Promise.all([dressMenu(true), dropRevoked(), librarian.tidy()]);
  });
  browser.permissions.onAdded.addListener(() => syncRegistration());
  browser.permissions.onRemoved.addListener(() => dropRevoked());
  browser.tabs.onRemoved.addListener((tabId) => pages.forget(tabId));
  // Neither is there in Firefox for Android.
  browser.commands?.onCommand.addListener(onCommand);
  browser.contextMenus?.onClicked.addListener(onMenuClick);
});

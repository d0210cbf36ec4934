import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_SCRIPT } from '../lib/background/content-files';
import { toBackground } from '../lib/messages/protocol';
import { imported } from './page/imported';

/**
 * Starts the script of a marked page, in Chromium.
 * @returns once the page was read for the first time.
 */
export default defineUnlistedScript({
  include: ['chrome'],
  main: async () => {
    const page = await imported(PAGE_SCRIPT);
    await (page ? page.default() : toBackground.sendMessage('injectPage'));
  },
});

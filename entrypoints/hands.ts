import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { later } from '../lib/page/later';
import { PLACE, type Shared } from './page/place';

/** The page's second script: hands what it brings to the first, in whose world it runs. */
export default defineUnlistedScript(() => {
  (globalThis as Shared)[PLACE] = later;
});

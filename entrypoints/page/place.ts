import type { Later } from '../../lib/page/later';

/** Where the second script leaves what it brings, for the first one in the same world. */
export const PLACE = 'hearsayLater';

/** The world of the page's scripts, as far as they share it. */
export type Shared = typeof globalThis & { [PLACE]?: Later };

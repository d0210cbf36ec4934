import { browser } from 'wxt/browser';

/** How soon a page is clean after the extension went, in milliseconds. */
const LOOK = 1000;
/** Tells scripts of former editions of the extension, which live in worlds of their own, that a newer one started. */
const STARTED = 'hearsay:started';

/** False once the extension was removed, disabled or updated; it tells nobody. */
export const isAlive = (): boolean => browser.runtime?.id !== undefined;

/** The life of a script in a page: it ends when it is told to, when the extension goes, or when a newer script starts. */
export function beginLife(): AbortController {
  const life = new AbortController();
  document.dispatchEvent(new Event(STARTED));
  const end = () => life.abort();
  document.addEventListener(STARTED, end, { signal: life.signal });
  const timer = setInterval(() => isAlive() || end(), LOOK);
  life.signal.addEventListener('abort', () => clearInterval(timer));
  return life;
}

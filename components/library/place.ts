import type { Place } from './library-state';

/** The part of the page's address behind `#`. */
export function addressBar(): Place {
  return {
    hash: () => location.hash,
    go(href, quietly) {
      if (quietly) history.replaceState(null, '', href);
      else history.pushState(null, '', href);
    },
    onChange(tell) {
      // Links raise both; a state that was pushed comes back with `popstate` only.
      window.addEventListener('popstate', tell);
    },
  };
}

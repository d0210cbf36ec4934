/** How an element takes part in the running text. */
export type Flow = 'none' | 'block' | 'inline';

/** What the text walker asks about an element. Answers hold for one reading of the page. */
export interface Rendering {
  /** `none`: not shown at all; `block`: begins and ends a paragraph; `inline`: runs on. */
  flow(el: Element): Flow;
  /** Line feeds in the source are shown as line breaks (CSS `white-space: pre-line` and the like). */
  keepsLineFeeds(el: Element): boolean;
  /** The browser puts quotation marks around this `<q>`. */
  quotes(el: Element): boolean;
}

/** Elements whose content is no text for readers. */
export const NO_TEXT = new Set(
  (
    'script style noscript template head title iframe object embed svg math canvas video audio map select textarea input ' +
    'datalist progress meter rt rp'
  ).split(' '),
);

/** A first letter set apart by a float becomes a block for CSS, though it belongs to the word after it. */
const DROP_CAP_LENGTH = 3;

/** Reads computed styles: for real browsers. Costs one style lookup an element. */
export function computedRendering(view: Window): Rendering {
  // Some sites hide the whole body until their style sheets are there: only what is hidden inside shown text counts as hidden.
  const isVisible = (el: Element | null) => el !== null && view.getComputedStyle(el).visibility === 'visible';
  return {
    flow(el) {
      if (NO_TEXT.has(el.localName)) return 'none';
      const style = view.getComputedStyle(el);
      const { display } = style;
      if (display === 'none' || clippedAway(style)) return 'none';
      if (style.visibility !== 'visible' && isVisible(el.parentElement)) return 'none';
      if (display.startsWith('inline') || display === 'contents' || display.startsWith('ruby'))
        return 'inline';
      if (style.float !== 'none' && isDropCap(el)) return 'inline';
      return 'block';
    },
    keepsLineFeeds: (el) => /^(pre|break-spaces)/.test(view.getComputedStyle(el).whiteSpace),
    quotes: (el) => view.getComputedStyle(el, '::before').content !== 'none',
  };
}

/** Text for screen readers only: positioned and clipped to (almost) nothing. */
function clippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\(0(px)?[, ]+0(px)?[, ]+0(px)?[, ]+0(px)?\)$/.test(style.clip)) return true;
  if (/^(rect\(1px[, ]+1px[, ]+1px[, ]+1px\))$/.test(style.clip)) return true;
  if (/^inset\((50|100)%/.test(style.clipPath)) return true;
  return (
    style.overflow !== 'visible' &&
    Number.parseFloat(style.width) <= 1 &&
    Number.parseFloat(style.height) <= 1
  );
}

function isDropCap(el: Element): boolean {
  return (el.textContent ?? '').trim().length <= DROP_CAP_LENGTH;
}

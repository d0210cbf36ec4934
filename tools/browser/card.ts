import type { Hand } from './driver';

/** Name of the card's element. */
export const CARD_TAG = 'hearsay-card';
/** Name of the element for marking by hand. */
export const HAND_TAG = 'hearsay-hand';

/** Reads the card, or the form of marking by hand, out of its shadow root. Sent into the page as source, so it may use nothing of this module. */
export function readCard(root: ShadowRoot): Hand {
  const panel = root.firstElementChild as HTMLElement;
  const box = panel.getBoundingClientRect();
  const label = panel.getAttribute('aria-label');
  const labelledBy = panel.getAttribute('aria-labelledby');
  const words = (el: Element | null) => (el?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const focused = root.activeElement;
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts
    text: panel.innerText,
    role: panel.getAttribute('role'),
    label: label ?? (labelledBy ? words(root.getElementById(labelledBy)) : null),
    box: { x: box.x, y: box.y, width: box.width, height: box.height },
    buttons: [...root.querySelectorAll('button')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const pressed = button.getAttribute('aria-pressed') === 'true';
      return { label: words(button), pressed, x: x + width / 2, y: y + height / 2 };
    }),
    fields: [...root.querySelectorAll('input, select')].map((el) => (el as HTMLInputElement).value),
    focused: focused === panel ? 'card' : focused ? words(focused) : null,
  };
}

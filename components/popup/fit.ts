/** Milliseconds without a change of size after which the window is as large as it will be. */
const STILL = 250;

/**
 * Keeps the foot in sight where the browser gives the popup less height than it asks for (small screens, large zoom).
 *
 * Browsers size a popup's window by its content, so a height in `vh` would hold it at the first, tiny one. Hence the other way round:
 * once window and content have come to rest and the content is still too high, it is held to the window by `--window`.
 * @returns ends it.
 */
export function fitToWindow(content: HTMLElement, view: Window, still = STILL): () => void {
  let timer = 0;
  const fit = () => {
    if (content.offsetHeight > view.innerHeight)
      content.style.setProperty('--window', `${view.innerHeight}px`);
  };
  const wait = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(fit, still);
  };
  const sizes = new ResizeObserver(wait);
  sizes.observe(content);
  view.addEventListener('resize', wait);
  return () => {
    view.clearTimeout(timer);
    sizes.disconnect();
    view.removeEventListener('resize', wait);
  };
}

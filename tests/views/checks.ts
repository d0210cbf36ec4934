import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { commands, page } from 'vitest/browser';
import { wearTone } from '../../tools/gallery/tone';
import { TONES, type Tone } from '../../tools/gallery/tones';
import { drawn, settled, type View, type Views } from '../../tools/gallery/view';
import { scheme, violationsIn } from '../support/looks';
import { differences, type Environment, environment } from './environment';

/*
 * Every view is drawn in the light, in the dark and from right to left. In each tone: axe-core finds nothing, nothing sticks out at its
 * own width, at 320 and at 412 CSS pixels, what is to be touched is at least 24 pixels high and wide, and the view looks as its picture
 * in `pictures/`. Pictures are only compared where browser and fonts are those they were taken with (`pictures/environment.json`);
 * elsewhere the comparison is skipped and says why. `npm run pictures` takes them anew: look at each before you commit it.
 */

/** Widths of phones: the narrowest that WCAG 2.2 asks for (1.4.10), and a usual one. */
const PHONES = [320, 412];
/** Smallest target, CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET = 24;
/** A day on which all is looked at. */
const TODAY = new Date('2026-10-10T12:00:00Z');
const KEPT = 'pictures/environment.json';

let end = new AbortController();
let root: HTMLElement;
let reason = '';

/** Pictures on disk, by file name. */
const pictures = Object.keys(import.meta.glob('./pictures/*.png'));

interface Options {
  /** Phones are looked at too, after this; not for what no phone shows. */
  phones?: () => void;
  /** Elements that may be smaller or stick out. */
  except?: string;
}

/** Lets everything stand still, on the same day; tells whether pictures can be compared. */
export function prepare(): void {
  beforeAll(async () => {
    document.title = 'Hearsay';
    const still = document.createElement('style');
    still.textContent =
      '*, *::before, *::after, ::part(card), ::part(field) { transition: none !important; animation: none !important; caret-color: transparent !important; }';
    document.head.append(still);
    const here = environment();
    if (inject('takesPictures')) await commands.writeFile(KEPT, `${JSON.stringify(here, null, 2)}\n`);
    else {
      const known = await commands.readFile(KEPT).catch(() => null);
      reason = differences(known === null ? null : (JSON.parse(known) as Environment), here);
    }
  });
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: TODAY });
  });
}

/** Why no pictures are compared here, in words; empty where they are. */
export const whyNot = (): string => reason;

/** Takes away what `open` drew. */
export function close(): void {
  end.abort();
  render(null, root);
  root.remove();
  delete document.documentElement.dataset.view;
  document.documentElement.style.cssText = '';
  vi.useRealTimers();
}

/** Registers the checks of all views of a kind. */
export function watch(kind: string, views: Views, options: Options = {}): void {
  prepare();
  afterEach(close);

  describe.each(TONES)('%s', (tone) => {
    beforeAll(() => scheme(tone === 'dark' ? 'dark' : 'light'));

    test.each(Object.keys(views))('%s', async (name) => {
      const view = views[name]!;
      await open(view, tone);
      // The dark changes colours alone.
      const rules = tone === 'dark' ? { runOnly: ['color-contrast'] } : {};
      none(await violationsIn(document.documentElement, rules));
      none(sticksOut(options.except));
      // The dark changes no sizes.
      if (!options.phones || tone === 'dark') return;
      options.phones();
      for (const width of PHONES) {
        await page.viewport(width, view.height);
        await drawn();
        const wrong = [...sticksOut(options.except), ...tooSmall(options.except)];
        none(wrong.map((line) => `${width} px: ${line}`));
      }
    });
  });

  describe('looks as in its picture', () => {
    const compared = Object.keys(views).filter((name) => views[name]!.compared);

    describe.each(TONES)('%s', (tone) => {
      beforeAll(() => scheme(tone === 'dark' ? 'dark' : 'light'));

      test.for(compared)('%s', async (name, { skip }) => {
        if (reason) skip(reason);
        await open(views[name]!, tone);
        await lookAt(`${kind}-${name}-${tone}`);
      });
    });

    test('and no picture is of something else', () => {
      const wanted = compared.flatMap((name) =>
        TONES.map((tone) => `./pictures/${kind}-${name}-${tone}.png`),
      );
      const known = pictures.filter((path) => path.startsWith(`./pictures/${kind}-`));
      expect(known.filter((path) => !wanted.includes(path))).toEqual([]);
    });
  });
}

/** Fails with all that was found, one a line. */
function none(found: string[]): void {
  if (found.length > 0) expect.fail(found.join('\n'));
}

/** Draws a view as a tone has it, in a window of its size. */
export async function open(view: View, tone: Tone): Promise<void> {
  end = new AbortController();
  await page.viewport(view.width, view.height);
  wearTone(tone);
  root = document.body.appendChild(document.createElement('div'));
  await view.open(root, end.signal);
  if (view.whole)
    await page.viewport(view.width, Math.max(view.height, document.documentElement.scrollHeight));
  await settled(root);
}

/** @throws {Error} when what is in the window is not what the picture of that name shows. */
export async function lookAt(name: string): Promise<void> {
  const { documentElement: html } = document;
  // A ring of focus tells where an earlier press was; what lies below the window is not in the picture.
  // The card closes without it.
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && !activeElement.matches('hearsay-card, hearsay-hand'))
    activeElement.blur();
  html.style.cssText = `block-size: ${innerHeight}px; overflow: hidden`;
  // Lists follow the page they belong to, sooner or later: looked at from their beginning.
  for (const el of document.body.querySelectorAll('*')) if (el.scrollTop !== 0) el.scrollTop = 0;
  await expect(page.elementLocator(html)).toMatchScreenshot(name);
}

const boxesOf = (selector: string, except: string) =>
  [...document.body.querySelectorAll<HTMLElement>(selector)].filter(
    (el) => !el.matches(`.unseen, .unseen *, .skip, thead, thead *, option${except && `, ${except}`}`),
  );

/** Elements beyond either edge of the window. */
export function sticksOut(except = ''): string[] {
  const width = document.documentElement.clientWidth;
  const page = document.documentElement.scrollWidth > width ? ['the page'] : [];
  const outside = boxesOf('*', except).filter((el) => {
    const { left, right } = el.getBoundingClientRect();
    return right > width + 0.5 || left < -0.5;
  });
  return [...page, ...outside.map((el) => el.outerHTML.slice(0, 100))];
}

/** Controls too small for a finger; a link in running text may be (WCAG 2.2, 2.5.8, inline), and a box whose label can be pressed. */
export function tooSmall(except = ''): string[] {
  return boxesOf('button, a[href], input, select, textarea, summary', except).flatMap((el) => {
    const target = el.closest('label') ?? el;
    const { width, height } = target.getBoundingClientRect();
    const inText = el.localName === 'a' && getComputedStyle(el).display === 'inline';
    if (width === 0 || inText || (width >= TARGET - 0.5 && height >= TARGET - 0.5)) return [];
    return [`${Math.round(width)}×${Math.round(height)} ${el.outerHTML.slice(0, 100)}`];
  });
}

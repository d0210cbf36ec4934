import { afterEach, expect, inject, test } from 'vitest';
import { VIEWS } from '../../tools/gallery/views/popup';
import { violationsIn } from '../support/looks';
import { close, lookAt, open, prepare, sticksOut, tooSmall, whyNot } from './checks';

/* That the checks see what a reader would see, and fail. */

const still = 'popup-full-light';
prepare();
afterEach(close);

test.for([
  ['a colour', '.distance-word { color: #555 !important }'],
  ['a shift of one pixel', '.row { padding-inline-start: 17px !important }'],
  ['a word in another weight', '.row-speaker, .speaker { font-weight: 400 !important }'],
  ['an icon that is gone', '.head-actions .icon-button:last-child { visibility: hidden }'],
] as const)('%s is seen', async ([, css], { skip }) => {
  const reason = inject('takesPictures') ? 'pictures are taken' : whyNot();
  if (reason) skip(reason);
  await open(VIEWS.full!, 'light');
  const change = document.head.appendChild(document.createElement('style'));
  change.textContent = css;
  try {
    await expect(lookAt(still)).rejects.toThrow(/match/i);
  } finally {
    change.remove();
  }
});

test('low contrast, nameless buttons, what sticks out and what is too small are seen', async () => {
  await open(VIEWS.full!, 'light');
  const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
  one('.distance-word').style.color = 'rgb(128 128 128 / 50%)';
  one('.icon-button').removeAttribute('aria-label');
  one('.icon-button').removeAttribute('title');
  one('.speaker').style.inlineSize = '500px';
  one('.chip').style.cssText = 'block-size: 20px; min-block-size: 0';
  const found = (await violationsIn(document.documentElement)).map((line) =>
    line.slice(0, line.indexOf(':')),
  );
  expect(found).toEqual(expect.arrayContaining(['color-contrast', 'button-name']));
  expect(sticksOut().length).toBeGreaterThan(0);
  expect(tooSmall().join()).toContain('chip');
});

import { afterEach, expect, inject, test } from 'vitest';
import { VIEWS } from '../../tools/gallery/views/popup';
import { close, lookAt, open, prepare, whyNot } from './checks';

/* That the comparison sees what a reader would see, and fails. */

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

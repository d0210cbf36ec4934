/*
 * What all pictures have in common: every mark is a link with a name, one of them a stop of the Tab key, and arrow keys lead to the others.
 */

import { alongReading } from '../../direction';

const STEPS: Record<string, (at: number, last: number) => number> = {
  Forward: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  Back: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

const XLINK = 'http://www.w3.org/1999/xlink';

/** Names the links of a picture, and lets the arrow keys move among them. */
export function dressMarks(svg: SVGElement): void {
  svg.setAttribute('role', 'group');
  const links = Array.from(svg.querySelectorAll('a'));
  links.forEach((link, i) => {
    // The picture's library writes the older form, which not every serializer keeps.
    const href = link.getAttributeNS(XLINK, 'href') ?? link.getAttribute('href');
    link.removeAttributeNS(XLINK, 'href');
    link.removeAttribute('target');
    if (href) link.setAttribute('href', href);
    // A link with words in it is called by them.
    const name = link.querySelector('text')
      ? null
      : link.querySelector('[aria-label]')?.getAttribute('aria-label');
    if (name) link.setAttribute('aria-label', name);
    link.setAttribute('tabindex', i === 0 ? '0' : '-1');
  });
  // Groups that are no group to a reader: the picture's library names them for those who style it.
  for (const el of svg.querySelectorAll('[aria-label]:not(a)')) el.removeAttribute('aria-label');
  svg.addEventListener('keydown', (event) => {
    const at = links.findIndex((link) => link === event.target);
    const next = links[at < 0 ? -1 : (STEPS[alongReading(event.key)]?.(at, links.length - 1) ?? -1)];
    if (!next) return;
    event.preventDefault();
    links[at]!.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  });
}

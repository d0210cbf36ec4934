import { l } from '../messages';

/* Pictures as files: SVG as it is drawn, PNG at twice the size. */

/** Properties that a picture takes from the page's style sheets. */
const INLINED = [
  'stroke-linecap',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'fill-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];
/** CSS pixels around the picture. */
const MARGIN = 16;
const SCALE = 2;

/** A picture that stands for itself: colours and fonts written into it, links to the library's places as plain marks, its ground painted. */
export function standalone(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  for (const [i, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[i]!);
    for (const name of INLINED) {
      const value = style.getPropertyValue(name);
      if (value !== '') element.setAttribute(name, value);
    }
    for (const attribute of ['class', 'style', 'tabindex', 'href']) element.removeAttribute(attribute);
    // Browsers write the page's address into references to patterns.
    const fill = element.getAttribute('fill');
    if (fill?.startsWith('url('))
      element.setAttribute('fill', fill.replace(/^url\("?[^#]*#([^")]*)"?\)$/, 'url(#$1)'));
  }
  for (const style of copy.querySelectorAll('style')) style.remove();
  const { width, height } = svg.getBoundingClientRect();
  const box = [-MARGIN, -MARGIN, width + 2 * MARGIN, height + 2 * MARGIN];
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', box.join(' '));
  copy.setAttribute('width', String(box[2]));
  copy.setAttribute('height', String(box[3]));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x: box[0], y: box[1], width: box[2], height: box[3] }))
    ground.setAttribute(name, String(value));
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  const heading = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  heading.textContent = title;
  copy.prepend(heading, ground);
  return new XMLSerializer().serializeToString(copy);
}

/** @throws {Error} when the browser cannot draw it */
export async function asPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * SCALE;
    canvas.height = image.height * SCALE;
    const context = canvas.getContext('2d');
    context?.scale(SCALE, SCALE);
    context?.drawImage(image, 0, 0);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error(l.pictures.undrawn);
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}

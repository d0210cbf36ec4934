import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, next, open, text, useLibrary } from '../../../tests/support/library-harness';
import { scheme, violationsIn } from '../../../tests/support/looks';
import { readRoute } from '../route';
import { asPng, standalone } from './image-file';

/* The pictures in a real browser: links, tables, keys and downloads. */

useLibrary();

describe('pictures', () => {
  const hrefs = (selector: string) => all(selector).map((el) => el.getAttribute('href') ?? '');

  test('every mark leads to what it counts, and says how many that are', async () => {
    const { world } = await open('pictures');
    await next(300);
    const marks = all('.picture svg a');
    expect(marks.length).toBeGreaterThan(40);
    for (const mark of marks) {
      const label =
        mark.getAttribute('aria-label') ?? mark.querySelector(':scope > title')?.textContent ?? '';
      const count = /(\d+) (?:quotation|first-hand|second-hand|third-hand|hearsay)/.exec(label)?.[1];
      const { q, view } = readRoute(mark.getAttribute('href')!);
      // Names beside bars lead to the page of the speaker or outlet.
      if (count === undefined) expect(['speaker', 'outlet', 'quotations']).toContain(view);
      else expect([label, world.archive.archive.search(q).rows.length]).toEqual([label, Number(count)]);
    }
  });

  test('have tables with the same figures', async () => {
    await open('pictures');
    await next(300);
    for (const summary of all('.picture summary')) summary.click();
    await next();
    const table = all('.picture table')[0]!;
    expect(table.querySelector('tbody tr')!.textContent).toBe('Tobias Anker21003');
    expect(hrefs('.picture table a').length).toBeGreaterThan(20);
    expect(await violationsIn(document.documentElement)).toEqual([]);
  });

  test('are one stop of the Tab key each; arrow keys lead through the marks', async () => {
    await open('pictures');
    await next(300);
    const marks = [...all('.picture svg')[0]!.querySelectorAll('a')];
    expect(marks.filter((el) => el.getAttribute('tabindex') === '0')).toEqual([marks[0]]);
    marks[0]!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(marks[1]);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(marks.at(-1));
  });

  test('can be taken along as SVG and PNG, colours and all', async () => {
    await scheme('light');
    await open('pictures');
    await next(300);
    const svg = document.querySelector<SVGSVGElement>('.picture svg')!;
    const file = standalone(svg, 'Title');
    expect(file).not.toContain('var(');
    expect(file).toContain('<title>Title</title>');
    const parsed = new DOMParser().parseFromString(file, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    const png = await asPng(file);
    expect(png.type).toBe('image/png');
    const bitmap = await createImageBitmap(png);
    expect(bitmap.width).toBeGreaterThan(2 * svg.getBoundingClientRect().width);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Set<string>();
    for (let i = 0; i < data.length; i += 4) colours.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
    // First-hand blue, on white.
    expect(colours).toContain('0,114,178');
    expect(colours).toContain('255,255,255');
  });

  test('stand on a speaker’s page too', async () => {
    await open('speaker');
    document.querySelector<HTMLElement>('.profile-pictures > summary')!.click();
    await next(300);
    expect(text('.picture h3')).toEqual(['How far away, by outlet', 'How far away, over time']);
    expect(await violationsIn(document.documentElement)).toEqual([]);
  });
});

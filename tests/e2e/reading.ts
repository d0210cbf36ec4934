import type { Page } from 'puppeteer-core';
import { type Picture, readPng } from '../../tools/browser/png';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where words stand on the first line they take up, CSS pixels from the document's corner; they have to stand in one text node. */
export function boxOf(page: Page, words: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getClientRects()[0]!;
      return { x: x + scrollX, y: y + scrollY, width, height };
    }
    throw new Error(`The page does not say “${wanted}”.`);
  }, words);
}

/** Scrolls words into view; where their middle is then, in the window. */
export async function pointAt(page: Page, words: string): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(page, words);
  const scrolled = await page.evaluate((top) => {
    scrollTo({ top: top - innerHeight / 2, behavior: 'instant' });
    return scrollY;
  }, y);
  return { x: x + width / 2, y: y - scrolled + height / 2 };
}

/** A part of the page as pixels. */
export async function picture(page: Page, clip: Box): Promise<Picture> {
  return readPng(await page.screenshot({ clip }));
}

/** Everything of the document that an extension could have changed. */
export function documentOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Selects words of one text node on the page. */
export function select(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`The page does not say “${wanted}”.`);
  }, words);
}

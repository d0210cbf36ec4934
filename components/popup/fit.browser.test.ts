import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { fitToWindow } from './fit';

const next = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
let content: HTMLElement;
let end = () => undefined as unknown;
afterEach(() => {
  end();
  content.remove();
});

async function put(height: number): Promise<void> {
  content = document.createElement('div');
  content.style.cssText = `height: ${height}px; max-height: var(--window, 560px)`;
  document.body.append(content);
  end = fitToWindow(content, window, 20);
  await next(80);
}

test('content that is too high is held to the window', async () => {
  await page.viewport(380, 400);
  await put(900);
  expect(content.offsetHeight).toBe(window.innerHeight);
});

test('content that fits is left alone, also while the window is still growing', async () => {
  await page.viewport(380, 200);
  content = document.createElement('div');
  content.style.cssText = 'height: 300px; max-height: var(--window, 560px)';
  document.body.append(content);
  end = fitToWindow(content, window, 400);
  await next(50);
  await page.viewport(380, 600);
  await next(500);
  expect(content.style.getPropertyValue('--window')).toBe('');
  expect(content.offsetHeight).toBe(300);
});

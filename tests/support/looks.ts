import axe from 'axe-core';
import { expect } from 'vitest';
import { cdp } from 'vitest/browser';

/** Lets the page see a light or a dark system. */
export async function scheme(value: 'light' | 'dark'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
  expect(matchMedia(`(prefers-color-scheme: ${value})`).matches).toBe(true);
}

/** What axe-core finds wrong in an element, one line each, so that a failure says what to mend. */
export async function violationsIn(root: Element, options: axe.RunOptions = {}): Promise<string[]> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'], ...options });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

import './tokens.css';
import './base.css';
import './lists.css';
import './pages.css';
import './forms.css';
import './settings/settings.css';
import './exchange/exchange.css';
import './welcome/welcome.css';
import '../tools/gallery/pages.css';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '../lib/model/settings';
import { PAGE_SCENES } from '../tools/gallery/scenes/pages';
import { wearLook } from './look';

/*
 * What only a real browser can tell of the pages in a tab: the reader's theme and the keyboard. That every view is accessible and looks
 * right, tests/views checks.
 */

const next = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const media = async (features: { name: string; value: string }[]) => {
  await cdp().send('Emulation.setEmulatedMedia', { features });
};

let end = new AbortController();
let root: HTMLElement;
beforeAll(() => {
  document.documentElement.lang = 'en';
  document.title = 'Hearsay';
});
afterEach(() => {
  end.abort();
  render(null, root);
  root.remove();
  wearLook(document, DEFAULT_SETTINGS);
});

async function open(name: string): Promise<void> {
  end = new AbortController();
  root = document.body.appendChild(document.createElement('div'));
  const scene = PAGE_SCENES[name]!(end.signal);
  render(scene.view, root);
  await scene.start();
  await next(60);
}

/** Violations in one line each, so that a failure says what to mend. The article in the welcome page's frame is a page of its own. */
async function violations(): Promise<string[]> {
  const { violations } = await axe.run(root, {
    resultTypes: ['violations'],
    iframes: false,
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

describe('the reader’s theme', () => {
  test.each([
    ['dark', 'light', 'rgb(29, 29, 28)'],
    ['light', 'dark', 'rgb(255, 255, 255)'],
  ] as const)('%s holds on a %s system', async (theme, system, ground) => {
    await media([{ name: 'prefers-color-scheme', value: system }]);
    await open('settings');
    wearLook(document, { ...DEFAULT_SETTINGS, theme });
    // Colours change over a moment.
    await next(250);
    expect(getComputedStyle(document.body).backgroundColor).toBe(ground);
    expect(await violations()).toEqual([]);
  });

  test('colours and lines of the reader’s own reach the bars of lists', async () => {
    await media([{ name: 'prefers-color-scheme', value: 'light' }]);
    await open('design-system');
    const first = { light: '#102030', dark: '#a0b0c0', line: 'wavy' as const };
    wearLook(document, { ...DEFAULT_SETTINGS, looks: { ...DEFAULT_SETTINGS.looks, first } });
    await next(30);
    const bar = document.querySelector<HTMLElement>('.distance-bar[data-distance="first"]')!;
    expect(getComputedStyle(bar).backgroundColor).toBe('rgb(16, 32, 48)');
    expect(bar.dataset.line).toBe('wavy');
    expect(getComputedStyle(bar).maskImage).toContain('svg');
  });
});

describe('by keyboard', () => {
  beforeAll(() => page.viewport(1000, 800));

  test('everything in the settings is reached in reading order, and shows its focus', async () => {
    await open('settings-chosen');
    const order: Element[] = [];
    for (let i = 0; i < 120; i++) {
      await userEvent.tab();
      const at = document.activeElement;
      if (!at || at === document.body || (order.length > 0 && at === order[0])) break;
      order.push(at);
      const style = getComputedStyle(at);
      expect([at.outerHTML.slice(0, 80), style.outlineStyle]).not.toContain('none');
    }
    for (let i = 1; i < order.length; i++)
      expect(
        order[i - 1]!.compareDocumentPosition(order[i]!) & Node.DOCUMENT_POSITION_FOLLOWING,
      ).toBeTruthy();
    // A group of radio buttons is one stop.
    const stops = root.querySelectorAll(
      'a[href], button:not(:disabled), select, textarea, input:not([type=radio], :disabled, [tabindex="-1"]), input[type=radio]:checked, summary',
    );
    expect(order).toHaveLength(stops.length);
  });

  test('keys are pressed to change them; Escape leaves them', async () => {
    await open('settings');
    const field = document.querySelector<HTMLButtonElement>('.key-field .button')!;
    field.focus();
    await userEvent.keyboard('{Enter}');
    expect(field.getAttribute('aria-pressed')).toBe('true');
    await userEvent.keyboard('k');
    await next(20);
    expect(document.querySelector('.key-wrong')?.textContent).not.toBe('');
    await userEvent.keyboard('{Escape}');
    await next(20);
    expect(field.getAttribute('aria-pressed')).toBe('false');
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Alt>}{Shift>}k{/Shift}{/Alt}');
    await next(40);
    expect(field.textContent).toBe('Change Mark this page: Alt+Shift+K');
  });
});

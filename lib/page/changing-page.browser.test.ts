import { describe, expect, test, vi } from 'vitest';
import { ARTICLE, hover, names, pause, textOf, useHarness, wordsOf } from '../../tests/support/page-harness';

const harness = useHarness();
const FOLLOWS = { timeout: 250, interval: 5 } as const;

const fragment = (html: string) => document.createRange().createContextualFragment(html);

/** Waits until the page layer has seen and shown a change; fails when that takes more than a quarter of a second. */
async function follows(check: () => void): Promise<void> {
  await vi.waitFor(check, FOLLOWS);
}

describe('what did not change is not read again', () => {
  test('only the edited paragraph asks for styles', async () => {
    await harness.begin();
    const asked = new Set<Element>();
    const original = window.getComputedStyle;
    const spy = vi.spyOn(window, 'getComputedStyle').mockImplementation((el, pseudo) => {
      asked.add(el);
      return original(el, pseudo);
    });
    const text = document.querySelector('#three')!.firstChild as Text;
    text.data = `Slowly. ${text.data}`;
    await follows(() => expect(harness.page.state().text).toContain('Slowly.'));
    const read = [...asked].filter((el) => el.localName === 'p' && el.childElementCount === 0);
    spy.mockRestore();
    expect(read.map(({ id }) => id)).not.toContain('one');
    expect([...asked].map(({ localName }) => localName)).not.toContain('h1');
  });

  test('a change that leaves text and nodes as they were paints nothing', async () => {
    await harness.begin();
    const painted = vi.spyOn(CSS.highlights, 'set');
    document.querySelector('#one')!.className = 'seen';
    await pause(300);
    expect(painted).not.toHaveBeenCalled();
    painted.mockRestore();
  });
});

describe('text that comes and goes', () => {
  test('behind “read more”', async () => {
    document
      .querySelector('article')!
      .insertAdjacentHTML(
        'beforeend',
        '<style>.short .rest { display: none }</style><div class="short"><p>“Nobody will ever cross it on foot,” said Cy.</p><p class="rest">“It will be quick,” said Di, who has seen the plans for it.</p></div>',
      );
    await harness.begin();
    expect(wordsOf('hearsay-light-first-content')).not.toContain('“It will be quick,”');
    document.querySelector('.short')!.className = '';
    await follows(() => expect(wordsOf('hearsay-light-first-content')).toContain('“It will be quick,”'));
    document.querySelector('article > div')!.className = 'short';
    await follows(() => expect(harness.page.state().text).not.toContain('It will be quick'));
  });

  test('a live blog that inserts above keeps its marks in place, and marks what came', async () => {
    await harness.begin();
    document
      .querySelector('h1')!
      .after(fragment('<p>“It will be quick,” said Di, who has seen the plans for it.</p>'));
    await follows(() => expect(wordsOf('hearsay-light-first-content')).toContain('“It will be quick,”'));
    expect(wordsOf('hearsay-light-third-content')).toEqual(['that the money was gone']);
    await hover('the money was gone');
    expect(textOf('who')).toBe('The mayor');
  });

  test('in a shadow tree', async () => {
    const host = document.createElement('x-post');
    host
      .attachShadow({ mode: 'open' })
      .append(fragment('<p>A post that somebody put into the article to show it.</p>'));
    document.querySelector('#two')!.after(host);
    await harness.begin();
    expect(harness.page.state().text).toContain('A post that somebody');
    host.shadowRoot!.querySelector('p')!.textContent = '“It will be quick,” wrote the council in a post.';
    await follows(() => expect(wordsOf('hearsay-light-first-content')).toContain('“It will be quick,”'));
    const range = [...CSS.highlights.get('hearsay-light-first-content')!].find((r) =>
      (r as Range).toString().includes('quick'),
    ) as Range;
    expect(range.startContainer.getRootNode()).toBe(host.shadowRoot);
  });

  test('a translation in place is left alone, and marked again when it is taken back', async () => {
    await harness.begin();
    const before = names();
    const kept = [...document.querySelectorAll('p')].map((p) => p.innerHTML);
    for (const p of document.querySelectorAll('p'))
      p.innerHTML =
        '<font>Die Brücke bleibt bis zum Juni geschlossen, und niemand weiß, wer dafür zahlen wird, sagte der Rat am Abend.</font>';
    await vi.waitFor(() => expect(harness.page.state().status).toBe('not-article'), { timeout: 1000 });
    expect(names()).toEqual([]);
    document.querySelectorAll('p').forEach((p, i) => {
      p.innerHTML = kept[i]!;
    });
    await vi.waitFor(() => expect(names()).toEqual(before), { timeout: 1000 });
  });
});

describe('a page that fights back', () => {
  test('what it clears comes back, until it has done so often', async () => {
    await harness.begin();
    const before = names();
    let cleared = 0;
    const fight = setInterval(() => {
      if (names().length === 0) return;
      CSS.highlights.clear();
      cleared++;
      document.querySelector('h1')!.title = String(cleared);
    }, 20);
    const tick = setInterval(() => document.dispatchEvent(new Event('scroll')), 20);
    await pause(2500);
    clearInterval(fight);
    // Twice as long a wait each time: about 200, 600, 1400 milliseconds.
    expect(cleared).toBeGreaterThan(1);
    expect(cleared).toBeLessThan(8);
    await vi.waitFor(() => expect(names()).toEqual(before), { timeout: 8000 });
    clearInterval(tick);
  }, 15_000);

  test('a framework that puts its text back ends in peace', async () => {
    await harness.begin();
    const paragraph = document.querySelector('#one')!;
    const mine = paragraph.innerHTML;
    const framework = new MutationObserver(() => {
      if (paragraph.innerHTML !== mine) paragraph.innerHTML = mine;
    });
    framework.observe(paragraph, { childList: true, subtree: true, characterData: true });
    const record = vi.fn();
    const watcher = new MutationObserver(record);
    watcher.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    paragraph.textContent = 'Another text for a moment.';
    await follows(() => expect(wordsOf('hearsay-light-first-content')[0]).toContain('Nobody will cross'));
    const changes = record.mock.calls.length;
    await pause(400);
    expect(record.mock.calls.length).toBe(changes);
    framework.disconnect();
    watcher.disconnect();
  });

  test('text that changes all the time is analysed now and then only', async () => {
    await harness.begin();
    harness.services.analyze.mockClear();
    let n = 0;
    const ticker = setInterval(() => {
      document.querySelector('#three')!.textContent =
        `It is reportedly the third closure in a year, number ${n++}.`;
    }, 10);
    await pause(1200);
    clearInterval(ticker);
    expect(harness.services.analyze.mock.calls.length).toBeLessThan(14);
    await vi.waitFor(() => expect(harness.page.state().text).toContain(`number ${n - 1}.`));
    expect(wordsOf('hearsay-light-third-content')).toEqual(['that the money was gone']);
  });
});

describe('another address without another document', () => {
  const link = document.createElement('link');
  link.rel = 'canonical';
  const address = location.href;
  const title = document.title;
  const at = (path: string) => new URL(path, address).href;
  const go = (path: string) => history.pushState({}, '', path);

  async function onSite(act: () => Promise<void>): Promise<void> {
    link.href = at('/bridge');
    document.head.append(link);
    go('/bridge');
    try {
      await act();
    } finally {
      link.remove();
      history.replaceState({}, '', address);
      document.title = title;
    }
  }
  const tunnel = () =>
    fragment(
      ARTICLE.replaceAll('Bridge closed', 'Tunnel opened').replace(/“Nobody[^”]*”/, '“It will be quick,”'),
    );

  test('the article comes later than the address; the canonical link stays behind', () =>
    onSite(async () => {
      await harness.begin();
      expect(harness.page.state().article.url).toBe(at('/bridge'));
      go('/tunnel');
      await pause(400);
      document.querySelector('article')!.replaceWith(tunnel());
      await follows(() => expect(wordsOf('hearsay-light-first-content')).toContain('“It will be quick,”'));
      expect(harness.page.state().article).toMatchObject({ url: at('/tunnel') });
      expect(harness.page.state().article.title).toContain('Tunnel');
    }));

  test('back again, the first article is marked as before', () =>
    onSite(async () => {
      await harness.begin();
      const first = document.querySelector('article')!;
      go('/tunnel');
      first.replaceWith(tunnel());
      await follows(() => expect(wordsOf('hearsay-light-first-content')).toContain('“It will be quick,”'));
      history.replaceState({}, '', at('/bridge'));
      document.querySelector('article')!.replaceWith(first);
      await follows(() =>
        expect(wordsOf('hearsay-light-first-content')[0]).toContain('Nobody will cross it before'),
      );
      expect(harness.page.state().article.url).toBe(at('/bridge'));
    }));

  test('a picture of a gallery is no other article', () =>
    onSite(async () => {
      await harness.begin();
      const before = names();
      const painted = vi.spyOn(CSS.highlights, 'delete');
      go('/bridge?picture=2');
      await pause(400);
      expect(painted).not.toHaveBeenCalled();
      painted.mockRestore();
      expect(names()).toEqual(before);
      expect(harness.page.state().article.url).toBe(at('/bridge'));
    }));

  test('endless scrolling into a second article', () =>
    onSite(async () => {
      document.title = 'Bridge closed until the month of June';
      await harness.begin();
      document.querySelector('article')!.after(tunnel());
      await pause(300);
      // Still the first one's page.
      expect(wordsOf('hearsay-light-first-content')[0]).toContain('Nobody will cross it before');
      expect(harness.page.state().text).not.toContain('Tunnel');
      go('/tunnel');
      link.href = at('/tunnel');
      document.title = 'Tunnel opened until the month of June';
      await follows(() => expect(wordsOf('hearsay-light-first-content')).toContain('“It will be quick,”'));
      expect(harness.page.state().article).toMatchObject({
        url: at('/tunnel'),
        title: 'Tunnel opened until the month of June',
      });
    }));
});

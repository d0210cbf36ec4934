import { describe, expect, test, vi } from 'vitest';
import {
  host,
  hover,
  names,
  pause,
  point,
  spotOf,
  useHarness,
  wordsOf,
} from '../../tests/support/page-harness';
import { sampleAttribution } from '../../tests/support/samples';
import { DEFAULT_SHOWN } from '../model/settings';
import { HitMap } from './hit-map';
import { characterAt } from './hit-test';
import { Session } from './session';

const harness = useHarness();

describe('painting', () => {
  test('one highlight a distance and ground, the document untouched', async () => {
    const before = document.documentElement.outerHTML;
    await harness.begin();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(names()).toEqual([
      'hearsay-dark-first-content',
      'hearsay-light-first-content',
      'hearsay-light-first-part',
      'hearsay-light-hearsay-content',
      'hearsay-light-second-content',
      'hearsay-light-third-content',
    ]);
    expect(wordsOf('hearsay-light-first-content')).toEqual([
      '“Nobody will cross it before the first of June,”',
    ]);
    expect(wordsOf('hearsay-light-first-part')).toEqual(['Ann Lee', 'said']);
    expect(wordsOf('hearsay-light-third-content')).toEqual(['that the money was gone']);
    expect(wordsOf('hearsay-dark-first-content')).toEqual(['“We walk,”']);
  });

  test('the count of statements and questions goes to the badge', async () => {
    await harness.begin();
    expect(harness.services.pageCount).toHaveBeenLastCalledWith({ count: 5 });
  });

  test('acts can be chosen', async () => {
    await harness.begin();
    harness.handle.show({ ...DEFAULT_SHOWN, acts: ['belief'] });
    expect(names()).toEqual(['hearsay-light-first-content']);
    expect(wordsOf('hearsay-light-first-content')).toEqual(['who is going to pay']);
  });

  test('what the page clears comes back when it is looked at', async () => {
    await harness.begin();
    const before = names();
    CSS.highlights.clear();
    window.dispatchEvent(new Event('focus'));
    expect(names()).toEqual(before);
  });

  test('highlights of the page itself are left alone', async () => {
    CSS.highlights.set('search-results', new Highlight());
    await harness.begin();
    harness.abort.abort();
    expect([...CSS.highlights.keys()]).toEqual(['search-results']);
    CSS.highlights.delete('search-results');
  });

  test('another theme changes the ground', async () => {
    await harness.begin();
    document.querySelector('article')!.setAttribute('style', 'background:#000;color:#fff');
    document.body.className = 'night';
    await vi.waitFor(() => expect(names()).toContain('hearsay-dark-second-content'));
    document.body.className = '';
  });

  test('aborting leaves no trace and clears the badge', async () => {
    await harness.begin();
    await hover('Nobody will cross');
    const article = document.querySelector('article')!.outerHTML;
    harness.abort.abort();
    expect(names()).toEqual([]);
    expect(host()).toBeNull();
    expect(document.querySelector('article')!.outerHTML).toBe(article);
    expect(harness.services.pageCount).toHaveBeenLastCalledWith({ count: null });
    point(spotOf('Nobody will cross'));
    await pause(150);
    expect(host()).toBeNull();
  });
});

test('what the pointer comes over on a long article is found', async () => {
  const paragraph = document.querySelector('#two')!.outerHTML;
  document.querySelector('article')!.insertAdjacentHTML('beforeend', paragraph.repeat(300));
  harness.services.analyze.mockImplementation(async ({ text }: { text: string }) =>
    [...text.matchAll(/“[^”]+”/g)].map((match, i) =>
      sampleAttribution(`a${i}`, [[match.index, match.index + match[0].length]]),
    ),
  );
  await harness.begin();
  const session = new Session(document, harness.services, harness.abort.signal);
  await session.begin();
  const { left, width } = document.querySelector('article')!.getBoundingClientRect();
  const map = new HitMap(session.marks);
  let hits = 0;
  for (let i = 0; i < 1000; i++) {
    const at = characterAt(session.index, document, {
      x: left + ((i * 37) % width),
      y: (i * 13) % innerHeight,
    });
    if (at !== null && map.at(at)) hits++;
  }
  expect(hits).toBeGreaterThan(50);
});

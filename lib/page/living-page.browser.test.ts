import { describe, expect, test, vi } from 'vitest';
import { ARTICLE, names, pause, useHarness, wordsOf } from '../../tests/support/page-harness';
import { sampleAnnotation } from '../../tests/support/samples';

const harness = useHarness();

describe('a page that changes', () => {
  test('replaced text nodes are painted again, without another analysis', async () => {
    await harness.begin();
    for (const p of document.querySelectorAll('p')) p.textContent = String(p.textContent);
    await vi.waitFor(
      () => expect(wordsOf('hearsay-light-third-content')).toEqual(['that the money was gone']),
      { interval: 10 },
    );
    expect(harness.services.analyze).toHaveBeenCalledTimes(1);
  });

  test('an edited article is analysed again, once', async () => {
    await harness.begin();
    document.querySelector('#three')!.textContent =
      '“It will be quick,” said the council, and it is reportedly the third closure in a year for which nobody pays.';
    await vi.waitFor(() => expect(wordsOf('hearsay-light-first-content')).toContain('“It will be quick,”'), {
      timeout: 4000,
    });
    await pause(400);
    expect(harness.services.analyze).toHaveBeenCalledTimes(2);
  });

  test('what is unchanged stays painted until then', async () => {
    await harness.begin();
    harness.services.analyze.mockImplementation(() => new Promise(() => {}));
    const text = document.querySelector('#three')!.firstChild as Text;
    text.data = `Slowly. ${text.data}`;
    await vi.waitFor(() => expect(harness.page.state().text).toContain('Slowly.'));
    expect(wordsOf('hearsay-light-second-content')).toHaveLength(1);
    expect(wordsOf('hearsay-dark-first-content')).toEqual(['“We walk,”']);
  });

  test('changes elsewhere cost nothing', async () => {
    await harness.begin();
    const aside = document.body.appendChild(document.createElement('div'));
    aside.textContent = 'A ticker that has nothing to do with it.';
    await pause(300);
    expect(harness.services.analyze).toHaveBeenCalledTimes(1);
  });

  test('a new article behind a new address', async () => {
    await harness.begin();
    const address = location.href;
    history.pushState({}, '', '?other');
    document
      .querySelector('article')!
      .replaceWith(
        document
          .createRange()
          .createContextualFragment(
            ARTICLE.replaceAll('Bridge', 'Tunnel').replace('Nobody will', 'Somebody will'),
          ),
      );
    await vi.waitFor(
      () => {
        expect(harness.page.state().article.title).toContain('Tunnel');
        expect(harness.page.state().status).toBe('ready');
      },
      { timeout: 4000 },
    );
    expect(harness.page.state().article.url).toContain('?other');
    history.replaceState({}, '', address);
  });

  test('an article that arrives late', async () => {
    document.body.innerHTML = '<p>Loading</p>';
    await harness.begin();
    expect(harness.page.state().status).toBe('not-article');
    document.body.innerHTML = ARTICLE;
    await vi.waitFor(() => expect(harness.page.state().status).toBe('ready'), { timeout: 4000 });
    expect(names().length).toBeGreaterThan(3);
  });
});

describe('what is saved', () => {
  test('is shown as saved on the next visit, also in an edited article; what is gone is listed', async () => {
    await harness.begin();
    const { text, attributions } = harness.page.state();
    for (const attribution of attributions) {
      const annotation = sampleAnnotation(text, attribution);
      harness.stored.set(annotation.id, annotation);
    }
    harness.abort.abort();
    harness.abort = new AbortController();
    document.body.innerHTML = ARTICLE.replace(
      '<p id="one">',
      '<p>Put in later, for the second edition of the day.</p><p id="one">',
    ).replace('“We walk,” said Bo Ek', 'Bo Ek walks; he is the man');
    await harness.begin();
    await vi.waitFor(() => expect(Object.keys(harness.page.state().saved)).toHaveLength(5));
    expect(harness.page.state().orphans).toEqual(['saved-dark']);
    expect(wordsOf('hearsay-light-first-saved')).toContain(
      '“Nobody will cross it before the first of June,”',
    );
    expect(harness.page.reveal({ annotationId: 'saved-first' })).toBe(true);
    expect(harness.page.reveal({ annotationId: 'saved-dark' })).toBe(false);
  });

  test('a store that does not answer: highlights all the same', async () => {
    harness.services.keptOf = async () => {
      throw new Error('The database does not open.');
    };
    await harness.begin();
    expect(names()).toContain('hearsay-light-second-content');
  });

  test('an engine that does not answer is told', async () => {
    harness.services.analyze.mockRejectedValue(new Error('no model'));
    await harness.begin();
    expect(harness.page.state()).toMatchObject({
      status: 'error',
      message: expect.stringContaining('no model'),
    });
    expect(names()).toEqual([]);
  });
});

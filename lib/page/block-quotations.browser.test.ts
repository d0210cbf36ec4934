import { expect, test } from 'vitest';
import { useHarness } from '../../tests/support/page-harness';
import type { Span } from '../model/span';
import { blockQuotations } from './block-quotations';
import { readText } from './read-text';

const harness = useHarness();

const blocks = (html: string) => {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  const index = readText([root]);
  const words = (span: Span | null) => span && index.text.slice(...span);
  return blockQuotations([root], index).map(({ span, by }) => [words(span), words(by)]);
};

test.each<[name: string, html: string, expected: (string | null)[][]]>([
  [
    'from the first to the last of their words, over paragraphs',
    '<p>She wrote:</p><blockquote> <p>One <b>two</b>.</p><script>0</script><p>Three.</p> </blockquote><p>So.</p>',
    [['One two.\nThree.', null]],
  ],
  [
    'with whoever signs them',
    '<blockquote>One two. <footer>— <cite>Ann Lee</cite></footer></blockquote>',
    [['One two.\n— Ann Lee', 'Ann Lee']],
  ],
  [
    'with the caption of their figure',
    '<figure><blockquote>One two three.</blockquote><figcaption>Ann Lee</figcaption></figure>',
    [['One two three.', 'Ann Lee']],
  ],
  [
    'the outer one of two',
    '<blockquote>One.<blockquote>Two.</blockquote></blockquote>',
    [['One.\nTwo.', null]],
  ],
  ['none without words', '<blockquote><img></blockquote><p>One.</p>', []],
])('are found %s', (_, html, expected) => {
  expect(blocks(html)).toEqual(expected);
});

test('the engine hears of them with the text', async () => {
  const quote = document.createElement('blockquote');
  quote.textContent = 'The council has known of it for years.';
  document.querySelector('article')!.append(quote);
  await harness.begin();
  const { text, blocks } = harness.page.state();
  expect(blocks!.map(({ span }) => text.slice(...span))).toEqual([quote.textContent]);
  expect(harness.services.analyze.mock.lastCall![0]).toMatchObject({ text, blocks });
});

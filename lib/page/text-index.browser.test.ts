import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readText } from './read-text';

let root: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root')!;
});

/** Reads the root with this inside. */
function read(html: string) {
  root.innerHTML = html;
  return readText([root]);
}

const table: [name: string, html: string, text: string][] = [
  ['blocks are paragraphs', '<p>One.</p><div>Two. <b>Three</b>.</div>', 'One.\nTwo. Three.'],
  ['white space is collapsed', '<p>\n  One \t two&nbsp;&nbsp;three\n</p>', 'One two three'],
  ['a space at an inline border is kept once', '<p>One <a> two</a> <i>three</i></p>', 'One two three'],
  ['no space where there is none', '<p>Mos<b>cow</b>, he said</p>', 'Moscow, he said'],
  ['two breaks part paragraphs', '<p>One<br> <br>Two</p>', 'One\nTwo'],
  [
    'one break inside a sentence is a space',
    '<h1>Minister warns<br>of delay</h1>',
    'Minister warns of delay',
  ],
  ['one break behind a sentence parts', '<p>“One.”<br>Two</p>', '“One.”\nTwo'],
  ['many breaks make one paragraph border', '<p>One<br><br><br><br>Two</p>', 'One\nTwo'],
  ['soft hyphens and zero-width characters', '<p>inter&shy;na&#8203;tion&#65279;al</p>', 'international'],
  ['joiners inside emoji stay', '<p>A 👩‍🌾 said</p>', 'A 👩‍🌾 said'],
  ['drop caps, floated', '<p><span style="float:left;font-size:3em">T</span>he mayor</p>', 'The mayor'],
  ['drop caps, inline-block', '<p><span style="display:inline-block">T</span>he mayor</p>', 'The mayor'],
  [
    'note marks',
    '<p>It rained.<sup>3</sup> The 10<sup>th</sup> time.<sup><a>[12]</a></sup></p>',
    'It rained. The 10th time.',
  ],
  ['q gets its marks', '<p>He said <q>yes, <q>maybe</q></q> twice</p>', 'He said “yes, ‘maybe’” twice'],
  ['q without marks', '<style>q.x::before{content:none}</style><p><q class="x">“Yes”</q></p>', '“Yes”'],
  [
    'hidden text',
    '<p>A<span style="display:none">x</span><span hidden>y</span><span style="visibility:hidden">z</span> b</p>',
    'A b',
  ],
  [
    'text for screen readers only',
    '<p><span style="position:absolute;width:1px;height:1px;overflow:hidden">Image source</span>Seen</p>',
    'Seen',
  ],
  [
    'spans shown as blocks',
    '<span style="display:block">One</span><span style="display:block">Two</span>',
    'One\nTwo',
  ],
  ['flex children', '<div style="display:flex"><span>One</span><span>Two</span></div>', 'One\nTwo'],
  ['display: contents runs on', '<p>One <span style="display:contents">two</span></p>', 'One two'],
  ['kept line feeds', '<div style="white-space:pre-line">One.\nTwo  words</div>', 'One.\nTwo words'],
  ['scripts and comments', '<p>A<script>1</script><!-- x --> b</p>', 'A b'],
  ['ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>', '漢'],
  ['nothing', '', ''],
];

describe('text', () => {
  test.each(table)('%s', (_name, html, text) => {
    expect(read(html).text).toBe(text);
  });

  test('an open shadow root is read in place, with its slots', () => {
    const host = document.createElement('x-quote');
    host.innerHTML = 'slotted';
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Before <slot></slot> after</p>';
    root.append(host);
    expect(readText([root]).text).toBe('Before slotted after');
  });

  test('rejected elements', () => {
    root.innerHTML = '<p>One <b class="ad">ad</b> two</p><div class="ad">three</div><p>four</p>';
    const index = readText([root], { rejects: (el) => el.className === 'ad' });
    expect(index.text).toBe('One two\nfour');
    expect(index.rangesOf([0, 7]).map(String)).toEqual(['One ', 'two']);
  });
});

describe('ranges', () => {
  test('every span of every sample is covered by ranges with its words', () => {
    for (const [name, html, text] of table) {
      const index = read(html);
      for (let start = 0; start < text.length; start++) {
        for (let end = start + 1; end <= text.length; end++) {
          const seen = index
            .rangesOf([start, end])
            .map((range) => range.toString().replace(/[\u00ad\u200b\ufeff]/g, ''))
            .join('\n')
            .replace(/\s+/g, ' ');
          const expected = text.slice(start, end).replace(/\s+/g, ' ');
          const bare = (s: string) => s.replace(/[ “”‘’]/g, '');
          expect(bare(seen), `${name} [${start}, ${end})`).toBe(bare(expected));
        }
      }
    }
  });

  test('a place in a node leads back to its offset', () => {
    const index = read('<p>One <i>two</i>&shy;three  four</p><p>five</p>');
    for (let at = 0; at < index.text.length; at++) {
      if (index.text[at] === '\n') continue;
      const point = index.pointOf(at)!;
      expect(index.offsetOf(point.node, point.offset)).toBe(at);
    }
    expect(index.pointOf(index.text.length)).toBeNull();
    expect(index.offsetOf(document.body, 0)).toBeNull();
  });

  test('one range a paragraph', () => {
    const index = read('<p>“One <b>two</b></p><div><p>three”</p></div>');
    expect(index.rangesOf([0, index.text.length]).map(String)).toEqual(['“One two', 'three”']);
  });
});

test('the browser is asked as often for a paragraph of a long text as for one of a short text', () => {
  const asked = (paragraphs: number) => {
    root.innerHTML = '<p>He said <a href="#">that “the</a> plan <i>was</i> sound”, and left.</p>'.repeat(
      paragraphs,
    );
    const style = vi.spyOn(window, 'getComputedStyle');
    const children = vi.spyOn(Node.prototype, 'childNodes', 'get');
    try {
      readText([root]);
      return (style.mock.calls.length + children.mock.calls.length) / paragraphs;
    } finally {
      style.mockRestore();
      children.mockRestore();
    }
  };
  const short = asked(50);
  // a style and the children of three elements at least
  expect(short).toBeGreaterThan(4);
  expect(asked(400)).toBeLessThanOrEqual(short);
});

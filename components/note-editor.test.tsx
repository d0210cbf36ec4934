// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { NoteEditor } from './note-editor';
import { ARTICLE, annotationOf, pageStateOf } from './popup/testing';

afterEach(() => render(null, document.body));

const { text, attributions } = pageStateOf([{ words: '“One.”', speaker: 'Ada' }]);
const annotation = annotationOf(text, attributions[0]!, ARTICLE, {});

function open() {
  const sent: object[] = [];
  const onChange = async (change: object) => sent.push(change);
  render(<NoteEditor annotation={annotation} onChange={onChange} />, document.body);
  const field = document.querySelector('textarea')!;
  return {
    sent,
    type(words: string) {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}

// On a busy machine the browser paints late, and effects that wait for it have not run when the reader goes on.
test('a note is sent when the editor goes, even before the browser has painted it', () => {
  const { sent, type } = open();
  type('Do not lose this.');
  render(null, document.body);
  expect(sent).toEqual([{ note: 'Do not lose this.' }]);
});

test('a note is sent when the page goes, and once only', () => {
  const { sent, type } = open();
  type('Nor this.');
  window.dispatchEvent(new Event('pagehide'));
  render(null, document.body);
  expect(sent).toEqual([{ note: 'Nor this.' }]);
});

test('an editor that nothing was typed into sends nothing', () => {
  const { sent } = open();
  render(null, document.body);
  expect(sent).toEqual([]);
});

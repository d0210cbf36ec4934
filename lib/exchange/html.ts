import type { Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import { type Distance, distanceOf } from '../model/attribution';
import type { Group, Groups } from './groups';
import { chainOf, distanceWords, wordsOf } from './words';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as it stands in an element or a quoted attribute (HTML Standard, 13.3). Controls that HTML forbids become the replacement
 * character, and so does what UTF-8 cannot hold.
 */
export function escapeHtml(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/[&<>"']/g, (c) => ENTITIES[c]!)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what HTML forbids
      .replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g, '\ufffd')
  );
}

/** Nothing but the report's own style may load or run, whatever got into it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1c1a, #ededea); --soft: light-dark(#5b5b56, #acaca5); --line: light-dark(#e1e1db, #3a3a37); }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: light-dark(#fff, #1d1d1c); overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { margin: 2.5rem 0 0; font-size: 1.15rem; line-height: 1.3; } a { color: inherit; }
.facts, .way, .tags { margin: .25rem 0; color: var(--soft); font-size: .875rem; }
figure { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 4px solid var(--hue); break-inside: avoid; }
.first { --hue: light-dark(#0072b2, #56b4e9); } .second { --hue: light-dark(#e69f00, #f0b840); border-inline-start-style: dashed; }
.third { --hue: light-dark(#d55e00, #ff8a4c); border-inline-start-style: dotted; } .hearsay { --hue: light-dark(#cc79a7, #e6a3c6); border-inline-start-style: double; }
blockquote { margin: 0; white-space: pre-wrap; } .note { margin: .5rem 0; padding: .5rem .75rem; border: 1px solid var(--line); white-space: pre-wrap; }
footer { margin: 3rem 0; color: var(--soft); font-size: .875rem; }`;

const CLASSES: Record<Distance, string> = {
  first: 'first',
  second: 'second',
  third: 'third',
  hearsay: 'hearsay',
};

function entry(annotation: Annotation, article: Article): string {
  const { note, tags, kind, act } = annotation;
  const way = `${chainOf(annotation, article)} (${distanceWords(annotation)}, ${kind}, ${act})`;
  return [
    `<figure class="${CLASSES[distanceOf(annotation)]}">`,
    `<blockquote cite="${escapeHtml(article.url)}">${escapeHtml(wordsOf(annotation))}</blockquote>`,
    `<figcaption class="way">${escapeHtml(way)}</figcaption>`,
    ...(note.trim() === '' ? [] : [`<p class="note">${escapeHtml(note)}</p>`]),
    ...(tags.length === 0
      ? []
      : [`<p class="tags">${escapeHtml(tags.map((tag) => `#${tag}`).join(' '))}</p>`]),
    '</figure>',
  ].join('\n');
}

function section({ article, annotations }: Group): string {
  const facts = [
    article.publisher,
    article.author,
    article.published,
    `accessed ${article.accessed.slice(0, 10)}`,
  ];
  const title = article.title.trim() === '' ? article.url : article.title;
  return [
    '<section>',
    // Addresses are http, https or file (`isArticleUrl`): none of them runs.
    `<h2><a href="${escapeHtml(article.url)}" rel="noreferrer noopener">${escapeHtml(title)}</a></h2>`,
    `<p class="facts">${escapeHtml(facts.filter((fact) => fact).join(' · '))}</p>`,
    ...annotations.map((annotation) => entry(annotation, article)),
    '</section>\n',
  ].join('\n');
}

/** A page to read and print: all in one file, without a script, in light or dark as the reader's system. */
export async function* writeHtml(groups: Groups, exported: string): AsyncGenerator<string> {
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Hearsay">
<title>Quotations</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>Quotations</h1>
<main>
`;
  let articles = 0;
  let total = 0;
  for await (const group of groups) {
    articles++;
    total += group.annotations.length;
    yield section(group);
  }
  yield `</main>
<footer>${total} quotations from ${articles} articles, saved with Hearsay, ${escapeHtml(exported.slice(0, 10))}</footer>
</body>
</html>
`;
}

import { afterEach, beforeEach, expect, vi } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import '../../entrypoints/card.css';
import '../../entrypoints/marks.css';
import type { Annotation } from '../../lib/model/annotation';
import type { Attribution } from '../../lib/model/attribution';
import { byHand } from '../../lib/model/by-hand';
import {
  type Correction,
  type CorrectionChange,
  type CorrectionUndo,
  readingOf,
  selectorsFor,
} from '../../lib/model/correction';
import type { Span } from '../../lib/model/span';
import type { Attendant } from '../../lib/page/attendant';
import { type PageHandle, startPage } from '../../lib/page/controller';
import { later } from '../../lib/page/later';
import type { PageServices } from '../../lib/page/services';
import './page-words';
import { relay, sampleAnnotation, sampleAttribution, spanOf } from './samples';

/** The article the tests of a whole page are about. */
export const ARTICLE = `
  <style>article { width: 480px; font: 16px/1.5 sans-serif; color: #111; background: #fff }</style>
  <article>
    <h1>Bridge closed until the month of June</h1>
    <p id="one">“Nobody will cross it before <a href="#x">the first of June</a>,” said Ann Lee, the engineer who has looked after it.</p>
    <p id="two">The Post quoted her as saying: “The mayor told me that <i>the money was gone</i> and that it was no secret.”</p>
    <p id="three">It is reportedly the third closure in a year, and the council has not yet found out who is going to pay for it.</p>
    <p id="four" style="background: #111; color: #eee">“We walk,” said Bo Ek, who lives on the other side of the river and works on this one, six days a week.</p>
  </article>`;

/** What an engine would find; by words, so that it holds for edited texts too. */
function findIn(text: string): Attribution[] {
  const found: Attribution[] = [];
  const add = (id: string, words: string, rest: Partial<Attribution> = {}) => {
    if (text.includes(words)) found.push(sampleAttribution(id, [spanOf(text, words)], rest));
  };
  add('first', '“Nobody will cross it before the first of June,”', {
    cue: text.includes('said Ann') ? [spanOf(text, 'said')] : [],
    source: {
      spans: text.includes('Ann Lee') ? [spanOf(text, 'Ann Lee')] : [],
      speaker: 'Ann Lee',
      mention: 'name',
      type: 'person',
    },
  });
  add('outer', '“The mayor told me that the money was gone and that it was no secret.”', {
    relays: [relay('Post')],
  });
  add('inner', 'that the money was gone', {
    parent: 'outer',
    relays: [relay('Post'), relay('Ann Lee')],
    source: { spans: [], speaker: 'The mayor', mention: 'name', type: 'person' },
  });
  add('rumour', 'the third closure in a year', { relays: [relay(null)], kind: 'indirect' });
  add('dark', '“We walk,”');
  add('belief', 'who is going to pay', { act: 'belief' });
  add('late', '“It will be quick,”');
  return found.sort((a, b) => a.content[0]![0] - b.content[0]![0]);
}

/** A page being marked, with an engine and a store of the test's own. */
export interface Harness {
  handle: PageHandle;
  /** Whoever attends the page's reader, from the beginning. */
  page: Attendant;
  services: PageServices &
    Record<'analyze' | 'later' | 'pageCount' | 'correct' | 'hideHandButton', ReturnType<typeof vi.fn>>;
  /** Every shadow tree that was made. */
  roots(): readonly ShadowRoot[];
  stored: Map<string, Annotation>;
  abort: AbortController;
  /** Marks the document as it stands and waits until that is done. */
  begin(): Promise<void>;
}

/** The tests' window, CSS pixels. */
export const WINDOW = { width: 720, height: 896 };

const attachShadow = Element.prototype.attachShadow;
let roots: ShadowRoot[] = [];

/** Puts the article into the document before each test, and takes every trace away after it. */
export function useHarness(): Harness {
  const harness = {} as Harness;
  beforeEach(async () => {
    // The article is wider than the runner's own window, where the ends of its lines would have no pixels to point at.
    await browserPage.viewport(WINDOW.width, WINDOW.height);
    // The card's tree is closed on purpose: only this way a test sees into it.
    roots = [];
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      roots.push(root);
      return root;
    };
    harness.stored = new Map();
    harness.roots = () => roots;
    harness.services = servicesOver(harness.stored);
    harness.abort = new AbortController();
    harness.begin = async () => {
      harness.handle = startPage(document, harness.services, harness.abort.signal);
      harness.page = await harness.handle.attend();
      await vi.waitFor(() => expect(harness.page.state().status).not.toBe('reading'));
    };
    document.body.innerHTML = ARTICLE;
  });
  afterEach(() => {
    harness.abort.abort();
    Element.prototype.attachShadow = attachShadow;
  });
  return harness;
}

function servicesOver(stored: Map<string, Annotation>): Harness['services'] {
  const services: Harness['services'] = {
    async open({ url, text, ...rest }) {
      const kept = await services.keptOf({ url }).catch(() => undefined);
      return text === null ? { kept } : { kept, found: await services.analyze({ text, ...rest }) };
    },
    analyze: vi.fn(async ({ text }: { text: string }) => findIn(text)),
    async save({ article, text, attributions }) {
      return attributions.map((attribution) => {
        const annotation = sampleAnnotation(text, attribution, article.url);
        stored.set(annotation.id, annotation);
        return annotation;
      });
    },
    async remove({ ids }) {
      return ids.map((id) => {
        const gone = stored.get(id);
        if (!gone) throw new Error(`not stored: ${id}`);
        stored.delete(id);
        return gone;
      });
    },
    async restore({ annotations }) {
      for (const annotation of annotations) stored.set(annotation.id, annotation);
    },
    later: vi.fn(async () => later),
    pageCount: vi.fn(async () => {}),
    lookInFrames: async () => {},
    layRules: async () => {},
    dressShadows: async () => {},
    isAlive: () => true,
    ...handServices(stored),
  };
  return services;
}

/** What the reader's hands ask for: corrections are kept in a list, the engine proposes Ann Lee through the Post. */
function handServices(stored: Map<string, Annotation>) {
  let corrections: Correction[] = [];
  return {
    keptOf: async () => ({ annotations: [...stored.values()], corrections }),
    correct: vi.fn(async ({ article, text, before, proposed, ...change }: CorrectionChange) => {
      const after = change.after && proposed ? byHand(text, change.after, proposed) : change.after;
      const id = before?.correction ?? `c${corrections.length + 1}`;
      const row = corrections.find((one) => one.id === id) ?? null;
      const target = row ? row.target : before && selectorsFor(text, before.content);
      const made = { id, articleUrl: article.url, target, created: '', modified: '' };
      corrections = [
        ...corrections.filter((one) => one.id !== id),
        { ...made, reading: after && readingOf(text, after) },
      ];
      return { before: { id, articleUrl: article.url, row }, save: null, remove: [], restore: [] };
    }),
    undoCorrection: vi.fn(async ({ undo: { before } }: { undo: CorrectionUndo }) => {
      const others = corrections.filter((one) => one.id !== before.id);
      corrections = before.row ? [...others, before.row] : others;
    }),
    propose: async ({ content }: { content: Span[] }) =>
      sampleAttribution('proposal', content, { relays: [relay('Post')], kind: 'indirect' }),
    savedNames: async () => ({ speakers: ['Saved Speaker'], relays: ['Saved Relay'] }),
    hideHandButton: vi.fn(async () => {}),
  };
}

/** Names of our highlights in the registry, sorted. */
export const names = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('hearsay-')).sort();
/** Words a highlight covers. */
export const wordsOf = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());
/** The card's element; null while it is closed. */
export const host = () => document.querySelector('hearsay-card');
/** The card's tree. */
export const tree = () => roots.find(({ host }) => host.localName === 'hearsay-card')!;
export const part = (name: string) => tree().querySelector<HTMLElement>(`[part~="${name}"]`);
export const textOf = (name: string) => part(name)?.textContent ?? '';
export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Middle of the words on the screen. */
export function spotOf(words: string, inside: Element = document.querySelector('article')!) {
  const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const box = range.getClientRects()[0]!;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  throw new Error(`not on the page: ${words}`);
}
/** Moves the pointer there. */
export const point = ({ x, y }: { x: number; y: number }) =>
  window.dispatchEvent(
    new PointerEvent('pointermove', { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true }),
  );

/** Rests the pointer on the words until the card is open. */
export async function hover(words: string) {
  const spot = spotOf(words);
  if (spot.x > innerWidth || spot.y < 0 || spot.y > innerHeight)
    throw new Error(`outside of the window: ${words}`);
  point(spot);
  await vi.waitFor(() => expect(host()).not.toBeNull(), { timeout: 4000 });
}

import { direction } from '../i18n/direction';
import { tongue } from '../i18n/tongue';
import type { Attribution, Kind } from '../model/attribution';
import type { Box, Place, Size } from './card-place';
import { words as pageWords } from './words';

/** Name of the element; the injected style sheet addresses its parts. */
export const HAND_TAG = 'hearsay-hand';

/** What the form of one attribution shows and does. */
export interface HandForm {
  title: string;
  words: string;
  attribution: Attribution;
  /** To complete what is typed. */
  names: readonly string[];
  save(typed: Pick<Attribution, 'source' | 'relays' | 'kind'>): void;
  /** It is no quotation; left out for one that is new. */
  dismiss?(): void;
  cancel(): void;
}

/**
 * The reader's hand on the page: a small button beside selected words, a form, a line that acknowledges. One element at the document's
 * root, outside body and article, with a closed shadow tree, as the card.
 */
export class Hand {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;

  constructor(private readonly doc: Document) {
    this.host = doc.createElement(HAND_TAG);
    this.root = this.host.attachShadow({ mode: 'closed' });
    // What is typed here is none of the page's shortcuts.
    for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste'])
      this.root.addEventListener(type, (event) => event.stopPropagation());
  }

  /** What it shows; null when it is closed. */
  shown: 'button' | 'form' | 'line' | null = null;

  get size(): Size {
    const { width, height } = this.host.getBoundingClientRect();
    return { width, height };
  }

  showButton(mark: () => void, hide: () => void): void {
    const { hand: t } = pageWords();
    const more = this.button('hide', '×', hide);
    more.title = t.hide;
    more.setAttribute('aria-label', more.title);
    const bar = this.make('div', 'bar', this.button('mark', t.mark, mark), more);
    // A press must not take the selection away.
    bar.addEventListener('pointerdown', (event) => event.preventDefault());
    bar.addEventListener('mousedown', (event) => event.preventDefault());
    this.show('button', bar);
  }

  showForm({ title, words, attribution, names, save, dismiss, cancel }: HandForm): void {
    const { make } = this;
    const { hand: t, nobody } = pageWords();
    const who = this.field(t.who, attribution.source.speaker ?? '', names);
    const way = attribution.relays.map(({ name }) => name ?? nobody).join(', ');
    const through = this.field(t.through, way, names, ', ');
    const kind = make('select', 'field');
    for (const [value, name] of Object.entries(t.kinds)) kind.append(new Option(name, value));
    kind.value = attribution.kind;
    const send = make('button', 'button save', t.save);
    const actions = make('div', 'actions', send, this.button('button', t.cancel, cancel));
    if (dismiss) actions.append(this.button('button', t.dismiss, dismiss));
    const heading = make('strong', 'title', title);
    heading.id = 'title';
    const form = make(
      'form',
      'fields',
      heading,
      make('p', 'words', make('bdi', '', words)),
      who.label,
      through.label,
      make('label', 'label', t.kind, kind),
      actions,
    );
    const dialog = make('div', 'form', form);
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-labelledby', 'title');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const relays = splitNames(through.input.value).map((name, i) => ({
        ...(attribution.relays[i] ?? { spans: [], cue: [], type: 'unknown' as const }),
        name: name === nobody ? null : name,
      }));
      save({
        source: { ...attribution.source, speaker: who.input.value },
        relays,
        kind: kind.value as Kind,
      });
    });
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') cancel();
    });
    this.show('form', dialog);
    who.input.focus();
  }

  /** Acknowledges in a line, with a way back. */
  say(text: string, undo?: () => void): void {
    const words = this.make('span', '', text);
    words.setAttribute('role', 'status');
    const line = this.make('div', 'bar line', words);
    if (undo) line.append(this.button('button', pageWords().hand.undo, undo));
    this.show('line', line);
  }

  moveTo({ left, top }: Pick<Place, 'left' | 'top'>): void {
    this.host.style.setProperty('left', `${Math.round(left)}px`, 'important');
    this.host.style.setProperty('top', `${Math.round(top)}px`, 'important');
  }

  get box(): Box {
    return this.host.getBoundingClientRect();
  }

  close(): void {
    this.shown = null;
    this.host.remove();
    this.root.replaceChildren();
  }

  private show(what: NonNullable<Hand['shown']>, content: HTMLElement): void {
    this.shown = what;
    content.lang = tongue();
    content.dir = direction();
    this.root.replaceChildren(content);
    if (this.host.isConnected) return;
    this.doc.documentElement.append(this.host);
    this.host.setAttribute('popover', 'manual');
    this.host.showPopover();
  }

  /** A labelled field that completes names: all of it, or what follows the last comma. */
  private field(text: string, value: string, names: readonly string[], separator?: string) {
    const input = this.make('input', 'field');
    const list = this.make('datalist', '');
    list.id = text;
    input.setAttribute('list', text);
    input.value = value;
    input.autocomplete = 'off';
    input.dir = 'auto';
    const complete = () => {
      const at = separator ? input.value.lastIndexOf(',') : -1;
      const before = at < 0 ? '' : `${input.value.slice(0, at)}, `;
      list.replaceChildren(...names.map((name) => new Option('', before + name)));
    };
    input.addEventListener('input', complete);
    complete();
    return { input, label: this.make('label', 'label', text, input, list) };
  }

  private button(part: string, label: string, act: () => void): HTMLButtonElement {
    const el = this.make('button', part, label);
    el.type = 'button';
    el.addEventListener('click', act);
    return el;
  }

  private readonly make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    part: string,
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[K] => {
    const el = this.doc.createElement(tag);
    if (part) el.setAttribute('part', part);
    el.append(...children);
    return el;
  };
}

const splitNames = (typed: string) =>
  typed
    .split(/[,،←→]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

import { signal } from '@preact/signals';
import { type ComponentChildren, Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { direction } from '../lib/i18n/direction';
import { followLanguage } from '../lib/i18n/follow';
import { tongue } from '../lib/i18n/tongue';
import { onWords } from '../lib/i18n/words';

/** The language of this document, for what draws texts. */
const language = signal(tongue());

/** Tells the browser, and what reads aloud, what the document is written in. */
function mark(doc: Document, title: (() => string) | undefined): void {
  doc.documentElement.lang = tongue();
  doc.documentElement.dir = direction();
  if (title) doc.title = title();
}

/**
 * Lets a document of Hearsay's own speak the reader's language, until `signal` is aborted.
 * @param title of the document, where it has one of its own.
 * @returns once it does: what is drawn earlier is English.
 */
export async function speakIn(doc: Document, signal: AbortSignal, title?: () => string): Promise<void> {
  const end = onWords(() => {
    mark(doc, title);
    language.value = tongue();
  });
  signal.addEventListener('abort', end, { once: true });
  await followLanguage(signal).catch(() => undefined);
  mark(doc, title);
}

/** Draws its children anew when another language is spoken; the keyboard stays where it was. */
export function Spoken({ children }: { children: ComponentChildren }) {
  const { value } = language;
  const focused = useRef('');
  // Before the old elements go; the new ones are known by the same place among those that take the keyboard.
  focused.current = placeOf(document.activeElement);
  useLayoutEffect(() => {
    if (focused.current && document.activeElement === document.body)
      document.querySelector<HTMLElement>(focused.current)?.focus({ preventScroll: true });
  }, [value]);
  return <Fragment key={value}>{children}</Fragment>;
}

/** A selector of a form's field that holds in either language; empty for other elements. */
function placeOf(el: Element | null): string {
  if (!(el instanceof HTMLInputElement) || el.type !== 'radio') return '';
  return `input[type=radio][value="${CSS.escape(el.value)}"]`;
}

import { words } from './words';

/**
 * Puts text on the clipboard; has to be called in a click or key press. Pages served over plain HTTP have no
 * `navigator.clipboard`: there the copy command is used, answered by a listener of ours, so that no element has to be added.
 * @throws {Error} in words for the reader when the browser refuses.
 */
export async function copyText(doc: Document, text: string): Promise<void> {
  const clipboard = doc.defaultView?.navigator.clipboard;
  if (clipboard) {
    try {
      await clipboard.writeText(text);
      return;
    } catch {
      // A page may forbid it by its permissions policy; the copy command is not bound to that.
    }
  }
  let copied = false;
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  doc.addEventListener('copy', answer, { capture: true });
  doc.execCommand('copy');
  doc.removeEventListener('copy', answer, { capture: true });
  if (!copied) throw new Error(words().card.notCopied);
}

import { followLanguage } from '../i18n/follow';

let ready: Promise<void> = Promise.resolve();

/** Begins to speak the reader's language; to be called once, before anything is waited for. */
export function speakToReader(): void {
  ready = followLanguage(new AbortController().signal).catch(() => undefined);
}

/** Resolves once the background, which may just have been woken, speaks the reader's language. */
export const spoken = (): Promise<void> => ready;

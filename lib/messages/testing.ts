import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The fake's event with all that browsers hand to a listener; its types leave the last part out. */
const { onMessage } = fakeBrowser.runtime as unknown as {
  onMessage: {
    hasListeners(): boolean;
    trigger(message: unknown, sender: object, respond: (answer: unknown) => void): Promise<unknown[]>;
  };
};
/** Raises a message; answers with what each listener returned. */
export const trigger = onMessage.trigger;

/**
 * Lets the fake browser deliver messages as browsers do: a listener that returns `true` answers by the function it is given. The fake's
 * own way knows promises only, which Chromium does not take.
 * @param senderOf whom the next message comes from.
 */
export function deliverMessages(senderOf: () => object = () => ({})): void {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(
    (message: unknown) =>
      new Promise<never>((resolve, reject) => {
        if (!onMessage.hasListeners()) {
          reject(new Error('Could not establish connection. Receiving end does not exist.'));
          return;
        }
        const listeners = trigger(message, senderOf(), (answer) => resolve(answer as never));
        // Nobody keeps the channel open: no answer comes.
        void listeners.then((kept) => kept.includes(true) || resolve(undefined as never));
      }),
  );
}

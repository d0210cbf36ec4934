import { type Browser, browser } from 'wxt/browser';

/** What a handler is given. */
export interface Incoming<Data> {
  data: Data;
  /** Who asked: `sender.tab` is set for content scripts (and for extension pages open in a tab). */
  sender: Browser.runtime.MessageSender;
}

/** A protocol: one function type a message, at most one argument. */
type Calls<P> = { [K in keyof P]: (input: never) => unknown };
type Input<F> = F extends (input: infer I) => unknown ? (unknown extends I ? undefined : I) : never;
type Output<F> = F extends (...args: never[]) => infer R ? Awaited<R> : never;
type Rest<F> =
  Input<F> extends undefined ? [data?: undefined, tabId?: number] : [data: Input<F>, tabId?: number];

/** Typed calls in one direction, over `runtime.sendMessage` or (with a tab) `tabs.sendMessage`. */
export interface Messenger<P extends Calls<P>> {
  /**
   * Asks and waits for the answer.
   * @throws {RemoteError} what the handler threw (name, message and `code` are kept), or `NoAnswer` where nobody listens.
   */
  sendMessage<K extends keyof P & string>(name: K, ...rest: Rest<P[K]>): Promise<Output<P[K]>>;
  /** Answers a message; at most one handler a name in each context. Returns the function that takes it away. */
  onMessage<K extends keyof P & string>(
    name: K,
    handler: (message: Incoming<Input<P[K]>>) => Output<P[K]> | Promise<Output<P[K]>>,
  ): () => void;
}

/** An error that happened in the context that was asked. */
export class RemoteError extends Error {
  constructor(
    name: string,
    message: string,
    /** Machine-readable reason, where the thrown error had one; `no-answer` when nobody listened. */
    readonly code?: string,
  ) {
    super(message);
    this.name = name;
  }
}

interface Envelope {
  channel: string;
  name: string;
  data?: unknown;
}
type Answer =
  | { ok: true; value?: unknown }
  | { ok: false; error: { name: string; message: string; code?: string } };

const isEnvelope = (m: unknown): m is Envelope =>
  typeof m === 'object' && m !== null && 'channel' in m && 'name' in m && typeof m.name === 'string';

/** Errors lose their class between contexts, so the parts a caller can use are sent as a plain object. */
function describe(thrown: unknown): { name: string; message: string; code?: string } {
  if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown) };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
  return { name: thrown.name, message: thrown.message, code };
}

/**
 * Makes the messenger of one direction.
 * @param channel keeps two directions apart that share the browser's one message event.
 */
export function defineMessenger<P extends Calls<P>>(channel: string): Messenger<P> {
  const handlers = new Map<string, (message: Incoming<never>) => unknown>();

  // `true` keeps the answer's channel open in either browser; a promise in its place does so in Firefox alone.
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: Answer) => void,
  ): true | undefined => {
    if (!isEnvelope(message) || message.channel !== channel) return undefined;
    const handler = handlers.get(message.name);
    if (!handler) return undefined;
    void (async () => {
      try {
        respond({ ok: true, value: await handler({ data: message.data as never, sender }) });
      } catch (thrown) {
        respond({ ok: false, error: describe(thrown) });
      }
    })();
    return true;
  };

  return {
    async sendMessage(name, ...[data, tabId]) {
      const envelope: Envelope = { channel, name, data };
      let answer: Answer | undefined;
      try {
        answer =
          tabId === undefined
            ? await browser.runtime.sendMessage(envelope)
            : // To all frames: there is one content script in a tab, and it stands where the article does.
              await browser.tabs.sendMessage(tabId, envelope);
      } catch (thrown) {
        throw new RemoteError('NoAnswer', describe(thrown).message, 'no-answer');
      }
      if (!answer) throw new RemoteError('NoAnswer', `Nobody answers “${name}”.`, 'no-answer');
      if (!answer.ok) throw new RemoteError(answer.error.name, answer.error.message, answer.error.code);
      return answer.value as never;
    },

    onMessage(name, handler) {
      if (handlers.has(name)) throw new Error(`A handler for “${name}” is there already.`);
      if (handlers.size === 0) browser.runtime.onMessage.addListener(listener);
      handlers.set(name, handler as (message: Incoming<never>) => unknown);
      return () => {
        handlers.delete(name);
        if (handlers.size === 0) browser.runtime.onMessage.removeListener(listener);
      };
    },
  };
}

import type { Browser } from 'puppeteer-core';
import { callSource } from './source';

/**
 * Scripts in Firefox's own window, where the toolbar and all tabs and popups can be reached. WebDriver BiDi offers it to
 * programs that started the browser with `--remote-allow-system-access`.
 */
export class FirefoxWindow {
  readonly #connection: BidiConnection;
  #context = '';

  constructor(browser: Browser) {
    // Puppeteer has the connection, but does not describe it in its types.
    this.#connection = (browser as unknown as { connection: BidiConnection }).connection;
  }

  /** Runs a function in the window; its result has to survive JSON. It sees its arguments and the window's globals alone. */
  async evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    if (this.#context === '') {
      const { result } = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const contexts = (result as { contexts: { context: string; url: string }[] }).contexts;
      const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
      if (!window)
        throw new Error('This Firefox does not let its own window be driven: 153 does, 140 does not yet.');
      this.#context = window.context;
    }
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify((await ${callSource(fn, args)}) ?? null))()`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const answer = result as ScriptResult;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value) as Awaited<Result>;
  }

  /**
   * Runs a function in the document that a `<browser>` element of the window shows, wherever its process is, and whatever its
   * content security policy says.
   * @param selector of the `<browser>` element; the last one that fits
   * @param privileged lets the function look into closed shadow roots
   */
  async evaluateIn<Args extends unknown[], Result>(
    selector: string,
    privileged: boolean,
    fn: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return this.evaluateSource(selector, privileged, callSource(fn, args));
  }

  /** As `evaluateIn`, for an expression that is source already. */
  async evaluateSource<Result>(
    selector: string,
    privileged: boolean,
    expression: string,
  ): Promise<Awaited<Result>> {
    const answer = await this.evaluate(askDocument, selector, privileged, expression);
    if (!answer.ok) throw new Error(answer.error);
    return (answer.json === undefined ? undefined : JSON.parse(answer.json)) as Awaited<Result>;
  }
}

interface Answer {
  ok: boolean;
  json?: string;
  error?: string;
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
type ScriptResult =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

interface FrameBrowser extends Element {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: Answer }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
}

/** Runs in Firefox's window: sends a script into the process of the `<browser>` and waits for its answer. */
function askDocument(selector: string, privileged: boolean, expression: string): Promise<Answer> {
  // The sidebar is a document of its own in the window.
  const sidebar = document.querySelector('#sidebar') as { contentDocument?: Document } | null;
  const places = [document, sidebar?.contentDocument].filter(
    (place) => place !== undefined && place !== null,
  );
  const found = places.flatMap((place) => [...place.querySelectorAll(selector)]);
  const browser = found.at(-1) as FrameBrowser | undefined;
  if (!browser?.messageManager)
    return Promise.resolve({ ok: false, error: `Nothing is open at ${selector}.` });
  const name = `hearsay-test:${Math.random()}`;
  // `content` is the document's window, as frame scripts see it. A sandbox of the page's own principal sees what the page sees.
  // Permissions may be asked for in answer to the reader alone; a press of ours counts as theirs until the first wait.
  const script = `(async () => {
    const input = content.windowUtils.setHandlingUserInput(true);
    try {
      const sandbox = ${privileged}
        ? Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { sandboxPrototype: content, wantXrays: true })
        : Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
      if (!${privileged}) sandbox.chrome = content.wrappedJSObject.browser;
      const run = '(async () => JSON.stringify(await ' + ${JSON.stringify(expression)} + '))()';
      let answer;
      try {
        answer = Cu.evalInSandbox(run, sandbox, 'latest', content.document.URL, 1);
      } finally {
        input.destruct();
      }
      const json = await answer;
      sendAsyncMessage(${JSON.stringify(name)}, { ok: true, json });
    } catch (error) {
      sendAsyncMessage(${JSON.stringify(name)}, { ok: false, error: String(error) });
    }
  })()`;
  return new Promise((resolve) => {
    const listener = ({ data }: { data: Answer }) => {
      browser.messageManager.removeMessageListener(name, listener);
      resolve(data);
    };
    browser.messageManager.addMessageListener(name, listener);
    browser.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}

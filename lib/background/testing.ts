import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Registered = { id: string; matches: string[]; js: string[]; css: string[] };

/**
 * Puts working stand-ins where the fake browser has none: permissions that are a set of match patterns, registered content scripts
 * that are a list, and one content script a tab that answers or not.
 */
export function fakeExtension() {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  const granted = new Set<string>();
  const registered = new Map<string, Registered>();
  /** Tabs whose content script answers; what was sent to each. */
  const alive = new Set<number>();
  const sent: [tabId: number, name: string, data: unknown][] = [];

  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async ({ origins }) =>
    (origins ?? []).every((origin: string) => granted.has(origin)),
  );
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(async ({ origins }) => {
    for (const origin of origins ?? []) granted.delete(origin);
    return true;
  });
  const { scripting } = fakeBrowser;
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(
    async () => [...registered.values()] as never,
  );
  const put = async (scripts: unknown) => {
    for (const script of scripts as Registered[]) registered.set(script.id, script);
  };
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation(put);
  vi.spyOn(scripting, 'updateContentScripts').mockImplementation(put);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation(async () => registered.clear());
  const insertCSS = vi.spyOn(scripting, 'insertCSS').mockResolvedValue(undefined);
  const removeCSS = vi.spyOn(scripting, 'removeCSS').mockResolvedValue(undefined);
  const executeScript = vi
    .spyOn(scripting, 'executeScript')
    .mockResolvedValue([{ frameId: 0, result: { type: 'text/html', text: 0, isFramed: false } }] as never);
  const get = fakeBrowser.tabs.get;
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => {
    const tab = await get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (...args: unknown[]) => {
    const [tabId, { name, data }] = args as [number, { name: string; data: unknown }];
    if (!alive.has(tabId)) throw new Error('Could not establish connection. Receiving end does not exist.');
    sent.push([tabId, name, data]);
    return { ok: true };
  });
  return { granted, registered, alive, sent, insertCSS, removeCSS, executeScript };
}

/** A tab that shows `url`. */
export async function openTab(url: string): Promise<number> {
  const tab = await fakeBrowser.tabs.create({ url });
  return tab.id!;
}

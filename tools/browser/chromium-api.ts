/** What of the extension's own API is used in its worker and its pages. */
export interface ExtensionApi {
  runtime: { getManifest(): { commands: Record<string, { suggested_key?: object } | undefined> } };
  commands: {
    getAll(): Promise<{ name: string; shortcut: string }[]>;
    /** Not part of the public API; Chromium's own bindings raise events by it. */
    onCommand: { dispatch(name: string, tab?: object): void };
  };
  contextMenus: {
    update(item: string, change: object): Promise<void>;
    /** As of commands. */
    onClicked: { dispatch(info: object, tab?: object): void };
  };
  tabs: { query(q: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

/** What of the API of `chrome://extensions` is used. */
export interface DeveloperApi {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      runtimeErrors: { message: string; source: string; isServiceWorker: boolean; stackTrace?: object[] }[];
    }>;
    deleteExtensionErrors(of: { extensionId: string }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
    addHostPermission(id: string, pattern: string): Promise<void>;
  };
}

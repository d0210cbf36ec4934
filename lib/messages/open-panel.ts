import { browser } from 'wxt/browser';

/** Either browser has one of the two, and the types know Chrome's alone. */
interface PanelApis {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Whether this browser has a place for the panel; Firefox for Android has none. */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  return Boolean(sidePanel ?? sidebarAction);
}

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox). Browsers allow it in answer to the reader only: call it in the handler of a
 * click, a key or a menu, before the first wait.
 * @param windowId the window to open it in; Firefox takes the one in front.
 * @returns whether the browser took it for the reader's wish.
 */
export async function openPanelHere(windowId: number | undefined): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  try {
    if (sidebarAction && !sidePanel) await sidebarAction.open();
    else if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
    else return false;
    return true;
  } catch {
    return false;
  }
}

/*
 * The menu of a page in Firefox's window, where it is an element like others. These functions run in that window and may use nothing
 * of this module.
 */

interface Menu extends Element {
  state: string;
  hidden: boolean;
  label: string;
  activateItem(item: Element): void;
  openMenu(open: boolean): void;
  hidePopup(): void;
}

/** Whether the menu of the page is open. */
export function menuIsOpen(): boolean {
  return (document.querySelector('#contentAreaContextMenu') as Menu | null)?.state === 'open';
}

/**
 * Presses an extension's item in the menu that is open, beneath the extension's name where it has several there.
 * @param item the extension's own name of it
 * @returns its title
 * @throws {Error} where the menu has no such item
 */
export async function pressMenuItem(item: string): Promise<string> {
  const menu = document.querySelector('#contentAreaContextMenu') as Menu;
  const found = menu.querySelector<Menu>(`menuitem[id$="-menuitem-_${item}"]`);
  if (!found || found.hidden) {
    menu.hidePopup();
    throw new Error(`The page’s menu has no item ${item}.`);
  }
  const { label } = found;
  const outer = found.closest('menu') as Menu | null;
  if (outer) {
    const inner = outer.querySelector('menupopup') as Menu;
    const open = new Promise((resolve) => {
      inner.addEventListener('popupshown', resolve, { once: true });
    });
    outer.openMenu(true);
    await open;
  }
  menu.activateItem(found);
  return label;
}

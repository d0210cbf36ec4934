/** Names of `KeyboardEvent.code` as the WebExtensions manifest writes keys, where they differ. */
const NAMES: Record<string, string> = {
  Comma: 'Comma',
  Period: 'Period',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Space: 'Space',
  Insert: 'Insert',
  Delete: 'Delete',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/**
 * A key combination as `commands.update` takes it (MDN, WebExtensions, `commands`): one of Ctrl, Alt or Command, perhaps Shift, and a
 * letter, digit or named key; or a function key.
 * @param mac where Ctrl is called MacCtrl and the command key is there.
 * @returns null while only modifiers are pressed; `wrong` for what browsers do not take.
 */
export function keysOf(event: Pressed, mac: boolean): string | 'wrong' | null {
  const { code } = event;
  if (/^(Control|Alt|Shift|Meta|OS)/.test(code)) return null;
  const key = /^Key([A-Z])$/.exec(code)?.[1] ?? /^Digit(\d)$/.exec(code)?.[1] ?? NAMES[code];
  const isFunction = /^F([1-9]|1[0-2])$/.test(code);
  const strong = [
    ...(event.ctrlKey ? [mac ? 'MacCtrl' : 'Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.metaKey ? ['Command'] : []),
  ];
  if (event.metaKey && !mac) return 'wrong';
  if (isFunction && strong.length <= 1)
    return [...strong, ...(event.shiftKey ? ['Shift'] : []), code].join('+');
  if (!key || strong.length === 0 || strong.length + (event.shiftKey ? 1 : 0) > 2) return 'wrong';
  return [...strong, ...(event.shiftKey ? ['Shift'] : []), key].join('+');
}

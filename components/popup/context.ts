import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PopupState } from './popup-state';

export const PopupContext = createContext<PopupState | null>(null);

/** The popup's state, for components below `<Popup>`. */
export function usePopup(): PopupState {
  const popup = useContext(PopupContext);
  if (!popup) throw new Error('This component belongs inside <Popup>.');
  return popup;
}

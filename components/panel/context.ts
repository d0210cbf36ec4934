import { useContext } from 'preact/hooks';
import { PopupContext } from '../popup/context';
import { PanelState } from './panel-state';

/** The panel's state, for components below `<Panel>`; those of the popup find the same one by `usePopup`. */
export function usePanel(): PanelState {
  const state = useContext(PopupContext);
  if (!(state instanceof PanelState)) throw new Error('This component belongs inside <Panel>.');
  return state;
}

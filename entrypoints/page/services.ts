import { toBackground } from '../../lib/messages/protocol';
import type { PageServices } from '../../lib/page/services';
import { changeSettings } from '../../lib/settings/settings';
import { bringLater } from './later';
import { isAlive } from './life';

/** What a marked page asks of the background. */
export const pageServices: PageServices = {
  analyze: (input) => toBackground.sendMessage('analyze', input),
  save: (input) => toBackground.sendMessage('save', input),
  remove: (input) => toBackground.sendMessage('remove', input),
  restore: (input) => toBackground.sendMessage('restore', input),
  annotationsOf: (input) => toBackground.sendMessage('annotationsOf', input),
  pageCount: (input) => toBackground.sendMessage('pageCount', input),
  dressShadows: async () => {
    if (import.meta.env.FIREFOX) await toBackground.sendMessage('dressShadows');
  },
  lookInFrames: () => toBackground.sendMessage('lookInFrames'),
  later: bringLater,
  isAlive,
  correctionsOf: (input) => toBackground.sendMessage('correctionsOf', input),
  correct: (input) => toBackground.sendMessage('correct', input),
  undoCorrection: (input) => toBackground.sendMessage('undoCorrection', input),
  propose: (input) => toBackground.sendMessage('propose', input),
  savedNames: () => toBackground.sendMessage('savedNames'),
  hideHandButton: async () => {
    await changeSettings(() => ({ floatingButton: false }));
  },
};

import { type PageWishes, toBackground } from '../../lib/messages/protocol';
import type { PageServices } from '../../lib/page/services';
import { bringLater } from './later';
import { isAlive } from './life';

/** What a marked page asks of the background. @param follow told what the reader wishes of the page, before it is marked */
export const pageServices = (follow: (wishes: PageWishes) => void): PageServices => ({
  open: async (input) => {
    const { wishes, ...opened } = await toBackground.sendMessage('open', input);
    follow(wishes);
    return opened;
  },
  analyze: (input) => toBackground.sendMessage('analyze', input),
  save: (input) => toBackground.sendMessage('save', input),
  remove: (input) => toBackground.sendMessage('remove', input),
  restore: (input) => toBackground.sendMessage('restore', input),
  keptOf: (input) => toBackground.sendMessage('keptOf', input),
  pageCount: (input) => toBackground.sendMessage('pageCount', input),
  layRules: (input) => toBackground.sendMessage('layRules', input),
  dressShadows: async () => {
    if (import.meta.env.FIREFOX) await toBackground.sendMessage('dressShadows');
  },
  lookInFrames: () => toBackground.sendMessage('lookInFrames'),
  later: bringLater,
  isAlive,
  correct: (input) => toBackground.sendMessage('correct', input),
  undoCorrection: (input) => toBackground.sendMessage('undoCorrection', input),
  propose: (input) => toBackground.sendMessage('propose', input),
  savedNames: () => toBackground.sendMessage('savedNames'),
  hideHandButton: () => toBackground.sendMessage('hideHandButton'),
});

import { anchoring } from './anchor';
import { Attendant } from './attendant';
import { Corrected } from './corrected';
import { pairUp } from './saved-marks';
import { speakOnPage } from './words';

/**
 * What a marked page does without until its reader turns to it, or has saved something of it: half of the page layer, in a script of
 * its own that is brought when it is first needed.
 */
export const later = { Attendant, Corrected, anchoring, pairUp, speakOnPage };

export type Later = typeof later;

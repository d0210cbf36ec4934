import { words } from './words';

export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday');

/** Days, months and feasts, lower case: written large, but nobody's name. */
export const CALENDAR = words(
  [...WEEKDAYS].join(' '),
  `january february march april may june july august september october november december christmas easter
   jan feb mar apr aug sep sept oct nov dec jan. feb. mar. apr. aug. sep. sept. oct. nov. dec.`,
);

import { benchEngine } from './engine';

/** `npm run bench`: prints the measurements, one a line. */
for (const line of benchEngine()) console.log(line);

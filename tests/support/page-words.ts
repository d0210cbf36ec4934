import { speakOnPage } from '../../lib/page/words';
import { page } from '../../locales/en.json';

/* Gives the page layer its English words, as the background does in a browser. To be imported for that. */
speakOnPage('en', page);

import { VIEWS } from '../../tools/gallery/views/popup';
import { watch } from './checks';

watch('popup', VIEWS, {
  // Where the popup is a page that fills the window (components/phone.ts).
  phones: () => {
    document.documentElement.dataset.view = 'tab';
  },
});

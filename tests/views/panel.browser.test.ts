import { VIEWS } from '../../tools/gallery/views/panel';
import { watch } from './checks';

watch('panel', VIEWS, {
  phones: () => undefined,
  // The picture scrolls sideways by itself.
  except: '.graph *',
});

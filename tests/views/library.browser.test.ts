import { VIEWS } from '../../tools/gallery/views/library';
import { watch } from './checks';

watch('library', VIEWS, { phones: () => undefined });

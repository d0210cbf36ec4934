import { VIEWS } from '../../tools/gallery/views/pages';
import { watch } from './checks';

watch('pages', VIEWS, { phones: () => undefined });

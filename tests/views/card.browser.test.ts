import { VIEWS } from '../../tools/gallery/views/card';
import { watch } from './checks';

watch('card', VIEWS);

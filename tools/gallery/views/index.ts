import type { Views } from '../view';

/** Views by kind. Each kind has style sheets of its own, so a document shows one kind only. */
export const KINDS: Record<string, () => Promise<{ VIEWS: Views }>> = {
  popup: () => import('./popup'),
  panel: () => import('./panel'),
  library: () => import('./library'),
  pages: () => import('./pages'),
  card: () => import('./card'),
};

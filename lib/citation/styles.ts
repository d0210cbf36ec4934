import apa from './styles/apa.csl?raw';
import chicago from './styles/chicago.csl?raw';
import mla from './styles/mla.csl?raw';

/** The styles that writers ask for most. */
export const STYLES = ['apa', 'mla', 'chicago'] as const;
export type CitationStyle = (typeof STYLES)[number];

/** Styles of our own in the Citation Style Language, for articles on the web. */
export const STYLE_FILES: Record<CitationStyle, string> = { apa, mla, chicago };

import type { Entity } from './entity';
import { words } from './lexicon/words';

const PAPERS = new Set([
  'newspaper',
  'paper',
  'daily',
  'tabloid',
  'broadsheet',
  'weekly',
  'magazine',
  'journal',
  'publication',
  'monthly',
  'quarterly',
  'fortnightly',
  'periodical',
  'newsmagazine',
  'newsweekly',
  'freesheet',
  'redtop',
  'title',
]);
const AIRED = new Set([
  'broadcaster',
  'station',
  'channel',
  'network',
  'programme',
  'program',
  'show',
  'podcast',
  'talkshow',
  'newscast',
]);
/** What has neither viewers nor listeners. */
const PRINTED = new Set([...PAPERS, 'newsletter', 'fanzine']);
const WIRES = new Set(['agency', 'newswire', 'wire', 'service']);
const WIRE_NAMES = words(`
  reuters ap afp dpa tass itar-tass interfax xinhua kcna yonhap kyodo efe ansa pti irna sputnik associated
  agence press bloomberg anadolu petra belga newswire ukrinform upi ani pa
`);

/** How well an outlet fits `the newspaper`, `the channel`, `the agency`; below 0: not at all. */
export function outletFits(e: Entity, noun: string): number {
  if (e.kind !== 'outlet') return -1;
  const last = e.tokens[e.tokens.length - 1] ?? '';
  const first = e.tokens[0] ?? '';
  const wire = WIRE_NAMES.has(first) || last === 'agency' || e.roles.has('agency');
  const aired =
    /^(?:radio|channel|tv|television|news|bbc|cnn|nbc|abc|cbs|fox|itv|sky|network)$/.test(first) ||
    /^(?:radio|tv|fm|television|podcast|international)$/.test(last);
  if (e.roles.has(noun)) return 3;
  if (WIRES.has(noun)) return wire ? 2 : aired ? -1 : 0;
  if (PAPERS.has(noun)) return wire || e.roles.has('broadcaster') || (aired && last !== 'news') ? -1 : 1;
  if (AIRED.has(noun)) return (wire && !aired) || [...e.roles].some((r) => PRINTED.has(r)) ? -1 : 1;
  return 0.5;
}

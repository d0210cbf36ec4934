/*
 * Finds which texts the sources use. Texts are reached by chains of names from a table (`m.toast.undo`), from the words that are spoken
 * (`words().store.quota`), or from the manifest (`__MSG_commands_openCard__`).
 */

/** What the tables' names stand for in `locales/`. */
const TABLES: Record<string, string> = {
  m: 'popup',
  l: 'library',
  s: 'settings',
  x: 'exchange',
  w: 'welcome',
  privacy: 'privacy',
};

/** Parts of the table `m` that have a place of their own. */
const OWN_PLACE = /^popup\.(panel|hands)(?=\.|$)/;

/** What a table calls otherwise than `locales/`, or makes of several texts. */
const RENAMED: Record<string, string> = {
  'popup.distance.ofClass': 'popup.distance.names',
  'popup.distance.of': 'popup.distance.hand',
  'popup.chain.spoken': 'popup.chain',
  'settings.general.languages': 'settings.general.asBrowser',
  'settings.keys.command': 'settings.keys.button',
};

/** What a text or list can do by itself: no name of a text. */
const METHODS = new Set(['map', 'join', 'replace', 'length']);

/** A use: names on the way to a text or to several; `*` stands for any one name. */
export type Use = readonly string[];

const CHAIN = /(?<![\w.'])(\.\.\.)?(\w+(?:\(\))?)((?:\s*\??\.\s*\w+|\[[^\]\n]+\])*)/g;
const TAKEN = /(?:const|let) \{([^{}=]+)\}\s*=\s*(\w+(?:\(\))?)((?:\.\w+)*)\s*;/g;
const ALIAS = /const (\w+) = (\w+(?:\(\))?)((?:\.\w+)*)\s*;/g;

/**
 * The uses in one source file. What a table passes on is no use: that is whoever asks the table.
 * @param path relative to the project.
 */
export function usesIn(path: string, source: string): Use[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  if (path === 'wxt.config.ts')
    return [...code.matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1]!.split('_'));
  const isTable = path.endsWith('messages.ts');
  const roots = rootsOf(path, code);
  const bare = new Set([...roots.keys()].filter((name) => !(name in TABLES) && name !== 'all'));
  const uses: Use[] = [];
  for (const [, spread, root, chain = ''] of code.replace(TAKEN, '').replace(ALIAS, '').matchAll(CHAIN)) {
    const names = segmentsOf(chain);
    if ((spread && isTable) || names.length < (isTable ? 2 : bare.has(root!) ? 0 : 1)) continue;
    for (const base of roots.get(root!) ?? []) uses.push(placed([...base, ...names]));
  }
  return uses;
}

/** Names by which a file reaches texts, with the ways to what they stand for: a name may be given in several functions. */
function rootsOf(path: string, code: string): Map<string, string[][]> {
  const roots = new Map<string, string[][]>();
  const add = (name: string, way: string[]) => {
    const ways = roots.get(name) ?? [];
    if (ways.some((known) => known.join() === way.join())) return;
    roots.set(name, [...ways, way]);
  };
  for (const [name, place] of Object.entries(TABLES))
    if (new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '[^']*messages'`).test(code))
      add(name, [place]);
  if (path.endsWith('messages.ts')) {
    add('all', []);
    return roots;
  }
  add('words()', path.startsWith('lib/page/') ? ['page'] : []);
  add('pageWords()', ['page']);
  // What is taken out of one may be taken out of again.
  for (let depth = 0; depth < 3; depth++) {
    for (const [, names, root, chain = ''] of code.matchAll(TAKEN))
      for (const base of roots.get(root!) ?? [])
        for (const { from, to } of takenOut(names!)) add(to, [...base, ...segmentsOf(chain), from]);
    for (const [, name, root, chain = ''] of code.matchAll(ALIAS))
      for (const base of roots.get(root!) ?? []) add(name!, [...base, ...segmentsOf(chain)]);
  }
  return roots;
}

/** The names of a chain: `.a`, `['b']`, `[computed]` as `*`. */
function segmentsOf(chain: string): string[] {
  const names = [...chain.matchAll(/\.\s*(\w+)|\[([^\]]+)\]/g)].map(
    ([, name, inBrackets]) => name ?? (/^'\w+'$/.test(inBrackets!) ? inBrackets!.slice(1, -1) : '*'),
  );
  const end = names.findIndex((name) => METHODS.has(name));
  return end < 0 ? names : names.slice(0, end);
}

const takenOut = (names: string): { from: string; to: string }[] =>
  names
    .split(',')
    .map((part) => part.trim())
    .filter((part) => /^\w+(\s*:\s*\w+)?$/.test(part))
    .map((part) => {
      const [from = '', to = from] = part.split(/\s*:\s*/);
      return { from, to };
    });

function placed(names: string[]): string[] {
  const path = names.join('.').replace(OWN_PLACE, '$1');
  const renamed = Object.entries(RENAMED).find(([from]) => path === from || path.startsWith(`${from}.`));
  return (renamed ? renamed[1] : path).split('.');
}

/** Whether a use reaches a text: it names it, or all of a part in which it stands. What follows the text is the text's own. */
export function reaches(use: Use, path: string): boolean {
  const names = path.split('.');
  return use.every((name, i) => i >= names.length || name === '*' || name === names[i]);
}

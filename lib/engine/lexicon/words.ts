/** A set of words from one string; the tables below stay readable that way. */
export function words(...lists: string[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const list of lists) for (const word of list.split(/\s+/)) if (word !== '') out.add(word);
  return out;
}

/** A set of phrases, one a line or separated by semicolons. */
export function phrases(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/[;\n]/).map((p) => p.trim())).filter(Boolean));
}

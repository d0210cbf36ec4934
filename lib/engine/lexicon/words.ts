/** A set of words from one string; the tables below stay readable that way. */
export function words(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/).filter(Boolean)));
}

/** A set of phrases, one a line or separated by semicolons. */
export function phrases(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/[;\n]/).map((p) => p.trim())).filter(Boolean));
}

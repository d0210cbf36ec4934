/** Tags as they are kept: without white space at the ends or runs of it inside, none empty, none twice, in the reader's order. */
export function tidyTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim().replace(/\s+/g, ' ')))].filter((tag) => tag !== '');
}

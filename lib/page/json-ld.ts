/** What an article's JSON-LD (schema.org `Article` and its subtypes) tells, as far as it is text. */
export interface LinkedData {
  headline: string | null;
  publisher: string | null;
  authors: string[];
  published: string | null;
  url: string | null;
  language: string | null;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Subtypes of schema.org/Article and CreativeWork that news sites use for articles. */
const ARTICLE_TYPE = /(Article|Report|BlogPosting|LiveBlogPosting|Review|Newsletter)$/;

/** Reads the page's JSON-LD blocks; null when none describes an article. Blocks that are no JSON are passed over. */
export function readLinkedData(doc: Document): LinkedData | null {
  const objects: JsonObject[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parse(script.textContent ?? ''), objects);
  }
  const article = objects.find((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type)));
  if (!article) return null;
  const byId = new Map(objects.map((object) => [object['@id'], object]));
  const resolve = (value: Json | undefined): Json | undefined =>
    isObject(value) && value.name === undefined && typeof value['@id'] === 'string'
      ? (byId.get(value['@id']) ?? value)
      : value;
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    publisher:
      nameOf(resolve(first(article.publisher))) ?? nameOf(resolve(first(article.sourceOrganization))),
    authors: listOf(article.author)
      .map((author) => nameOf(resolve(author)))
      .filter((name) => name !== null),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated),
    url: textOf(article.url) ?? idOf(article.mainEntityOfPage),
    language: textOf(article.inLanguage),
  };
}

function parse(source: string): Json {
  try {
    // Some systems wrap the block in CDATA or comments, or leave raw line feeds in strings.
    const bare = source.replace(/^\s*(\/\/)?\s*<!(\[CDATA\[|--)|(\/\/)?\s*(\]\]>|-->)\s*$/g, '');
    return JSON.parse(bare.replace(/\s+/g, ' ')) as Json;
  } catch {
    return null;
  }
}

/** All objects of a block: the top ones, those of arrays and of `@graph`. */
function collect(json: Json, into: JsonObject[]): void {
  if (Array.isArray(json)) for (const item of json) collect(item, into);
  else if (isObject(json)) {
    into.push(json);
    collect(json['@graph'] ?? null, into);
    collect(isObject(json.mainEntity) ? json.mainEntity : null, into);
  }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const listOf = (value: Json | undefined): Json[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const first = (value: Json | undefined): Json | undefined => listOf(value)[0];
const typesOf = (object: JsonObject) => listOf(object['@type']).filter((type) => typeof type === 'string');

function textOf(value: Json | undefined): string | null {
  const item = first(value);
  return typeof item === 'string' && item.trim() ? item.trim() : null;
}

function nameOf(value: Json | undefined): string | null {
  return isObject(value) ? textOf(value.name) : textOf(value);
}

function idOf(value: Json | undefined): string | null {
  return isObject(value) ? textOf(value['@id']) : textOf(value);
}

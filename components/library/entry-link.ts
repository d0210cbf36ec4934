import { isArticleUrl } from '../../lib/model/article';
import { textFragmentUrl } from '../../lib/model/text-fragment';
import type { SavedEntry } from '../../lib/store/reader';

/** The address that opens the article at the words; null where the article has none that may be opened. */
export function linkToWords({ annotation, article }: SavedEntry): string | null {
  if (!isArticleUrl(article.url)) return null;
  const first = annotation.content[0]?.quote;
  if (!first) return article.url;
  // All that is known of the page is what stands around the words: enough to tell short ones apart.
  return textFragmentUrl({
    url: article.url,
    page: `${first.prefix}${first.exact}${first.suffix}`,
    words: first.exact,
    before: first.prefix,
    after: first.suffix,
  });
}

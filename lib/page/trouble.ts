import { fill } from '../i18n/fill';
import type { Trouble } from './exhibit';
import { largeFrames } from './frames';
import { words } from './words';

/** In words for the reader, why a page is not marked. */
export function troubleInWords(trouble: Trouble, doc: Document): string {
  if ('why' in trouble) return fill(words().trouble.failed, { why: trouble.why });
  return words().trouble[trouble.objection] + framesInWords(doc);
}

/** Where the text may stand that the page itself does not have; empty when the page has no large frames. */
function framesInWords(doc: Document): string {
  const hosts = largeFrames(doc).flatMap((el) => {
    const src = el.getAttribute('src') ?? '';
    const host = URL.canParse(src, doc.baseURI) ? new URL(src, doc.baseURI).hostname : '';
    return host && host !== doc.location?.hostname ? [host] : [];
  });
  const [host] = hosts;
  return host ? ` ${fill(words().trouble.frame, { host })}` : '';
}

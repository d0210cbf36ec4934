import { fill } from '../i18n/fill';
import { words } from '../i18n/words';
import type { MarkResult } from '../messages/protocol';

export type Refusal = Exclude<MarkResult, { ok: true }>;

/** The answer for a page that cannot be marked. */
export function refusal(code: Exclude<Refusal['code'], 'off'> | 'file'): Refusal {
  const reason = words().background.refusal[code === 'no-permission' ? 'noPermission' : code];
  return { ok: false, reason, code: code === 'file' ? 'no-permission' : code };
}

/** The answer for a site that the reader switched off. */
export function offRefusal(host: string): Refusal {
  return { ok: false, reason: fill(words().background.refusal.off, { host }), code: 'off' };
}

/** Add-on shops of the browsers, which are closed to all extensions. */
const SHOPS =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons|addons\.opera\.com)(\/|$)/;

/**
 * Why a page refused the content script.
 * @param url of the page; unknown without a permission for it.
 * @param thrown what the browser said, in its own words: Chromium names the reason, Firefox says the same for all pages.
 */
export function explainRefusal(url: string | undefined, thrown: unknown): Refusal {
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  const scheme = url && URL.canParse(url) ? new URL(url).protocol : undefined;
  if (scheme && !/^(https?|file):$/.test(scheme)) return refusal('forbidden');
  if (url && SHOPS.test(url)) return refusal('forbidden');
  if (
    /cannot access an? \S+:\/\/ url|extensions gallery|webstore|scripting policy|not be scripted/i.test(said)
  )
    return refusal('forbidden');
  if (url && /\.pdf([?#]|$)/i.test(url)) return refusal('pdf');
  if (scheme === 'file:' || /file:\/\//.test(said)) return refusal('file');
  if (/no tab with|invalid tab|tab was closed|error page|frame .*(removed|not exist)|discarded/i.test(said))
    return refusal('gone');
  if (/permission|cannot access/i.test(said)) return refusal('no-permission');
  return refusal('failed');
}

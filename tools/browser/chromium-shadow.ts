import type { Page } from 'puppeteer-core';
import { readCard } from './card';
import type { Hand } from './driver';

/** What stands in the closed shadow root of an element at the document's root; null when there is none. */
export async function readShadow(page: Page, tag: string): Promise<Hand | null> {
  const cdp = await page.createCDPSession();
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: 2, pierce: true });
    const html = root.children?.find((node) => node.nodeName === 'HTML');
    const host = html?.children?.find((node) => node.nodeName.toLowerCase() === tag);
    if (!host) return null;
    const { nodeId } = host;
    // It may close between the two questions.
    const described = await cdp
      .send('DOM.describeNode', { nodeId, depth: 1, pierce: true })
      .catch(() => null);
    const shadow = described?.node.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      returnByValue: true,
      functionDeclaration: `function () { const __name = (f) => f; return this.firstElementChild && (${readCard})(this); }`,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return (result.value as Hand | null) ?? null;
  } catch (error) {
    // It went while it was looked at.
    if (/Could not find node/.test(String(error))) return null;
    throw error;
  } finally {
    await cdp.detach();
  }
}

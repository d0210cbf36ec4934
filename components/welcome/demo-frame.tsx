import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { toPage } from '../../lib/messages/protocol';
import { DistanceList } from '../distance-list';
import { w } from './messages';

/** The package's own demo article, style sheets and scripts: the very ones that are put into real pages. */
const ARTICLE = '/demo.html';
const STYLES = ['/assets/marks.css', '/assets/card.css', '/assets/hand.css'];
/** The second one first: here nobody has to wait for it. */
const SCRIPTS = ['/hands.js', '/page.js'];

/** Marks the article in the frame, as the background does with a page in a tab. */
function markFrame(frame: HTMLIFrameElement): void {
  const doc = frame.contentDocument;
  if (!doc || doc.querySelector(`script[src="${SCRIPTS[0]}"]`)) return;
  for (const href of STYLES) {
    doc.head.append(Object.assign(doc.createElement('link'), { rel: 'stylesheet', href }));
  }
  for (const src of SCRIPTS)
    doc.head.append(Object.assign(doc.createElement('script'), { src, async: false }));
}

/** An article to try Hearsay on, by pointer or by buttons. */
export function DemoFrame() {
  const silent = useSignal(false);
  const frame = useRef<HTMLIFrameElement>(null);

  const step = async (by: 1 | -1 | 0) => {
    try {
      if (by === 0) frame.current?.contentWindow?.focus();
      // Without a tab the message goes to Hearsay's own pages: to the script in the frame.
      await toPage.sendMessage('step', { by });
      silent.value = false;
    } catch {
      silent.value = true;
    }
  };
  return (
    <div class="demo">
      <p class="hint" id="demo-scale">
        {w.demo.scale}
      </p>
      <ul class="scale" aria-labelledby="demo-scale">
        <DistanceList />
      </ul>
      <iframe
        class="demo-frame"
        ref={frame}
        title={w.demo.frame}
        src={ARTICLE}
        onLoad={(event) => markFrame(event.currentTarget)}
      />
      <div class="demo-actions">
        <button type="button" class="button" onClick={() => void step(-1)}>
          {w.demo.previous}
        </button>
        <button type="button" class="button" onClick={() => void step(1)}>
          {w.demo.next}
        </button>
        <button type="button" class="button quiet" onClick={() => void step(0)}>
          {w.demo.card}
        </button>
      </div>
      <p role="status" class="warning">
        {silent.value && w.demo.silent}
      </p>
    </div>
  );
}

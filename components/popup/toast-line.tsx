import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '../icon-button';
import { m } from '../messages';
import type { Toasts } from './toasts';

/** The line at the foot that acknowledges, offers to undo, or says what failed. */
export function ToastLine({ toasts }: { toasts: Toasts }) {
  const toast = toasts.current.value;
  const undo = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!toasts.wantsFocus.value) return;
    toasts.wantsFocus.value = false;
    undo.current?.focus();
  }, [toast, toasts.wantsFocus.value, toasts]);

  return (
    <div class="toasts">
      {/* The regions stay, so that screen readers hear what comes into them. */}
      <div role="status">{toast?.kind === 'done' && <p key={toast.id}>{toast.text}</p>}</div>
      <div role="alert">{toast?.kind === 'failed' && <p key={toast.id}>{toast.text}</p>}</div>
      {toast && (
        <div class="toast-actions">
          {toast.undo && (
            <button type="button" class="button" ref={undo} onClick={() => void toasts.undo()}>
              {m.toast.undo}
            </button>
          )}
          <IconButton icon="close" label={m.toast.dismiss} onClick={() => toasts.dismiss()} />
        </div>
      )}
    </div>
  );
}

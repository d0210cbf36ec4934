import { usePopup } from './context';

interface Props {
  /** What is the matter. */
  text: string;
  /** What to do next, where there is no button for it. */
  hint?: string;
  action?: { name: string; run: () => Promise<void> };
}

/** Fills the place of the list when there is none: what is the matter, and what to do. */
export function Ask({ text, hint, action }: Props) {
  const { toasts } = usePopup();
  return (
    <div class="ask">
      <p>{text}</p>
      {hint && <p class="hint">{hint}</p>}
      {action && (
        <button type="button" class="button strong" onClick={() => void toasts.attempt(action.run)}>
          {action.name}
        </button>
      )}
    </div>
  );
}

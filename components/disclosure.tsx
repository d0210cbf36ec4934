import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon';

interface Props {
  icon: IconName;
  /** Words on the button. */
  text: string;
  /** Its whole name for screen readers where the words alone are not enough; holds the words. */
  label?: string;
  /** Edge of the button that the panel is aligned with. */
  align: 'start' | 'end';
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens a small panel above it. Escape and a step elsewhere close it; Escape gives the focus back. */
export function Disclosure({ icon, text, label, align, children }: Props) {
  const open = useSignal(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const close = () => {
    if (root.current?.contains(document.activeElement)) button.current?.focus();
    open.value = false;
  };

  useEffect(() => {
    if (!open.value) return;
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) open.value = false;
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open.value, open]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the Escape of the controls inside
    <div
      class="disclosure"
      data-align={align}
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.value) return;
        // Chrome closes the whole popup on an Escape that nobody has taken.
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        class="button quiet"
        ref={button}
        aria-expanded={open.value}
        aria-controls={open.value ? id : undefined}
        aria-label={label}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name={icon} />
        <span>{text}</span>
        <Icon name="more" />
      </button>
      {open.value && (
        <div class="panel" id={id}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

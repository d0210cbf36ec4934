import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { NEWS_SITES } from '../../lib/model/news-sites';
import { s } from './messages';
import { namesIn } from './site-input';

interface SitesFieldProps {
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with it, in words for the reader. */
  wrong: string | null;
  /** Said at once by screen readers, where it comes after a press; else when they have time. */
  isAlert?: boolean;
  /** Presses of Enter send it, as long as it is one line. */
  onSubmit?: () => void;
  /** Stands before the button that fills the list in. */
  children?: ComponentChildren;
}

/** A list of sites, to be typed, pasted, or begun with the well-known ones and edited then. */
export function SitesField({
  label,
  hint,
  value,
  onChange,
  wrong,
  isAlert,
  onSubmit,
  children,
}: SitesFieldProps) {
  const id = useId();
  const fill = () => onChange([...new Set([...namesIn(value), ...NEWS_SITES])].join('\n'));
  return (
    <>
      <label class="field-name" for={id}>
        {label} <span class="hint">{hint}</span>
      </label>
      <textarea
        class="sites-field"
        id={id}
        rows={Math.min(value.split('\n').length, 8)}
        inputMode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        dir="ltr"
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (
            event.key !== 'Enter' ||
            event.shiftKey ||
            event.isComposing ||
            !onSubmit ||
            value.includes('\n')
          )
            return;
          event.preventDefault();
          onSubmit();
        }}
      />
      <p class="warning" role={isAlert ? 'alert' : 'status'} id={`${id}-wrong`}>
        {wrong}
      </p>
      <div class="line">
        {children}
        <button type="button" class="button" onClick={fill}>
          {s.sites.fill}
        </button>
      </div>
    </>
  );
}

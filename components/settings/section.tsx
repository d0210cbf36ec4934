import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  /** Anchor that the page's navigation leads to. */
  id: string;
  title: string;
  hint?: string;
  children: ComponentChildren;
}

/** A part of a page of Hearsay's, with its heading. */
export function Section({ id, title, hint, children }: SectionProps) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="section-head" id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {hint && <p class="section-hint">{hint}</p>}
      {children}
    </section>
  );
}

interface ChoiceProps<T extends string> {
  legend: string;
  hint?: string;
  /** `lang`: what the name is written in, where that is another language. */
  options: readonly { value: T; name: string; hint?: string; lang?: string }[];
  chosen: T;
  onChoose: (value: T) => void;
}

/** One of a few: radio buttons in a row, or beneath each other where they explain themselves. */
export function Choice<T extends string>({ legend, hint, options, chosen, onChoose }: ChoiceProps<T>) {
  const name = useId();
  const explained = options.some((option) => option.hint);
  return (
    <fieldset class="field" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend class="field-name">{legend}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class={explained ? 'choices explained' : 'choices'}>
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === chosen}
              onChange={() => onChoose(option.value)}
            />
            <span lang={option.lang}>
              {option.name}
              {option.hint && <span class="hint choice-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ManyProps<T extends string> {
  legend: string;
  options: readonly { value: T; name: string }[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}

/** Any of a few: checkboxes. */
export function Many<T extends string>({ legend, options, chosen, onChange }: ManyProps<T>) {
  const toggled = (value: T, on: boolean) =>
    options.map((option) => option.value).filter((v) => (v === value ? on : chosen.includes(v)));
  return (
    <fieldset class="field">
      <legend class="field-name">{legend}</legend>
      <div class="choices">
        {options.map(({ value, name }) => (
          <label class="choice" key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => onChange(toggled(value, event.currentTarget.checked))}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import type { ComponentChildren } from 'preact';
import { alongReading } from './direction';

interface TabOf<Id extends string> {
  id: Id;
  name: string;
  count?: string;
}

interface Props<Id extends string> {
  label: string;
  tabs: readonly TabOf<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

const STEPS: Record<string, (at: number, length: number) => number> = {
  Forward: (at, length) => (at + 1) % length,
  Back: (at, length) => (at - 1 + length) % length,
  Home: () => 0,
  End: (_, length) => length - 1,
};

/** Tabs after the ARIA Authoring Practices: arrow keys choose, Tab goes on into the panel. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose }: Props<Id>) {
  return (
    <div
      role="tablist"
      class="tabs"
      aria-label={label}
      onKeyDown={(event) => {
        const at = tabs.findIndex(({ id }) => id === chosen);
        const next = tabs[STEPS[alongReading(event.key)]?.(at, tabs.length) ?? -1];
        if (!next) return;
        event.preventDefault();
        onChoose(next.id);
        document.getElementById(`tab-${next.id}`)?.focus();
      }}
    >
      {tabs.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls="tab-panel"
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
          {count !== undefined && <span class="count"> {count}</span>}
        </button>
      ))}
    </div>
  );
}

/** The panel of the chosen tab. */
export function TabPanel({ of, children }: { of: string; children: ComponentChildren }) {
  return (
    <div role="tabpanel" id="tab-panel" class="tab-panel" aria-labelledby={`tab-${of}`}>
      {children}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

interface Props {
  title: string;
  children: ComponentChildren;
  action?: { name: string; run: () => void };
}

/** Says what went wrong, what was kept and what to do, above what still works. */
export function Notice({ title, children, action }: Props) {
  return (
    <div class="notice" role="alert">
      <Icon name="warning" size={20} />
      <div>
        <strong>{title}</strong>
        <p>{children}</p>
        {action && (
          <button type="button" class="button" onClick={action.run}>
            {action.name}
          </button>
        )}
      </div>
    </div>
  );
}

import { Icon, type IconName } from './icon';

interface Props {
  icon: IconName;
  /** What it does, for screen readers and as a tooltip. */
  label: string;
  onClick: () => void;
  pressed?: boolean;
  expanded?: boolean;
  tabIndex?: number;
}

/** A button that shows an icon only. */
export function IconButton({ icon, label, onClick, pressed, expanded, tabIndex }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      tabIndex={tabIndex}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} size={20} />
    </button>
  );
}

import {
  Bookmark,
  BookmarkCheck,
  Check,
  ChevronDown,
  ChevronUp,
  Combine,
  Download,
  ExternalLink,
  Globe,
  type IconNode,
  Keyboard,
  Library,
  ListFilter,
  PanelRight,
  Pencil,
  Plus,
  Quote,
  RotateCcw,
  Search,
  Settings,
  Star,
  StickyNote,
  Tag,
  TextSelect,
  Trash2,
  TriangleAlert,
  Upload,
  X,
} from 'lucide';
import { h } from 'preact';

/** The icons in use: of Lucide (ISC licence), 24 by 24 units, drawn in the colour of the text. */
const ICONS = {
  save: Bookmark,
  saved: BookmarkCheck,
  check: Check,
  more: ChevronDown,
  export: Download,
  import: Upload,
  open: ExternalLink,
  site: Globe,
  edit: Pencil,
  settings: Settings,
  delete: Trash2,
  warning: TriangleAlert,
  close: X,
  library: Library,
  search: Search,
  filter: ListFilter,
  cite: Quote,
  tag: Tag,
  merge: Combine,
  back: RotateCcw,
  star: Star,
  panel: PanelRight,
  keys: Keyboard,
  note: StickyNote,
  add: Plus,
  up: ChevronUp,
  selection: TextSelect,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;
export const ICON_NAMES = Object.keys(ICONS) as IconName[];

interface Props {
  name: IconName;
  /** CSS pixels. */
  size?: 16 | 20;
}

/** An ornament beside words or inside a button with a name of its own: silent for screen readers. */
export function Icon({ name, size = 16 }: Props) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {ICONS[name].map(([tag, attributes], i) => h(tag, { ...attributes, key: i }))}
    </svg>
  );
}

import type { ComponentChildren } from 'preact';
import { m } from './messages';

interface Link {
  href: string;
  name: string;
}

interface Props {
  title: string;
  /** The page's own sections; none: no navigation. */
  sections?: { label: string; links: readonly Link[] };
  /** Other pages of Hearsay's. */
  more?: readonly Link[];
  children: ComponentChildren;
  /** Stands below everything, always in view: acknowledgements and failures. */
  foot?: ComponentChildren;
}

/** The frame of Hearsay's own pages in a tab: heading, navigation, content. */
export function PageFrame({ title, sections, more = [], children, foot }: Props) {
  return (
    <div class="page">
      <header class="page-head">
        <img class="logo" src="/icon.svg" alt="" width={32} height={32} />
        <h1 class="page-title">
          <span class="page-name">{m.name}</span> {title}
        </h1>
        {more.length > 0 && (
          <ul class="page-more">
            {more.map(({ href, name }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        )}
      </header>
      <div class={sections ? 'page-body with-nav' : 'page-body'}>
        {sections && (
          <nav class="page-nav" aria-label={sections.label}>
            <ul>
              {sections.links.map(({ href, name }) => (
                <li key={href}>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <main class="page-main">{children}</main>
      </div>
      {foot && <div class="page-foot">{foot}</div>}
    </div>
  );
}

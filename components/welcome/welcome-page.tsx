import { PageFrame } from '../page-frame';
import { Section } from '../settings/section';
import type { SettingsState } from '../settings/settings-state';
import { DemoFrame } from './demo-frame';
import { w } from './messages';
import { PermissionChoice, type PermissionWish } from './permission-choice';

/** The command that opens what Hearsay found on a page. */
const MARK = 'mark-page';

/** What a reader sees first: what Hearsay does, on an article to try it on; where it may work; how to go on. */
export function WelcomePage({ state, wish }: { state: SettingsState; wish: PermissionWish }) {
  const keys = state.commands.value.find(({ name }) => name === MARK)?.keys;
  return (
    <PageFrame title={w.title}>
      <p class="lead">{w.lead}</p>
      <Section id="demo" title={w.demo.title} hint={w.demo.hint}>
        <DemoFrame />
      </Section>
      <Section id="permission" title={w.permission.title} hint={w.permission.hint}>
        <PermissionChoice state={state} wish={wish} />
      </Section>
      <Section id="go" title={w.go.title}>
        <ol class="steps">
          <li>{w.go.pin}</li>
          <li>
            {w.go.press} {keys && w.go.keys(keys)}
          </li>
        </ol>
        <ul class="go-links">
          <li>
            <a href="/options.html">{w.go.settings}</a>
          </li>
          <li>
            <a href="/privacy.html">{w.go.privacy}</a>
          </li>
          <li>
            <a href="/options.html#data">{w.go.import}</a>
          </li>
        </ul>
      </Section>
    </PageFrame>
  );
}

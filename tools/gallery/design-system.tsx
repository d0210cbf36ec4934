import { Chain } from '../../components/chain';
import { DistanceList } from '../../components/distance-list';
import { ICON_NAMES, Icon } from '../../components/icon';
import { IconButton } from '../../components/icon-button';
import { m } from '../../components/messages';
import { Notice } from '../../components/notice';
import { PageFrame } from '../../components/page-frame';
import { DISTANCES } from '../../components/quotation';
import { Choice, Many, Section } from '../../components/settings/section';

/*
 * Tokens and shared components on one page, to be looked at together (docs/design-system.md).
 */

const COLOURS = [
  'paper',
  'paper-low',
  'paper-pressed',
  'ink',
  'ink-soft',
  'line',
  'line-control',
  'trouble',
  'trouble-paper',
];
const SIZES = ['small', 'text', 'large', 'title'];
const SPACES = ['half', 'one', 'two', 'three'];
const nothing = () => {};

export function DesignSystem() {
  return (
    <PageFrame title="design system">
      <Section id="colours" title="Colours" hint="Neutral; the four hues mean distance and nothing else.">
        <ul class="swatches">
          {[...COLOURS, ...DISTANCES].map((name) => (
            <li key={name}>
              <span class="swatch" style={{ background: `var(--${name})` }} />
              <code>--{name}</code>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="type" title="Type and space">
        {SIZES.map((name) => (
          <p key={name} style={{ fontSize: `var(--size-${name})` }}>
            <code>--size-{name}</code> Who said it, and through whom
          </p>
        ))}
        {SPACES.map((name) => (
          <p key={name} class="space">
            <span style={{ inlineSize: `var(--${name})` }} /> <code>--{name}</code>
          </p>
        ))}
      </Section>
      <Section id="distances" title="Distances">
        <ul class="scale">
          <DistanceList />
        </ul>
        <Chain site={m.thisSite} relays={['Radio Delta', null]} speaker="Ines Roth" />
      </Section>
      <Section id="controls" title="Controls">
        <div class="line">
          <button type="button" class="button strong">
            Strong
          </button>
          <button type="button" class="button">
            Usual
          </button>
          <button type="button" class="button quiet">
            Quiet
          </button>
          <button type="button" class="button" disabled>
            Disabled
          </button>
          <IconButton icon="save" label="Save" onClick={nothing} />
          <IconButton icon="saved" label="Saved" pressed onClick={nothing} />
          <IconButton icon="edit" label="Edit" expanded onClick={nothing} />
        </div>
        <Choice
          legend="One of a few"
          options={[
            { value: 'a', name: 'This' },
            { value: 'b', name: 'That' },
          ]}
          chosen="a"
          onChoose={nothing}
        />
        <Choice
          legend="One that explains itself"
          options={[
            { value: 'a', name: 'This', hint: 'Does one thing.' },
            { value: 'b', name: 'That', hint: 'Does another.' },
          ]}
          chosen="b"
          onChoose={nothing}
        />
        <Many
          legend="Any of a few"
          options={[
            { value: 'a', name: 'These' },
            { value: 'b', name: 'Those' },
          ]}
          chosen={['a']}
          onChange={nothing}
        />
        <div class="field">
          <label class="field-name" for="gallery-text">
            A text <span class="hint">with a hint</span>
          </label>
          <div class="line">
            <input type="text" id="gallery-text" value="news.example" />
          </div>
        </div>
        <p>
          Keys: <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>H</kbd>
        </p>
      </Section>
      <Section id="said" title="What is said">
        <p class="hint">A hint.</p>
        <p class="warning">A warning.</p>
        <Notice title="Saving does not work just now" action={{ name: 'Try again', run: nothing }}>
          What was kept, and what to do.
        </Notice>
      </Section>
      <Section id="icons" title="Icons">
        <ul class="scale">
          {ICON_NAMES.map((name) => (
            <li key={name}>
              <Icon name={name} size={20} /> {name}
            </li>
          ))}
        </ul>
      </Section>
    </PageFrame>
  );
}

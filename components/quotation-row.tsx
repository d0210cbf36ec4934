import { useSignal } from '@preact/signals';
import type { ComponentChildren, HTMLAttributes, Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Chain } from './chain';
import { DistanceBar } from './distance-bar';
import { m } from './messages';
import { DEFAULT_ACTS, type Quotation } from './quotation';

/** A row in a list with a roving focus: one of them is a stop of the Tab key, the arrow keys lead to the others. */
export interface Roving {
  /** Tells the row apart in its list. */
  id: string;
  /** It is the stop. */
  stop: boolean;
  /** The reader has its words in view. */
  current: boolean;
  /** Keys that do something on the row, for screen readers (`aria-keyshortcuts`). */
  keys: string;
  onFocus: () => void;
  onKey: (event: KeyboardEvent) => void;
}

interface Props {
  quotation: Quotation;
  /** What the words were read on. */
  site?: string;
  /** Names the speaker above the words, in lists that are not grouped by speaker. */
  named?: boolean;
  /** Shows the words on the page; left out where they are not on it. */
  onPick?: () => void;
  /** Where the speaker's name leads to; with `named`. */
  speakerHref?: string;
  /** The words with marks in them, in place of the plain ones. */
  marked?: ComponentChildren;
  /** Before the words, e.g. a box to choose the row. */
  lead?: ComponentChildren;
  /** For lists that measure and number their rows. */
  frame?: HTMLAttributes<HTMLLIElement> & { ref?: Ref<HTMLLIElement>; 'data-index'?: number };
  /** Buttons at the end. */
  actions: ComponentChildren;
  roving?: Roving;
  /** Below: note, tags, where it comes from. */
  children?: ComponentChildren;
}

/** One quotation: its words, the way they came, and what can be done with it. */
export function QuotationRow(props: Props) {
  const { quotation, site = m.thisSite, named, speakerHref, marked, lead, frame, onPick, actions } = props;
  const { roving } = props;
  const { speaker, words, distance, hops, relays, act, kind, unsure, confidence, byHand } = quotation;
  const tabIndex = roving && (roving.stop ? 0 : -1);
  const text = useRef<HTMLElement>(null);
  const open = useSignal(false);
  const clamped = useSignal(false);

  useLayoutEffect(() => {
    const el = text.current;
    if (el) clamped.value = el.scrollHeight > el.clientHeight + 1;
  }, [words, clamped]);

  const said = <bdi>{speaker ?? m.noSource}</bdi>;
  const content = (
    <span class={open.value ? 'words' : 'words short'} ref={text}>
      {/* Words and names of articles keep the direction of their own writing. */}
      <bdi>{marked ?? words}</bdi>
    </span>
  );
  return (
    <li class={roving?.current ? 'row current' : 'row'} data-key={roving?.id} {...frame}>
      <DistanceBar distance={distance} />
      {lead}
      <div class="row-body">
        {named && <h3 class="row-speaker">{speakerHref ? <a href={speakerHref}>{said}</a> : said}</h3>}
        {onPick ? (
          <button
            type="button"
            class="row-words"
            data-row
            title={m.row.reveal}
            tabIndex={tabIndex}
            aria-current={roving?.current ? 'location' : undefined}
            aria-keyshortcuts={roving?.keys}
            onFocus={roving?.onFocus}
            onKeyDown={roving?.onKey}
            onClick={onPick}
          >
            {content}
          </button>
        ) : (
          <p class="row-words">{content}</p>
        )}
        <p class="row-way">
          <span class="distance-word" title={m.kind(kind)}>
            {m.distance.of(distance, hops)}
          </span>
          {!DEFAULT_ACTS.includes(act) && <span class="aside">{m.act(act)}</span>}
          {unsure && (
            <span class="aside" title={m.unsureTitle(confidence)}>
              {m.unsure}
            </span>
          )}
          {byHand && <span class="aside">{m.byHand}</span>}
          {relays.length > 0 && <Chain site={site} relays={relays} speaker={speaker} />}
          {clamped.value && (
            <button
              type="button"
              class="link"
              tabIndex={tabIndex}
              aria-expanded={open.value}
              onClick={() => {
                open.value = !open.value;
              }}
            >
              {open.value ? m.row.collapse : m.row.expand}
            </button>
          )}
        </p>
        {props.children}
      </div>
      <div class="row-actions">{actions}</div>
    </li>
  );
}

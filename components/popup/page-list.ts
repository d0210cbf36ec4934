import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PageState } from '../../lib/messages/protocol';
import type { Distance } from '../../lib/model/attribution';
import { DEFAULT_SHOWN, isShown, type Shown } from '../../lib/model/settings';
import {
  ALL_ACTS,
  bySpeaker,
  countDistances,
  DEFAULT_ACTS,
  ofAttribution,
  type Quotation,
} from '../quotation';

/** The page's attributions as a list, with the reader's choice of what is shown. */
export class PageList {
  /** What the reader's settings show. */
  readonly wanted = signal<Shown>(DEFAULT_SHOWN);
  /** Beliefs and intentions too. */
  readonly allActs = computed(() => ALL_ACTS.every((act) => this.wanted.value.acts.includes(act)));
  /** Distances pressed as a filter; none: all are shown. */
  readonly distances = signal<ReadonlySet<Distance>>(new Set());

  readonly #found: ReadonlySignal<Quotation[]>;
  /** Of what the settings show, whatever their distance: what the summary and the filters count. */
  readonly counted: ReadonlySignal<Quotation[]>;
  readonly counts = computed(() => countDistances(this.counted.value));
  /** What is listed. */
  readonly shown = computed(() => {
    const distances = this.distances.value;
    if (distances.size === 0) return this.counted.value;
    return this.counted.value.filter(({ distance }) => distances.has(distance));
  });
  readonly groups = computed(() => bySpeaker(this.shown.value));
  /** Beliefs and intentions found. */
  readonly otherActs = computed(
    () => this.#found.value.filter(({ act }) => !DEFAULT_ACTS.includes(act)).length,
  );

  /** Found, but not shown by the settings. */
  readonly hidden = computed(() => this.#found.value.length - this.counted.value.length);

  constructor(state: ReadonlySignal<PageState | null>) {
    this.#found = computed(() => {
      if (!state.value) return [];
      const { text, attributions } = state.value;
      return attributions.map((attribution) => ofAttribution(text, attribution));
    });
    this.counted = computed(() => {
      const wanted = this.wanted.value;
      return this.#found.value.filter((quotation) => isShown(quotation, wanted));
    });
  }

  toggle(distance: Distance): void {
    const next = new Set(this.distances.value);
    if (!next.delete(distance)) next.add(distance);
    this.distances.value = next;
  }

  clear(): void {
    this.distances.value = new Set();
  }
}

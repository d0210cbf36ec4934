import { computed, signal } from '@preact/signals';
import type { Imported } from '../../lib/exchange/foreign';
import { readImport } from '../../lib/exchange/import';
import type { ImportResult } from '../../lib/messages/protocol';
import { type ImportPlan, isReplaced, type Keep } from '../../lib/store/import-plan';
import { messageOf } from '../error-words';
import type { ExchangeServices } from './services';

/** From a file to the store: chosen, read, compared, taken. */
export type ImportStep =
  | { at: 'idle' }
  | { at: 'reading'; name: string }
  | { at: 'planned'; name: string; file: Imported; plan: ImportPlan }
  | { at: 'taking'; name: string }
  | { at: 'done'; name: string; result: ImportResult }
  /** Nothing was changed. */
  | { at: 'refused'; name: string; why: string };

/** One import at a time. Nothing is changed before the reader has seen what would be. */
export class ImportState {
  readonly step = signal<ImportStep>({ at: 'idle' });
  readonly keep = signal<Keep>('newer');
  /** How many of those that differ would be replaced, by the reader's choice. */
  readonly replaced = computed(() => {
    const step = this.step.value;
    if (step.at !== 'planned') return 0;
    return step.plan.conflicts.filter((conflict) => isReplaced(conflict, this.keep.value)).length;
  });

  constructor(private readonly services: Pick<ExchangeServices, 'plan' | 'merge' | 'idOf'>) {}

  /** Reads a file and compares it with what is stored. */
  async look(file: Pick<File, 'name' | 'text'>): Promise<void> {
    const { name } = file;
    this.keep.value = 'newer';
    this.step.value = { at: 'reading', name };
    try {
      const found = await readImport(await file.text(), { idOf: this.services.idOf });
      this.step.value = { at: 'planned', name, file: found, plan: await this.services.plan(found) };
    } catch (thrown) {
      this.step.value = { at: 'refused', name, why: messageOf(thrown) };
    }
  }

  /** Takes what was looked at. */
  async take(): Promise<void> {
    const step = this.step.value;
    if (step.at !== 'planned') return;
    const { name, file } = step;
    this.step.value = { at: 'taking', name };
    try {
      this.step.value = { at: 'done', name, result: await this.services.merge(file, this.keep.value) };
    } catch (thrown) {
      this.step.value = { at: 'refused', name, why: messageOf(thrown) };
    }
  }

  /** Back to the beginning; nothing is changed. */
  leave(): void {
    this.step.value = { at: 'idle' };
  }
}

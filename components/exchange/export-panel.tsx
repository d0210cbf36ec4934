import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ExportFormat } from '../../lib/exchange/export';
import type { Choice } from '../../lib/store/cursor';
import { messageOf } from '../error-words';
import { m } from '../messages';
import { Choice as Options } from '../settings/section';
import type { ExportJob } from './export-job';
import { x } from './messages';
import type { ExchangeServices } from './services';

interface Props {
  services: ExchangeServices;
  job: ExportJob;
  /** What is exported: everything, an article, a selection, what a search found. */
  choice: Choice;
  /** Of the article, where the choice is one. */
  title?: string;
}

/** Chooses a format and writes the file, with progress and a way to stop. */
export function ExportPanel({ services, job, choice, title }: Props) {
  const format = useSignal<ExportFormat>('json');
  const count = useSignal<number | null>(null);
  const broken = useSignal<string | null>(null);
  const state = job.state.value;

  // Counts anew when the window comes back: more may have been saved meanwhile.
  useEffect(() => {
    const look = () =>
      services.count(choice).then(
        (n) => {
          count.value = n;
          broken.value = null;
        },
        (thrown) => {
          broken.value = messageOf(thrown);
        },
      );
    void look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [services, choice, count, broken, state.at]);

  if (broken.value !== null) return <p class="warning">{broken.value}</p>;
  if (count.value === null) return <p class="hint">{x.export.counting}</p>;
  if (count.value === 0 && state.at !== 'running') return <p class="hint">{x.export.nothing}</p>;
  return (
    <div class="field exchange">
      <p>{x.export.what(count.value)}</p>
      <Options
        legend={x.export.format}
        options={(Object.keys(m.exchange.formats) as ExportFormat[]).map((value) => ({
          value,
          name: m.exchange.formats[value].name,
          hint: m.exchange.formats[value].use,
        }))}
        chosen={format.value}
        onChoose={(chosen) => {
          format.value = chosen;
        }}
      />
      <div class="line">
        {state.at === 'running' ? (
          <button type="button" class="button" onClick={() => job.cancel()}>
            {x.export.cancel}
          </button>
        ) : (
          <button
            type="button"
            class="button strong"
            onClick={() => void job.run(format.value, choice, title)}
          >
            {x.export.start}
          </button>
        )}
        {state.at === 'running' && (
          <progress aria-label={x.export.progress} value={state.done} max={Math.max(1, state.total)} />
        )}
      </div>
      <p role="status" class={state.at === 'failed' ? 'warning' : undefined}>
        {wordsOf(state)}
      </p>
    </div>
  );
}

function wordsOf(state: ExportJob['state']['value']): string {
  switch (state.at) {
    case 'running':
      return x.export.running(state.done, state.total);
    case 'done':
      return x.export.done(state.count, state.name);
    case 'cancelled':
      return x.export.cancelled;
    case 'failed':
      return x.export.failed(state.why);
    default:
      return '';
  }
}

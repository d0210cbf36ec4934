import { useEffect, useRef } from 'preact/hooks';
import { number } from '../../lib/i18n/format';
import type { Keep } from '../../lib/store/import-plan';
import { Icon } from '../icon';
import { Choice } from '../settings/section';
import { ConflictList } from './conflict-list';
import type { ImportState, ImportStep } from './import-state';
import { x } from './messages';

const KEEPS: readonly Keep[] = ['newer', 'mine', 'theirs'];
/** Reasons shown of those that cannot be taken. */
const SHOWN = 5;

/** Takes a file in: shows what it would change, and changes it when told to. */
export function ImportPanel({ state }: { state: ImportState }) {
  const step = state.step.value;
  const result = useRef<HTMLDivElement>(null);

  // What was pressed is gone with its step: the keyboard goes on with what came in its place.
  useEffect(() => {
    if (step.at === 'planned' || step.at === 'done' || step.at === 'refused') result.current?.focus();
  }, [step.at]);

  return (
    <div class="field exchange">
      {(step.at === 'idle' || step.at === 'done' || step.at === 'refused') && <FileField state={state} />}
      <div role="status" class="import-result" tabIndex={-1} ref={result}>
        <Words step={step} />
      </div>
      {step.at === 'planned' && <Plan state={state} step={step} />}
    </div>
  );
}

function Words({ step }: { step: ImportStep }) {
  switch (step.at) {
    case 'reading':
      return <p>{x.import.reading(step.name)}</p>;
    case 'taking':
      return <p>{x.import.taking(step.name)}</p>;
    case 'planned':
      return <p class="field-name">{x.import.planned(step.name, step.file.kind)}</p>;
    case 'done':
      return <p>{x.import.done(step.result.added, step.result.updated, step.result.unchanged)}</p>;
    case 'refused':
      return (
        <>
          <p class="field-name warning">{x.import.refused(step.name)}</p>
          <p>
            {step.why} {x.import.kept}
          </p>
        </>
      );
    default:
      return null;
  }
}

function FileField({ state }: { state: ImportState }) {
  const input = useRef<HTMLInputElement>(null);
  const read = (file: File | undefined) => {
    if (file) void state.look(file);
    // So that the same file can be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more, the button does the same
    <div
      class="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        read(event.dataTransfer?.files[0]);
      }}
    >
      <button type="button" class="button" onClick={() => input.current?.click()}>
        <Icon name="import" />
        {x.import.choose}
      </button>
      <span class="hint">{x.import.drop}</span>
      <input
        type="file"
        class="unseen"
        ref={input}
        accept=".json,.jsonld,application/json,application/ld+json"
        aria-label={x.import.choose}
        tabIndex={-1}
        onChange={(event) => read(event.currentTarget.files?.[0])}
      />
    </div>
  );
}

function Plan({ state, step }: { state: ImportState; step: ImportStep & { at: 'planned' } }) {
  const { plan, file } = step;
  const { skipped } = file;
  const taken = plan.added + state.replaced.value;
  return (
    <>
      <dl class="plan">
        {(
          [
            [x.import.counts.added, plan.added],
            [x.import.counts.equal, plan.equal],
            [x.import.counts.conflicts, plan.conflicts.length],
          ] as const
        ).map(([name, n]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{number(n)}</dd>
          </div>
        ))}
      </dl>
      {plan.conflicts.length > 0 && (
        <>
          <Choice
            legend={x.import.keep}
            options={KEEPS.map((value) => ({ value, ...x.import.keeps[value] }))}
            chosen={state.keep.value}
            onChoose={(keep) => {
              state.keep.value = keep;
            }}
          />
          <ConflictList conflicts={plan.conflicts} />
        </>
      )}
      {skipped.length > 0 && (
        <details>
          <summary>{x.import.skipped(skipped.length)}</summary>
          <ul class="skipped">
            {skipped.slice(0, SHOWN).map(({ place, why }) => (
              <li key={place}>
                <code>{place}</code> {why}
              </li>
            ))}
            {skipped.length > SHOWN && <li class="hint">{x.import.more(skipped.length - SHOWN)}</li>}
          </ul>
        </details>
      )}
      <div class="line">
        <button type="button" class="button strong" disabled={taken === 0} onClick={() => void state.take()}>
          {x.import.take(taken)}
        </button>
        <button type="button" class="button" onClick={() => state.leave()}>
          {x.import.leave}
        </button>
      </div>
    </>
  );
}

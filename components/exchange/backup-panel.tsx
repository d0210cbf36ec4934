import { day } from '../../lib/i18n/format';
import { BACKUP_RHYTHMS } from '../../lib/model/settings';
import { Choice } from '../settings/section';
import type { SettingsState } from '../settings/settings-state';
import type { BackupState } from './backup-state';
import { x } from './messages';

interface Props {
  state: BackupState;
  settings: SettingsState;
}

/** When backups are written, and where; the last one; one more now. */
export function BackupPanel({ state, settings }: Props) {
  const folder = state.folder.value;
  const last = state.last.value;
  const step = state.step.value;
  return (
    <div class="field exchange">
      <Choice
        legend={x.backup.rhythm}
        options={BACKUP_RHYTHMS.map((value) => ({ value, name: x.backup.rhythms[value] }))}
        chosen={settings.settings.value.backups}
        onChoose={(backups) => void settings.change(() => ({ backups }))}
      />
      <p>
        {folder
          ? x.backup.intoFolder(folder.name)
          : state.services.pickFolder
            ? x.backup.intoDownloads
            : x.backup.noFolders}
      </p>
      {state.asks.value && (
        <div class="line">
          <p>{x.backup.ask}</p>
          <button type="button" class="button strong" onClick={() => void state.allow()}>
            {x.backup.allow}
          </button>
        </div>
      )}
      <div class="line">
        <button
          type="button"
          class="button"
          disabled={step.at === 'running' || state.asks.value}
          onClick={() => void state.run()}
        >
          {x.backup.now}
        </button>
        {state.services.pickFolder && (
          <button type="button" class="button" onClick={() => void state.choose()}>
            {folder ? x.backup.change : x.backup.choose}
          </button>
        )}
        {folder && (
          <button type="button" class="button quiet" onClick={() => void state.forget()}>
            {x.backup.forget}
          </button>
        )}
      </div>
      <p class="hint">{last ? x.backup.last(day(last.at), last.name) : x.backup.none}</p>
      <p role="status" class={step.at === 'failed' ? 'warning' : undefined}>
        {step.at === 'running' && x.backup.running}
        {step.at === 'done' && x.backup.done(step.name)}
        {step.at === 'failed' && x.backup.failed(step.why)}
      </p>
    </div>
  );
}

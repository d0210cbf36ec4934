import { s } from '../settings/messages';
import { Section } from '../settings/section';
import type { SettingsState } from '../settings/settings-state';
import { BackupPanel } from './backup-panel';
import type { BackupState } from './backup-state';
import type { ExportJob } from './export-job';
import { ExportPanel } from './export-panel';
import { ImportPanel } from './import-panel';
import type { ImportState } from './import-state';
import { x } from './messages';
import type { ExchangeServices } from './services';

export interface DataProps {
  services: ExchangeServices;
  job: ExportJob;
  importing: ImportState;
  backups: BackupState;
  settings: SettingsState;
}

const ALL = { all: true } as const;

/** The part of the settings page about files: everything out, files in, backups. */
export function DataSection({ services, job, importing, backups, settings }: DataProps) {
  return (
    <Section id="data" title={s.data.title}>
      <h3 class="sub-head">{x.export.title}</h3>
      <ExportPanel services={services} job={job} choice={ALL} />
      <h3 class="sub-head">{x.import.title}</h3>
      <p class="sub-hint">{x.import.hint}</p>
      <ImportPanel state={importing} />
      <h3 class="sub-head">{x.backup.title}</h3>
      <p class="sub-hint">{x.backup.hint}</p>
      <BackupPanel state={backups} settings={settings} />
    </Section>
  );
}

import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/pages.css';
import '../../components/forms.css';
import '../../components/settings/settings.css';
import '../../components/exchange/exchange.css';
import { render } from 'preact';
import { backupServices } from '../../components/exchange/backup-services';
import { BackupState } from '../../components/exchange/backup-state';
import { exchangeServices } from '../../components/exchange/browser-services';
import { DataSection } from '../../components/exchange/data-section';
import { ExportJob } from '../../components/exchange/export-job';
import { ImportState } from '../../components/exchange/import-state';
import { followLook } from '../../components/look';
import { browserServices } from '../../components/settings/browser-services';
import { s } from '../../components/settings/messages';
import { SettingsPage } from '../../components/settings/settings-page';
import { SettingsState } from '../../components/settings/settings-state';
import { Spoken, speakIn } from '../../components/spoken';

const { signal } = new AbortController();
followLook(document, signal);
await speakIn(document, signal, () => `Hearsay: ${s.title}`);
const settings = new SettingsState(browserServices(), signal);
const services = exchangeServices();
const job = new ExportJob(services);
const importing = new ImportState(services);
const backups = new BackupState(backupServices(services));
render(
  <Spoken>
    <SettingsPage state={settings}>
      <DataSection {...{ services, job, importing, backups, settings }} />
    </SettingsPage>
  </Spoken>,
  document.getElementById('app')!,
);
// A link to a section is older than the section.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
void settings.start().then(() => backups.start(settings.settings.value.backups));

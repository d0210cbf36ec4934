import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/pages.css';
import '../../components/forms.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { followLook } from '../../components/look';
import { Spoken, speakIn } from '../../components/spoken';
import { privacy } from '../../components/welcome/messages';
import { PrivacyPage } from '../../components/welcome/privacy-page';

const { signal } = new AbortController();
followLook(document, signal);
await speakIn(document, signal, () => `Hearsay: ${privacy.title}`);
render(
  <Spoken>
    <PrivacyPage />
  </Spoken>,
  document.getElementById('app')!,
);

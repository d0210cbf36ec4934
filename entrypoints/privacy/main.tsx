import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/pages.css';
import '../../components/forms.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { followLook } from '../../components/look';
import { PrivacyPage } from '../../components/welcome/privacy-page';

followLook(document, new AbortController().signal);
render(<PrivacyPage />, document.getElementById('app')!);

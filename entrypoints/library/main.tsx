import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/lists.css';
import '../../components/forms.css';
import '../../components/exchange/exchange.css';
import '../../components/library/library.css';
import { render } from 'preact';
import { backUpWhenDue } from '../../components/exchange/backup-due';
import { browserServices } from '../../components/library/browser-services';
import { Library } from '../../components/library/library';
import { LibraryState } from '../../components/library/library-state';
import { addressBar } from '../../components/library/place';
import { followLook } from '../../components/look';
import { Spoken, speakIn } from '../../components/spoken';

followLook(document, new AbortController().signal);
await speakIn(document, new AbortController().signal);
const state = new LibraryState(browserServices(), addressBar(), new AbortController().signal);
render(
  <Spoken>
    <Library state={state} />
  </Spoken>,
  document.getElementById('app')!,
);
state.start();
void backUpWhenDue().then((said) => said && state.toasts.say(said));

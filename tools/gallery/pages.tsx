import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/lists.css';
import '../../components/pages.css';
import '../../components/forms.css';
import '../../components/settings/settings.css';
import '../../components/exchange/exchange.css';
import '../../components/welcome/welcome.css';
import './pages.css';
import { render } from 'preact';
import { PAGE_SCENES } from './page-scenes';

const name = new URLSearchParams(location.search).get('scene') ?? 'design-system';
const scene = PAGE_SCENES[name]!(new AbortController().signal);
render(scene.view, document.getElementById('app')!);
void scene.start().then(() => {
  document.documentElement.dataset.scenes = Object.keys(PAGE_SCENES).join(' ');
  document.documentElement.dataset.ready = '';
});

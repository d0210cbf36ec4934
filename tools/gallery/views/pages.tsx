import '../../../components/tokens.css';
import '../../../components/base.css';
import '../../../components/lists.css';
import '../../../components/pages.css';
import '../../../components/forms.css';
import '../../../components/settings/settings.css';
import '../../../components/exchange/exchange.css';
import '../../../components/welcome/welcome.css';
import '../pages.css';
import { render } from 'preact';
import { PAGE_SCENES } from '../scenes/pages';
import { pause, type View, type Views } from '../view';

const page = (name: string): View => ({
  width: 1000,
  height: 800,
  whole: true,
  async open(root, signal) {
    const { view, start } = PAGE_SCENES[name]!(signal);
    window.scrollTo(0, 0);
    render(view, root);
    await start();
    await pause(60);
  },
});

const COMPARED = ['design-system', 'settings', 'import-plan', 'welcome', 'privacy'];

/** Settings, welcome, privacy and the design system. */
export const VIEWS: Views = Object.fromEntries(
  Object.keys(PAGE_SCENES).map((name) => [name, { ...page(name), compared: COMPARED.includes(name) }]),
);

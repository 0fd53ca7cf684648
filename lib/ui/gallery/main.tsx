import { render } from 'preact';
import { optionsExamples } from '../options/options.examples';
import { pageBadgeExamples } from '../page-badge/page-badge.examples';
import { panelExamples } from '../panel/panel.examples';
import '../panel/panel.css';
import { popupExamples } from '../popup/popup.examples';
import { welcomeExamples } from '../welcome/welcome.examples';

/**
 * Shows one state of one surface, e.g. `#popup/many`; without a name, a list of them all.
 * `?theme=dark` forces a theme.
 */
const SURFACES = {
  popup: popupExamples,
  panel: panelExamples,
  options: optionsExamples,
  'page-badge': pageBadgeExamples,
  welcome: welcomeExamples,
};

const theme = new URLSearchParams(location.search).get('theme');
if (theme) document.documentElement.dataset.theme = theme;
addEventListener('hashchange', () => location.reload());

const [surface = '', name = ''] = location.hash.slice(1).split('/');
const examples = isSurface(surface) ? SURFACES[surface] : {};
if (surface === 'popup' || surface === 'panel')
  document.documentElement.dataset.surface = surface === 'panel' ? 'panel' : 'page';
render(examples[name]?.() ?? <Index />, document.body);

function isSurface(name: string): name is keyof typeof SURFACES {
  return Object.hasOwn(SURFACES, name);
}

function Index() {
  return (
    <ul>
      {Object.entries(SURFACES).flatMap(([surface, examples]) =>
        Object.keys(examples).map((name) => (
          <li key={`${surface}/${name}`}>
            <a href={`#${surface}/${name}`}>
              {surface}/{name}
            </a>
          </li>
        )),
      )}
    </ul>
  );
}

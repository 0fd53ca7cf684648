import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { GalleryIndex } from './GalleryIndex';

type Examples = Readonly<Record<string, () => ComponentChildren>>;

/** Each with its own styles alone, as in the extension: those of another would change how it looks. */
const SURFACES: Readonly<Record<string, () => Promise<Examples>>> = {
  popup: async () => (await import('../popup/popup.examples')).popupExamples,
  panel: async () => {
    const { panelExamples } = await import('../panel/panel.examples');
    // After the popup's, on top of which it stands.
    await import('../panel/panel.css');
    return panelExamples;
  },
  options: async () => (await import('../options/options.examples')).optionsExamples,
  'page-badge': async () => (await import('../page-badge/page-badge.examples')).pageBadgeExamples,
  parts: async () => (await import('../parts.examples')).partsExamples,
  welcome: async () => (await import('../welcome/welcome.examples')).welcomeExamples,
};

/** Until what a state does by itself after it is drawn has been done and drawn too. */
const FRAMES = 3;

/**
 * Shows one state of one surface, e.g. `#popup/many`; without a name, all of them. `?theme=dark` forces a theme. Once a
 * state is on show, the root's `data-shown` has its name.
 */
const root = document.documentElement;
const theme = new URLSearchParams(location.search).get('theme');
if (theme) root.dataset.theme = theme;
const [first] = read();
addEventListener('hashchange', () => {
  // Styles that were loaded for one surface cannot be taken back.
  if (read()[0] === first && first !== '') void show();
  else location.reload();
});
await show();

async function show(): Promise<void> {
  const [surface, name] = read();
  const examples = await load(surface);
  const example = Object.hasOwn(examples, name) ? examples[name] : undefined;
  if (!example) return render(<GalleryIndex names={await listNames()} theme={theme} />, document.body);
  root.dataset.surface = surface === 'popup' ? 'page' : surface;
  // Nothing of the state before may live on in this one.
  render(null, document.body);
  scrollTo(0, 0);
  render(example(), document.body);
  for (let i = 0; i < FRAMES; i++) await new Promise(requestAnimationFrame);
  root.dataset.shown = `${surface}/${name}`;
}

function read(): [surface: string, name: string] {
  const [surface = '', name = ''] = location.hash.slice(1).split('/');
  return [surface, name];
}

async function load(surface: string): Promise<Examples> {
  return Object.hasOwn(SURFACES, surface) ? ((await SURFACES[surface]?.()) ?? {}) : {};
}

async function listNames(): Promise<Record<string, string[]>> {
  const names: Record<string, string[]> = {};
  for (const surface of Object.keys(SURFACES)) names[surface] = Object.keys(await load(surface));
  return names;
}

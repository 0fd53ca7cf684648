import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { readMessages } from '../../lib/words/read-messages';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run dev:ui`: every state of the interface as a plain page; SMALLPRINT_LANGUAGE=de shows it in German. */
export default defineConfig({
  root: `${ROOT}lib/ui/gallery`,
  publicDir: `${ROOT}public`,
  plugins: [preact(), wordsWithoutBrowser()],
  server: { fs: { allow: [ROOT] } },
});

/** Messages as a module, since a plain page has none from its browser. */
function wordsWithoutBrowser(): Plugin {
  const id = '\0gallery-words.ts';
  return {
    name: 'smallprint:gallery-words',
    enforce: 'pre',
    resolveId: (source) => (source === '#translate' ? id : null),
    load: (loaded) => {
      if (loaded !== id) return null;
      const messages = { ...readMessages('en'), ...readMessages(process.env.SMALLPRINT_LANGUAGE ?? 'en') };
      return `import { translateWith } from ${JSON.stringify(`${ROOT}lib/words/translate.ts`)};
const messages = ${JSON.stringify(messages)};
export const translate = translateWith((key) => messages[key] ?? '');`;
    },
  };
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { keepBrowser } from './browser/browser-keeper';
import { provideExtension, ROOT } from './browser/build-extension';
import { chromium } from './browser/chromium';
import { closeTab, openTab, type Tab } from './browser/extension-api';
import { type ExtensionBrowser, launchExtension } from './browser/launch-extension';
import { thisMachine } from './browser/machine';
import { requireBrowser } from './browser/provide-browser';
import { openRealPopup } from './browser/real-popup';
import { readServed, serveOnly } from './browser/serve-file';
import type { Call, Command } from './command';
import { readDecision } from './inspect-page';
import { printReport } from './print-report';

/** The sample policy, by a company that does not exist. */
const SAMPLE = join(ROOT, 'tests', 'sample', 'privacy.html');
const ADDRESS = 'https://www.fernweh-post.example/privacy';
const PICTURE = join('docs', 'images', 'popup.png');

const HELP = `Shows the extension at work on a sample policy, in Chromium and with no network.

  npm run demo                          builds, prints the summary, saves a picture of the popup to ${PICTURE}
  npm run demo -- --picture FILE.png    saves the picture there

With a display the window stays open until you close it; without one the command ends by itself.
`;

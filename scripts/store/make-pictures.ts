import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { provideExtension, ROOT } from '../../lib/cli/browser/build-extension';
import { chromium } from '../../lib/cli/browser/chromium';
import { launchExtension } from '../../lib/cli/browser/launch-extension';
import { thisMachine } from '../../lib/cli/browser/machine';
import { requireBrowser } from '../../lib/cli/browser/provide-browser';
import { readArguments } from '../read-arguments';
import { composeCrops, composePage, composeTile, composeWindow } from './compose';
import { Studio } from './studio';

readArguments('usage: npm run store     draws the pictures of docs/store anew', {});

/** What stands over each picture: short, and nothing that docs/accuracy.md does not hold. */
const CAPTIONS = {
  verdict: 'What a privacy policy means for you, in a sentence',
  evidence: 'Every claim beside the sentence that it rests on',
  data: 'What becomes of your data, and who gets it',
  weights: 'You say what counts, and see at once what that changes',
  corner: 'Its grade in the corner of the policy, wherever you meet one',
  tile: 'Privacy policies, read on your own machine',
} as const;

const FOLDER = join(ROOT, 'docs', 'store');

const program = await requireBrowser(chromium, thisMachine());
const extension = await launchExtension({ program, extension: await provideExtension('chrome'), headless: true });
try {
  const icon = await readFile(join(ROOT, 'public', 'icon', '128.png'));
  const studio = await Studio.open(extension);
  const badge = await studio.badge();
  const windowOf = (shot: Awaited<ReturnType<Studio['policy']>>) => ({ ...shot, address: studio.host, badge, icon });
  const pictures: Record<string, string> = {
    '1-verdict': composeWindow(CAPTIONS.verdict, windowOf(await studio.popupOverPolicy())),
    '2-evidence': composeWindow(CAPTIONS.evidence, windowOf(await studio.panelBesideMark())),
    '3-data': composeCrops(CAPTIONS.data, await studio.sections()),
    '4-weights': composePage(CAPTIONS.weights, await studio.options()),
    '5-corner': composeWindow(CAPTIONS.corner, windowOf(await studio.corner('dark')), 'dark'),
  };
  await mkdir(FOLDER, { recursive: true });
  for (const [name, html] of Object.entries(pictures)) {
    await writeFile(join(FOLDER, `${name}.png`), await studio.develop(html, { width: 1280, height: 800 }));
  }
  const tile = composeTile(CAPTIONS.tile, icon);
  await writeFile(join(FOLDER, 'tile-440x280.png'), await studio.develop(tile, { width: 440, height: 280 }));
  process.stdout.write(`${Object.keys(pictures).length + 1} pictures written to docs/store\n`);
} finally {
  await extension.context.close();
}

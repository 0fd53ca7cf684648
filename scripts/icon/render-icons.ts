import { readFile, writeFile } from 'node:fs/promises';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../../lib/cli/browser/chromium';
import { thisMachine } from '../../lib/cli/browser/machine';
import { requireBrowser } from '../../lib/cli/browser/provide-browser';

/** The sizes that browsers ask for in the toolbar, on common and on dense screens. */
const TOOLBAR = [16, 32];

/** Each drawing, how the names of its files begin, and its sizes; all but the first are of the toolbar button alone. */
const DRAWINGS = [
  // The larger ones: extension list, store.
  { svg: 'smallprint.svg', prefix: '', sizes: [...TOOLBAR, 48, 128] },
  { svg: 'smallprint-read.svg', prefix: 'read-', sizes: TOOLBAR },
  { svg: 'smallprint-failed.svg', prefix: 'failed-', sizes: TOOLBAR },
];

const here = new URL('.', import.meta.url);
const browser = await playwright.launch({
  executablePath: await requireBrowser(chromium, thisMachine()),
  // Chromium's sandbox refuses to run as root, as in most containers.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { svg, prefix, sizes } of DRAWINGS) {
  const drawing = await readFile(new URL(svg, here), 'utf8');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    const file = new URL(`../../public/icon/${prefix}${size}.png`, here);
    await writeFile(file, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();

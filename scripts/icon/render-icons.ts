import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/** The sizes that browsers ask for: toolbar, toolbar on dense screens, extension list, store. */
const SIZES = [16, 32, 48, 128];

const here = new URL('.', import.meta.url);
const svg = await readFile(new URL('smallprint.svg', here), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(new URL(`../../public/icon/${size}.png`, here), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();

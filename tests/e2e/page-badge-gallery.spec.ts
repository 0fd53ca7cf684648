import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';
import { ROOT } from '../../lib/cli/browser/build-extension';
import { expect, test } from './support/fixtures';

/** In the dark, where only colours differ, those that have all of them between them. */
const DARK = ['page-badge/mixed', 'page-badge/too-thin', 'page-badge/menu', 'page-badge/hidden-on-site'];

test('every state of the badge in the page can be used by everyone', async ({ extension }) => {
  // The gallery is built when it is first asked for, and every state is looked at in two looks.
  test.setTimeout(180_000);
  const gallery = await createServer({
    configFile: false,
    root: join(ROOT, 'lib', 'ui', 'gallery'),
    plugins: [preact()],
    server: { host: '127.0.0.1', port: 0, fs: { allow: [ROOT] } },
    logLevel: 'error',
    cacheDir: join(ROOT, 'node_modules', '.vite', 'gallery'),
  });
  await gallery.listen();
  const [address = ''] = gallery.resolvedUrls?.local ?? [];
  const page = await extension.context.newPage();
  await page.goto(address, { timeout: 60_000 });
  await expect(page.getByRole('link').first()).toBeVisible({ timeout: 60_000 });
  const names = await page.getByRole('link', { name: /^page-badge\// }).allTextContents();
  expect(names.length).toBeGreaterThan(8);
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const name of theme === 'light' ? names : DARK) {
      await page.goto(`${address}?${new URLSearchParams({ name })}#${name}`);
      await expect(page.getByRole('complementary', { name: 'Smallprint on this policy' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${name}, ${theme}: ${id} (${nodes[0]?.html})`)).toEqual([]);
    }
  }
  await page.close();
  await gallery.close();
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../lib/cli/browser/build-extension';
import { runReader } from '../../lib/cli/browser/extension-api';
import { expect, test } from './support/fixtures';
import { toPage } from './support/pages';

// Real policies lie beside the project, where they may not become part of it.
const SHARED = join(ROOT, '..', 'shared');
const SEEDS = join(SHARED, 'seeds');
const files = existsSync(SEEDS) ? readdirSync(SEEDS).filter((file) => file.endsWith('.txt')) : [];

if (files.length === 0) {
  console.log('skipped: ../shared not found');
  test.skip('real policies (skipped: ../shared not found)', () => {});
}

for (const file of files) {
  test(`the real policy ${file} is detected, read whole and reported`, async ({ extension, policyTab }) => {
    const text = readFileSync(join(SEEDS, file), 'utf8');
    await policyTab.visit('https://www.seed.example/privacy', toPage('Seed', text));
    const reading = await policyTab.decision();
    expect(reading).toMatchObject({ state: 'analysed', analysis: { language: 'en' } });
    if (reading.state !== 'analysed') return;
    expect(reading.analysis.findings.length).toBeGreaterThan(0);
    await expect.poll(() => policyTab.badge()).toMatch(/^[A-E–]$/);
    const extracted = (await runReader(extension.control, policyTab.id))?.policy.text ?? '';
    expect(shareFound(text, extracted)).toBeGreaterThanOrEqual(0.98);
  });
}

/** The share of the wanted words, each as often as it is wanted, that the text holds. */
function shareFound(wanted: string, text: string): number {
  const rest = new Map<string, number>();
  for (const word of words(text)) rest.set(word, (rest.get(word) ?? 0) + 1);
  const all = words(wanted);
  const found = all.filter((word) => {
    const left = rest.get(word) ?? 0;
    rest.set(word, left - 1);
    return left > 0;
  });
  return found.length / all.length;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

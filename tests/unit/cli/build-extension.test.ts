import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale, listSources } from '../../../lib/cli/browser/build-extension';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'smallprint-'));
  mkdirSync(join(root, 'lib', 'cli'), { recursive: true });
  put('lib/words.ts', 1_000);
  put('lib/cli/analyze.ts', 1_000);
  put('manifest.json', 2_000);
  for (const folder of ['lib', 'lib/cli']) utimesSync(join(root, folder), 1_000, 1_000);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(file: string, seconds: number): void {
  writeFileSync(join(root, file), '');
  utimesSync(join(root, file), seconds, seconds);
}
const isOutOfDate = () => isStale(join(root, 'manifest.json'), listSources(root));

test('what is newer than its sources stays', () => {
  expect(isOutOfDate()).toBe(false);
});

test('a missing build is built', () => {
  rmSync(join(root, 'manifest.json'));
  expect(isOutOfDate()).toBe(true);
});

test.each([
  'lib/words.ts',
  'entrypoints/popup/main.tsx',
  'locales/de.yml',
  'public/icon/16.png',
  'scripts/build/value-modules.ts',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
])('a changed %s asks for a new build', (file) => {
  mkdirSync(join(root, dirname(file)), { recursive: true });
  put(file, 3_000);
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder))
    utimesSync(join(root, folder), 1_000, 1_000);
  expect(isOutOfDate()).toBe(true);
});

test('a deleted source asks for a new build', () => {
  rmSync(join(root, 'lib', 'words.ts'));
  expect(isOutOfDate()).toBe(true);
});

test('the commands are no part of the extension', () => {
  put('lib/cli/analyze.ts', 3_000);
  expect(isOutOfDate()).toBe(false);
});

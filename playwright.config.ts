import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // What they were taken with stands beside them, so that their names need not say it.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // A retry would hide what only sometimes fails.
  retries: 0,
  // One browser with the extension serves all tests of a worker; more browsers only make each other slow.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
});

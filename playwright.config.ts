import { defineConfig } from '@playwright/test';

/** Journeys on the built program; start them with `npm run test:e2e`, which finds an Electron. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/journeys',
  // Long enough for a slow machine: a journey that hangs is still told of.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
});

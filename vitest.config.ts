import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    include: ['{analysis,datasets,electron,renderer}/**/*.test.{ts,tsx}', 'lint.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    // One more than Vitest takes by itself: with two cores it would run one file at a time.
    maxWorkers: '100%',
    // No test changes what another reads, so that a file is read once and not once a test file: half the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    typecheck: { enabled: false },
  },
});

import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

export default defineConfig({
  test: {
    include: ['{analysis,datasets,electron,renderer}/**/*.test.{ts,tsx}', 'lint.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    // One more than Vitest takes by itself: with two cores it would run one file at a time.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    typecheck: { enabled: false },
  },
});

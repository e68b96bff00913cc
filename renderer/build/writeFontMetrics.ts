import { writeFileSync } from 'node:fs';
import { advanceRuns, figureFontPath } from './advanceRuns.ts';

// npx tsx renderer/build/writeFontMetrics.ts
const target = new URL('../chart/fontRuns.ts', import.meta.url);
writeFileSync(
  target,
  `/** Widths of Noto Sans SC Regular, written by renderer/build/writeFontMetrics.ts. */
export const fontRuns =
  '${advanceRuns(figureFontPath)}';
`,
);

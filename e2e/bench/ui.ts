import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { figureTimes } from './figures.ts';
import { line } from './measure.ts';
import { readyProgram } from './readyProgram.ts';
import { sliderFrames } from './slider.ts';

const command = await readyProgram();

/** Opens a fresh window for one measurement. */
async function inWindow<Value>(measure: (page: Page) => Promise<Value>): Promise<Value> {
  const userData = mkdtempSync(join(tmpdir(), 'riskbelt-bench-'));
  const app = await _electron.launch({
    executablePath: command.path,
    args: [...command.flags, command.root, `--user-data-dir=${userData}`],
    cwd: command.root,
  });
  try {
    return await measure(await app.firstWindow());
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

for (const { format, medianMilliseconds, mostMilliseconds } of await inWindow(figureTimes)) {
  console.log(
    line(
      `export the map, 174 mm, as ${format.toUpperCase()}`,
      medianMilliseconds,
      `${(medianMilliseconds / mostMilliseconds).toFixed(2)} × the ${mostMilliseconds} ms that it may take`,
    ),
  );
}
const slider = await inWindow(sliderFrames);
console.log(
  line(
    'move a weight of INFORM, script of a frame',
    slider.medianMilliseconds,
    `p95 ${slider.p95Milliseconds.toFixed(1)} ms; aim ≤ 16`,
  ),
);
process.exit(0);

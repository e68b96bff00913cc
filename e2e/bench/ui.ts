import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { figureTimes } from './figures.ts';
import { longTasks } from './longTasks.ts';
import { machine, machineLine } from './machine.ts';
import { line } from './measure.ts';
import { patientAnswer } from './patientAnswer.ts';
import { readyProgram } from './readyProgram.ts';
import { sliderFrames } from './slider.ts';

/** A task of 50 ms or more is one that a person can feel. */
const LONG_TASK = 50;

const command = await readyProgram();

/** Opens a fresh window for one measurement. */
async function inWindow<Value>(
  measure: (page: Page, app: ElectronApplication) => Promise<Value>,
): Promise<Value> {
  const userData = mkdtempSync(join(tmpdir(), 'riskbelt-bench-'));
  const app = await _electron.launch({
    executablePath: command.path,
    args: [...command.flags, command.root, `--user-data-dir=${userData}`],
    cwd: command.root,
  });
  try {
    return await measure(await app.firstWindow(), app);
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

/** What the machine takes for fixed work stands beside what the program takes. */
async function printMachine(): Promise<void> {
  const measured = await inWindow(async (page) => {
    await patientAnswer(page);
    await page.waitForTimeout(3000);
    return machine(page);
  });
  console.log(machineLine(measured, loadavg()));
}

await printMachine();
for (const { format, medianMilliseconds, p95Milliseconds, mostMilliseconds } of await inWindow(
  figureTimes,
)) {
  console.log(
    line(
      `export the map, 174 mm, as ${format.toUpperCase()}`,
      medianMilliseconds,
      `p95 ${p95Milliseconds.toFixed(0)} ms; ${(medianMilliseconds / mostMilliseconds).toFixed(2)} × the ${mostMilliseconds} ms that it may take`,
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
const tasks = await inWindow((page, app) => longTasks(app, page));
for (const { action, clockMilliseconds, workMilliseconds, fault } of tasks) {
  const clock = clockMilliseconds === 0 ? '< 50' : clockMilliseconds.toFixed(0);
  console.log(
    fault === null
      ? line(`longest task: ${action}`, workMilliseconds, `of work; ${clock} ms by the clock`)
      : `longest task: ${action} was not measured: ${fault}`,
  );
}
const long = tasks.filter(({ workMilliseconds }) => workMilliseconds > LONG_TASK);
console.log(`${long.length} of ${tasks.length} actions hold a task of more than 50 ms of work`);
await printMachine();
process.exit(0);

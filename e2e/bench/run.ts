import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { thisHost } from '../../electron/runtime/thisHost.ts';
import { interactions } from './interactions.ts';
import { buildBare, launches } from './launches.ts';
import { machineLine } from './machine.ts';
import { line, median, quantile } from './measure.ts';
import { readyProgram } from './readyProgram.ts';
import { tables } from './tables.ts';

const launchRounds = 5;

const command = await readyProgram();

const loaded = await tables(thisHost.root);
console.log(
  line(
    `load ${loaded.files} bundled tables, checked`,
    loaded.checkedMilliseconds,
    `${(loaded.checkedMilliseconds / loaded.bareMilliseconds).toFixed(2)} × a bare read_csv of the same files (${loaded.bareMilliseconds.toFixed(0)} ms)`,
  ),
);

const bareFolder = await buildBare(thisHost.root);
const { bare, program, engine } = await launches(command, bareFolder, launchRounds);
rmSync(bareFolder, { recursive: true, force: true });
const pairs = program.map((time, round) => time / (bare[round] ?? Number.NaN));
console.log(
  line(
    'launch to first drawn charts, median of 5',
    median(program),
    `p95 ${quantile(program, 0.95).toFixed(0)} ms; ${(median(program) / median(bare)).toFixed(2)} × a bare window plus engine start (${median(bare).toFixed(0)} ms, p95 ${quantile(bare, 0.95).toFixed(0)} ms), median of the pairs ${median(pairs).toFixed(2)}; aim ≤ 1.25`,
  ),
);
console.log(
  line(
    'launch to the engine with its tables, same launches',
    median(engine),
    `p95 ${quantile(engine, 0.95).toFixed(0)} ms; the charts do not wait for it`,
  ),
);

const { machine, each } = await interactions(command);
console.log(machineLine(machine, loadavg()));
const frames = 2 * machine.frameMilliseconds;
for (const { name, medianMilliseconds, p95Milliseconds, longestTaskMilliseconds } of each) {
  console.log(
    line(
      name,
      medianMilliseconds,
      `p95 ${p95Milliseconds.toFixed(0)} ms; ${(medianMilliseconds / frames).toFixed(1)} × two bare frames (${frames.toFixed(0)} ms)${longestTask(longestTaskMilliseconds)}`,
    ),
  );
}
/** A task of 50 ms or more is one that a person can feel. */
function longestTask(milliseconds: number | null): string {
  if (milliseconds === null) return '';
  return milliseconds === 0 ? '; no task of 50 ms' : `; longest task ${milliseconds.toFixed(0)} ms`;
}

const choices = each.filter((one) => one.name.startsWith('choose'));
const presses = choices.flatMap(({ milliseconds }) => milliseconds);
console.log(
  line(
    'choose: the first press after the start',
    presses[0] ?? Number.NaN,
    `${presses.filter((one) => one <= 100).length} of all ${presses.length} presses within 100 ms, the longest ${Math.max(...presses).toFixed(0)} ms`,
  ),
);

const slowest = each.reduce((one, other) =>
  other.medianMilliseconds > one.medianMilliseconds ? other : one,
);
console.log(
  line(
    `slowest interaction: ${slowest.name}`,
    slowest.medianMilliseconds,
    `${(slowest.medianMilliseconds / 100).toFixed(2)} × the 100 ms that a choice may take`,
  ),
);
process.exit(0);

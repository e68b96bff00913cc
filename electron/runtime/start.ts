import { join } from 'node:path';
import { hasDisplay, startVirtualDisplay } from './display.ts';
import { hold } from './hold.ts';
import { launchFlags } from './launchFlags.ts';
import type { Outcome } from './outcome.ts';
import { ownTemporary } from './ownTemporary.ts';
import { prepare } from './prepare.ts';
import { startOptions } from './startOptions.ts';
import { thisHost } from './thisHost.ts';

function valueOrLeave<Value>(outcome: Outcome<Value>, exitCode: number): Value {
  if (outcome.ok) return outcome.value;
  console.error(outcome.message);
  process.exit(exitCode);
}

const cwd = process.env['INIT_CWD'] ?? process.cwd();
const options = valueOrLeave(startOptions(process.argv.slice(2), cwd), 2);
const electron = valueOrLeave(await prepare(thisHost), 1);

let { reportFolder } = options;
const env = { ...process.env };
delete env['ELECTRON_RUN_AS_NODE'];
/** Without a display there is no desktop bus either: Chromium reports that again and again. */
const quiet: string[] = [];
if (!hasDisplay(thisHost)) {
  if (reportFolder === null) {
    reportFolder = join(thisHost.root, 'riskbelt-report');
    console.log('No display here: writing the report of the default assessment instead.');
  }
  env['DISPLAY'] = valueOrLeave(await startVirtualDisplay(thisHost), 1).name;
  quiet.push('--log-level=3');
}
const temporary = reportFolder === null ? null : ownTemporary();
const report = reportFolder === null ? [] : [`--report=${reportFolder}`];
process.exitCode = await hold(
  electron,
  [...launchFlags(thisHost), ...quiet, thisHost.root, ...report],
  { ...env, ...temporary?.env },
);
temporary?.remove();
process.exit();

import { build } from '../../electron/runtime/build.ts';
import { hasDisplay, startVirtualDisplay } from '../../electron/runtime/display.ts';
import { launchFlags } from '../../electron/runtime/launchFlags.ts';
import { prepare } from '../../electron/runtime/prepare.ts';
import { thisHost } from '../../electron/runtime/thisHost.ts';
import type { ElectronCommand } from './launches.ts';

/** The built program with a display to open on; ends the process where one cannot be had. */
export async function readyProgram(): Promise<ElectronCommand> {
  const electron = orEnd(await prepare(thisHost));
  orEnd(await build(thisHost));
  if (!hasDisplay(thisHost)) {
    process.env['DISPLAY'] = orEnd(await startVirtualDisplay(thisHost)).name;
  }
  return { path: electron, flags: launchFlags(thisHost), root: thisHost.root };
}

type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

function orEnd<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  console.error(outcome.message);
  process.exit(1);
}

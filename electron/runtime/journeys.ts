import { join } from 'node:path';
import { hasDisplay, startVirtualDisplay } from './display.ts';
import { hold } from './hold.ts';
import { launchFlags } from './launchFlags.ts';
import { ownTemporary } from './ownTemporary.ts';
import { prepare } from './prepare.ts';
import { thisHost } from './thisHost.ts';

const electron = await prepare(thisHost);
if (!electron.ok) {
  console.error(electron.message);
  process.exit(1);
}
const temporary = ownTemporary();
const env: NodeJS.ProcessEnv = {
  ...process.env,
  ...temporary.env,
  RISKBELT_ELECTRON: electron.value,
  RISKBELT_ELECTRON_FLAGS: launchFlags(thisHost).join(' '),
};
delete env['ELECTRON_RUN_AS_NODE'];
if (!hasDisplay(thisHost)) {
  const display = await startVirtualDisplay(thisHost);
  if (!display.ok) {
    console.error(display.message);
    process.exit(1);
  }
  env['DISPLAY'] = display.value.name;
}
const playwright = join(thisHost.root, 'node_modules', '@playwright', 'test', 'cli.js');
const options = [playwright, 'test', ...process.argv.slice(2)];
const exitCode = await hold(process.execPath, options, env);
temporary.remove();
process.exit(exitCode);

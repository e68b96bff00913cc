import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { installPackages } from './debianPackages.ts';
import type { Host } from './host.ts';
import { done, type Outcome, refused } from './outcome.ts';

/** A display without a screen, and how to end it. */
export interface VirtualDisplay {
  /** Value of the DISPLAY variable, such as `:99`. */
  readonly name: string;
  readonly stop: () => void;
}

/** Whether a window can be shown here. */
export function hasDisplay(host: Host): boolean {
  if (host.platform !== 'linux') return true;
  return [host.env['DISPLAY'], host.env['WAYLAND_DISPLAY']].some(
    (value) => value !== undefined && value !== '',
  );
}

/** Whether a program is on the search path. */
export function isOnPath(host: Host, program: string): boolean {
  const folders = (host.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => folder !== '' && host.exists(join(folder, program)));
}

/** Starts Xvfb on a free display number; installs it first where that is possible. */
export async function startVirtualDisplay(host: Host): Promise<Outcome<VirtualDisplay>> {
  if (!isOnPath(host, 'Xvfb')) {
    const installed = await installPackages(host, [['xvfb']], 'A virtual display');
    if (!installed.ok) return installed;
  }
  return new Promise((answer) => {
    const server = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
    );
    const stop = () => {
      process.off('exit', stop);
      server.kill();
    };
    process.once('exit', stop);
    server.once('error', (error) => answer(refused(`Xvfb cannot be started: ${error.message}`)));
    server.once('exit', (code) => answer(refused(`Xvfb left with ${String(code)}`)));
    let text = '';
    server.stdio[3]?.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      const number = /^(\d+)\n/.exec(text)?.[1];
      if (number !== undefined) answer(done({ name: `:${number}`, stop }));
    });
  });
}

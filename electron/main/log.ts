import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import electronLog from 'electron-log/main.js';

/** The log file's path, set when the log is opened. */
let path = '';

/** Opens the log in the user's folder; it is written there only and sent nowhere. */
export function openLog(folder: string): void {
  path = join(folder, 'riskbelt.log');
  electronLog.transports.file.resolvePathFn = () => path;
  electronLog.transports.file.maxSize = 1024 * 1024;
  electronLog.transports.file.level = 'info';
  electronLog.transports.console.level = false;
  electronLog.transports.ipc.level = false;
}

/** Writes one line to the log. */
export const log = {
  error: (text: string): void => electronLog.error(text),
  warn: (text: string): void => electronLog.warn(text),
  info: (text: string): void => electronLog.info(text),
};

/** The last lines of the log, at most so many. */
export function logTail(lines: number): string {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}

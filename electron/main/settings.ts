import { existsSync, readFileSync, renameSync } from 'node:fs';
import type { Settings } from '../ipc/facts.ts';
import { settingsSchema } from '../ipc/payload.ts';

/** The settings of a first start. */
export const defaultSettings: Settings = {
  version: 1,
  language: 'system',
  theme: 'system',
  numberFormat: 'system',
  baseMap: 'chinese-standard',
  choices: {},
};

/** What reading the settings found. */
export interface FoundSettings {
  readonly settings: Settings;
  /** Where a damaged file was put aside, if there was one. */
  readonly keptAside: string | null;
}

/**
 * Reads the settings; a damaged file is kept aside under a new name and the defaults are used.
 *
 * @param path - full path of the settings file
 */
export function readSettings(path: string): FoundSettings {
  if (!existsSync(path)) return { settings: defaultSettings, keptAside: null };
  const checked = settingsSchema.safeParse(parse(readFileSync(path, 'utf8')));
  if (checked.success) return { settings: checked.data, keptAside: null };
  const keptAside = freeName(path);
  renameSync(path, keptAside);
  return { settings: defaultSettings, keptAside };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function freeName(path: string): string {
  for (let count = 1; ; count += 1) {
    const name = `${path}.damaged-${count}`;
    if (!existsSync(name)) return name;
  }
}

/** The settings as the text of their file. */
export function settingsText(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

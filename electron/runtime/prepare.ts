import { build } from './build.ts';
import type { Host } from './host.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { resolveElectron } from './resolveElectron.ts';
import { provideLibraries } from './sharedLibraries.ts';

/** Finds Electron, provides its libraries and builds the program: all that a start needs. */
export async function prepare(host: Host): Promise<Outcome<string>> {
  try {
    return await steps(host);
  } catch (cause) {
    return refused(`The start failed: ${cause instanceof Error ? cause.message : 'unknown cause'}`);
  }
}

async function steps(host: Host): Promise<Outcome<string>> {
  const electron = await resolveElectron(host);
  if (!electron.ok) return electron;
  const libraries = await provideLibraries(host, electron.value);
  if (!libraries.ok) return libraries;
  const built = await build(host);
  return built.ok ? done(electron.value) : built;
}

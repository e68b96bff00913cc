import { installPackages } from './debianPackages.ts';
import type { Host } from './host.ts';
import { libraryPackages } from './libraryPackages.ts';
import { done, type Outcome, refused } from './outcome.ts';

/**
 * Libraries that a program is linked to and the system does not have, by what `ldd` prints.
 *
 * @example `missingLibraries('libgtk-3.so.0 => not found')` is `['libgtk-3.so.0']`
 */
export function missingLibraries(lddOutput: string): readonly string[] {
  const found = lddOutput.matchAll(/^\s*(\S+) => not found/gm);
  return [...new Set([...found].map((match) => match[1] ?? ''))].sort();
}

/** Makes sure that a program finds its shared libraries: installs them, or says how. */
export async function provideLibraries(host: Host, program: string): Promise<Outcome<null>> {
  if (host.platform !== 'linux') return done(null);
  const missing = await find(host, program);
  if (missing.length === 0) return done(null);
  const unknown = missing.filter((name) => libraryPackages[name] === undefined);
  const wanted = missing.flatMap((name) => {
    const packages = libraryPackages[name];
    return packages === undefined ? [] : [packages];
  });
  if (wanted.length > 0) {
    const installed = await installPackages(host, wanted, `Electron (${missing.join(', ')})`);
    if (!installed.ok) return installed;
  }
  const still = unknown.length === 0 || wanted.length > 0 ? await find(host, program) : missing;
  if (still.length === 0) return done(null);
  return refused(`Electron needs shared libraries that are not here: ${still.join(', ')}`);
}

async function find(host: Host, program: string): Promise<readonly string[]> {
  const result = await host.run('ldd', [program], { env: { LC_ALL: 'C' } });
  return missingLibraries(result.output);
}

import { textConstant } from './sql.ts';

/**
 * What the engine is told before anything else, in this order. Autoloading asks the network, and
 * hangs for ever in Node; several threads change the last bits of sums.
 */
export const ENGINE_SETTINGS: readonly string[] = [
  'SET autoload_known_extensions=false',
  'SET autoinstall_known_extensions=false',
  'SET threads=1',
  "SET memory_limit='2GB'",
];

/** How long the engine works before it looks whether it was told to stop, in milliseconds. */
export const POLLING_INTERVAL_MILLISECONDS = 10;

/**
 * What the engine is told before it runs a statement that a person wrote: from then on it reads the
 * named files only, and no setting can be changed.
 *
 * @param files - names of the files that stay readable
 */
export function sandboxSettings(files: readonly string[]): readonly string[] {
  return [
    `SET allowed_paths=[${files.map(textConstant).join(', ')}]`,
    'SET enable_external_access=false',
    'SET lock_configuration=true',
  ];
}

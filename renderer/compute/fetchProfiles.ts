import type { KeptProfiles } from '../../datasets/store/kept/keptProfiles.ts';
import { fetchAtOrigin } from './bundled.ts';

/**
 * Fetches what the engine counted in the bundled tables when the program was built.
 *
 * @throws Error when the file is missing or is not JSON
 */
export async function fetchProfiles(): Promise<KeptProfiles> {
  const bytes = await fetchAtOrigin('/opening/profiles.json', window.location.href);
  return JSON.parse(new TextDecoder().decode(bytes)) as KeptProfiles;
}

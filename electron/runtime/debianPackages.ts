import type { Host } from './host.ts';
import { done, type Outcome, refused } from './outcome.ts';

const apt = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };

/** Whether the system installs its packages with apt-get. */
export function isDebianFamily(host: Host): boolean {
  return host.platform === 'linux' && host.exists('/etc/debian_version');
}

/**
 * Installs packages for root on a Debian family system; otherwise says the exact command.
 *
 * @param host    - the machine
 * @param wanted  - for each package its names, the first one known to the system is taken
 * @param purpose - what they are for, such as `Electron`
 */
export async function installPackages(
  host: Host,
  wanted: readonly (readonly string[])[],
  purpose: string,
): Promise<Outcome<readonly string[]>> {
  if (!isDebianFamily(host)) {
    const names = wanted.map((each) => each.at(-1)).join(', ');
    return refused(
      `${purpose} needs what Debian calls ${names}: install it with your system's tool`,
    );
  }
  if (host.userId !== 0) {
    const names = await known(host, wanted);
    const command = `sudo apt-get update && sudo apt-get install --yes ${names.join(' ')}`;
    return refused(`${purpose} needs packages that only root can install; run:\n  ${command}`);
  }
  await host.run('apt-get', ['update', '--quiet'], { env: apt });
  const names = await known(host, wanted);
  host.say(`${purpose} needs ${names.join(' ')}: installing with apt-get …`);
  const options = ['install', '--yes', '--quiet', '--no-install-recommends', ...names];
  const result = await host.run('apt-get', options, { env: apt });
  if (result.status === 0) return done(names);
  const line = result.output.split('\n').findLast((text) => text.startsWith('E:')) ?? '';
  return refused(`apt-get cannot install ${names.join(' ')}: ${line}`);
}

async function known(host: Host, wanted: readonly (readonly string[])[]): Promise<string[]> {
  const chosen = new Set<string>();
  for (const names of wanted) {
    let taken = names.at(-1) ?? '';
    for (const name of names) {
      const policy = await host.run('apt-cache', ['policy', name], { env: apt });
      if (/Candidate: (?!\(none\))/.test(policy.output)) {
        taken = name;
        break;
      }
    }
    chosen.add(taken);
  }
  return [...chosen];
}

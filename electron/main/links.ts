/** Hosts of the publishers, licences and papers that the program cites. */
const knownHosts: readonly string[] = [
  'creativecommons.org',
  'data.humdata.org',
  'data.worldbank.org',
  'datacatalog.worldbank.org',
  'datahelpdesk.worldbank.org',
  'datapackage.org',
  'doi.org',
  'drmkc.jrc.ec.europa.eu',
  'github.com',
  'hdr.undp.org',
  'ngdc.noaa.gov',
  'opendatacommons.org',
  'public.emdat.be',
  'weltrisikobericht.de',
  'www.emdat.be',
  'www.naturalearthdata.com',
  'www.ngdc.noaa.gov',
  'www.usa.gov',
  'www.yidaiyilu.gov.cn',
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

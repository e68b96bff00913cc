import { encodeUtf8 } from '../../utf8.ts';
import { countryCodesFile } from '../countryCodes.ts';

const codesHead =
  'ISO3166-1-Alpha-3,ISO3166-1-Alpha-2,M49,CLDR display name,Region Name,Sub-region Name,Least Developed Countries (LDC),Small Island Developing States (SIDS)';

/** A small list of country codes: China, Portugal, Spain, Fiji, Bermuda, Antarctica. */
export const codesText = `${codesHead}
CHN,CN,156,China,Asia,Eastern Asia,,
PRT,PT,620,Portugal,Europe,Southern Europe,,
ESP,ES,724,Spain,Europe,Southern Europe,,
FJI,FJ,242,Fiji,Oceania,Melanesia,,x
BMU,BM,060,Bermuda,Americas,Northern America,,
ATA,AQ,010,Antarctica,,,,
`;

/** Files by path, texts encoded as UTF-8; a list of country codes goes with them. */
export function files(
  given: Readonly<Record<string, string | Uint8Array>>,
): ReadonlyMap<string, Uint8Array> {
  const all = { [countryCodesFile]: codesText, ...given };
  return new Map(
    Object.entries(all).map(([path, content]) => [
      path,
      typeof content === 'string' ? encodeUtf8(content) : content,
    ]),
  );
}

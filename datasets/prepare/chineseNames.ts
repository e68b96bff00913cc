import countries from 'i18n-iso-countries';
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };

/**
 * Names as the Chinese state uses them, where the package `i18n-iso-countries` differs: the names of
 * the official Belt and Road list, and the usual names of territories.
 */
const stateUsage: Readonly<Record<string, string>> = {
  ALA: '奥兰群岛',
  COD: '刚果（金）',
  COG: '刚果（布）',
  ESH: '西撒哈拉',
  FLK: '马尔维纳斯群岛（福克兰）',
  HKG: '中国香港',
  IDN: '印度尼西亚',
  MAC: '中国澳门',
  MNG: '蒙古国',
  TWN: '中国台湾',
};

/**
 * Short Chinese names by ISO 3166 alpha-3 code. The one door to `i18n-iso-countries`.
 *
 * @returns 249 names, in the order of the code
 */
export function chineseNames(): ReadonlyMap<string, string> {
  const byAlpha2: Readonly<Record<string, string | readonly string[]>> = chinese.countries;
  const names = new Map<string, string>();
  for (const iso3 of Object.keys(countries.getAlpha3Codes()).sort()) {
    const name = stateUsage[iso3] ?? byAlpha2[countries.alpha3ToAlpha2(iso3) ?? ''];
    if (typeof name === 'string') names.set(iso3, name);
  }
  return names;
}

/** A name in both languages. */
interface GroupName {
  readonly code: string;
  readonly name: { readonly en: string; readonly zh: string };
}

const named = (code: string, zh: string, en = code): GroupName => ({ code, name: { en, zh } });

/** Continents, regions of the World Bank and income groups, as the table of countries writes them. */
export const groupNames: readonly GroupName[] = [
  named('Africa', '非洲'),
  named('Antarctica', '南极洲'),
  named('Asia', '亚洲'),
  named('Europe', '欧洲'),
  named('Latin America and Caribbean', '拉丁美洲和加勒比', 'Latin America and the Caribbean'),
  named('Northern America', '北美洲'),
  named('Oceania', '大洋洲'),
  named('East Asia & Pacific', '东亚和太平洋'),
  named('Europe & Central Asia', '欧洲和中亚'),
  named('Latin America & Caribbean', '拉丁美洲和加勒比'),
  named('Middle East & North Africa', '中东和北非'),
  named('North America', '北美'),
  named('South Asia', '南亚'),
  named('Sub-Saharan Africa', '撒哈拉以南非洲'),
  named('High income', '高收入'),
  named('Upper middle income', '中高收入'),
  named('Lower middle income', '中低收入'),
  named('Low income', '低收入'),
  named('unclassified', '未分类', 'not classified'),
];

/** A set of areas: its code, names, and where its membership comes from. */
export interface CountrySet {
  readonly set: string;
  readonly nameEn: string;
  readonly nameZh: string;
  /** all, belt-and-road, mechanism or region. */
  readonly kind: string;
  readonly origin: string;
  readonly certainty: Certainty;
  readonly note: string | null;
}

/** How sure it is that an area belongs to a set. */
export type Certainty = 'by-definition' | 'published' | 'press' | 'to-be-confirmed';

const portal =
  'list of partner countries of the Belt and Road portal (yidaiyilu.gov.cn) of October 2023; its regional counts equal those published for September 2023';

/** Sets made from the lists of countries and of Belt and Road documents, in the order of lists. */
export const ownSets = {
  world: {
    set: 'WORLD',
    nameEn: 'World',
    nameZh: '全球',
    kind: 'all',
    origin: 'every area of the data set countries, historic ones included',
    certainty: 'by-definition',
    note: null,
  },
  signatories: {
    set: 'BRI_SIGNATORIES',
    nameEn: 'Belt and Road signatories (152, September 2023)',
    nameZh: '共建“一带一路”国家（152国，2023年9月）',
    kind: 'belt-and-road',
    origin: portal,
    certainty: 'published',
    note: 'China is not in this set; Italy and Panama, which withdrew later, are',
  },
  signatoriesWithChina: {
    set: 'BRI_SIGNATORIES_AND_CHINA',
    nameEn: 'Belt and Road signatories (152) and China',
    nameZh: '中国与共建“一带一路”国家（152国）',
    kind: 'belt-and-road',
    origin: portal,
    certainty: 'published',
    note: null,
  },
  signatoriesLatest: {
    set: 'BRI_SIGNATORIES_LATEST',
    nameEn: 'Belt and Road signatories, later changes included',
    nameZh: '共建“一带一路”国家（含后续变化）',
    kind: 'belt-and-road',
    origin: `${portal}; changes after press reports`,
    certainty: 'press',
    note: 'with Colombia, Jordan and Nauru, without Italy and Panama',
  },
  classicWithoutChina: {
    set: 'BRI_CLASSIC_65',
    nameEn: 'Classic Belt and Road list: 65 without China',
    nameZh: '“一带一路”沿线65国（不含中国）',
    kind: 'belt-and-road',
    origin: 'list of 65 by region as local governments of China print it',
    certainty: 'published',
    note: 'with Greece and Cyprus, without Timor-Leste; three Baltic names completed',
  },
  classicWithChina: {
    set: 'BRI_CLASSIC_64_AND_CHINA',
    nameEn: 'Classic Belt and Road list: 64 and China',
    nameZh: '“一带一路”沿线64国与中国',
    kind: 'belt-and-road',
    origin: 'the other common reading of the classic list',
    certainty: 'to-be-confirmed',
    note: 'with Timor-Leste, without Greece and Cyprus',
  },
  pacific: {
    set: 'PACIFIC_ISLANDS',
    nameEn: 'Pacific islands with ties to China',
    nameZh: '太平洋岛国（中国建交国）',
    kind: 'region',
    origin: 'the members of CHINA_PACIFIC_ISLANDS without China',
    certainty: 'to-be-confirmed',
    note: null,
  },
  scoFamily: {
    set: 'SCO_AND_PARTNERS',
    nameEn: 'Shanghai Cooperation Organization, observers and dialogue partners',
    nameZh: '上海合作组织成员国、观察员国和对话伙伴',
    kind: 'mechanism',
    origin: 'public list (members, observers, partners)',
    certainty: 'published',
    note: null,
  },
  bricsInvited: {
    set: 'BRICS_AND_INVITED',
    nameEn: 'BRICS and invited',
    nameZh: '金砖国家及受邀国',
    kind: 'mechanism',
    origin: 'public reports',
    certainty: 'to-be-confirmed',
    note: 'Saudi Arabia was invited; whether it joined is unclear',
  },
} as const satisfies Readonly<Record<string, CountrySet>>;

/** Signatories by the five regions in which the 152 are counted. */
export const regionSets: readonly (CountrySet & { readonly region: string })[] = [
  region('BRI_AFRICA', 'Africa', '非洲'),
  region('BRI_ASIA', 'Asia', '亚洲'),
  region('BRI_EUROPE', 'Europe', '欧洲'),
  region('BRI_OCEANIA', 'Oceania', '大洋洲'),
  region('BRI_LATIN_AMERICA_CARIBBEAN', 'Latin America and Caribbean', '拉丁美洲和加勒比'),
];

/** Chinese names of cooperation mechanisms, by the code of the list. */
export const mechanismNamesZh: Readonly<Record<string, string>> = {
  BRIDRREM: '“一带一路”自然灾害防治和应急管理国际合作机制：已知成员',
  BRIDRREM_2023_STATEMENT: '“一带一路”自然灾害防治和应急管理国际合作机制：2023年联合声明签署国',
  BRIDRREM_2021_FORUM: '“一带一路”自然灾害防治和应急管理国际合作论坛：2021年与会国',
  ASEAN: '东盟（东南亚国家联盟）',
  CHINA_ASEAN: '中国—东盟灾害管理合作',
  SCO: '上合组织（上海合作组织）',
  LANCANG_MEKONG: '澜沧江—湄公河合作',
  CHINA_CENTRAL_ASIA: '中国—中亚应急管理合作',
  CHINA_PACIFIC_ISLANDS: '中国—太平洋岛国防灾减灾合作',
  CELAC: '拉共体（拉美和加勒比国家共同体）',
  BRICS: '金砖国家',
  CICA: '亚信（亚洲相互协作与信任措施会议）',
  CENTRAL_ASIA_5: '中亚五国',
};

/** Mechanisms that are looked for by their short name, which their name then begins with. */
export const knownByShortName: ReadonlySet<string> = new Set(['ASEAN', 'SCO', 'CELAC', 'CICA']);

function region(
  set: string,
  name: string,
  nameZh: string,
): CountrySet & { readonly region: string } {
  return {
    set,
    nameEn: `Belt and Road signatories (152): ${name}`,
    nameZh: `共建“一带一路”国家（152国）：${nameZh}`,
    kind: 'belt-and-road',
    origin: portal,
    certainty: 'published',
    note: null,
    region: name,
  };
}

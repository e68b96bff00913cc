/*
 * Names of areas besides our own, as tables of events write them: of the UN, the World Bank and
 * ISO 3166, former and short ones. "Korea" and the like, which may mean two areas, are left out, and so is what
 * `foldedName` makes one of them.
 */
const names: Readonly<Record<string, readonly string[]>> = {
  ARE: ['UAE', 'Emirates', '阿拉伯联合酋长国'],
  BES: ['Bonaire, Sint Eustatius and Saba'],
  BGD: ['孟加拉'],
  BIH: ['Bosnia', 'Bosnia-Herzegovina', '波斯尼亚和黑塞哥维那', '波斯尼亚'],
  BOL: ['Bolivia (Plurinational State of)', 'Plurinational State of Bolivia', '多民族玻利维亚国'],
  BRN: ['Brunei', '文莱达鲁萨兰国'],
  CAF: ['Central African Rep.', '中非共和国'],
  CCK: ['Cocos Islands'],
  CHN: [
    ...["People's Republic of China", 'PRC', 'Mainland China', 'China, mainland'],
    ...['中华人民共和国', '中国大陆', '中国内地'],
  ],
  CIV: ['Ivory Coast', '象牙海岸'],
  COD: [
    ...['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'Congo, Dem. Rep.'],
    ...['Congo, Democratic Republic of the', 'Congo (the Democratic Republic of the)'],
    ...['Congo (Kinshasa)', 'DRC', 'Zaire', '刚果民主共和国', '刚果金'],
  ],
  COG: [
    ...['Republic of the Congo', 'Republic of Congo', 'Congo, Rep.', 'Congo (Brazzaville)'],
    ...['刚果共和国', '刚果布'],
  ],
  CPV: ['Cape Verde'],
  CZE: ['Czech Republic', '捷克共和国'],
  DMA: ['多米尼克国'],
  DOM: ['多米尼加共和国'],
  EGY: ['Egypt, Arab Rep.'],
  FLK: ['Falkland Islands', 'Falkland Is.'],
  FRO: ['Faeroe Islands', 'Faroes'],
  FSM: [
    'Micronesia (Federated States of)',
    'Micronesia, Fed. Sts.',
    'Federated States of Micronesia',
  ],
  GBR: [
    ...['UK', 'Great Britain', 'United Kingdom of Great Britain and Northern Ireland'],
    ...['联合王国', '大不列颠及北爱尔兰联合王国'],
  ],
  HKG: [
    ...['Hong Kong', 'Hong Kong SAR', 'Hong Kong SAR, China'],
    ...['China, Hong Kong Special Administrative Region', 'China, Hong Kong SAR'],
    ...['香港', '香港特别行政区', '中国香港特别行政区'],
  ],
  HMD: ['Heard and McDonald Islands'],
  IDN: ['印尼'],
  IRN: [
    'Iran (Islamic Republic of)',
    'Iran, Islamic Rep.',
    'Islamic Republic of Iran',
    '伊朗伊斯兰共和国',
  ],
  KGZ: ['Kyrgyz Republic', 'Kirghizstan', '吉尔吉斯'],
  KOR: [
    ...['South Korea', 'Korea, Rep.', 'Korea, Republic of', 'Korea (the Republic of)'],
    ...['Korea, South', 'ROK', '大韩民国', '南韩'],
  ],
  LAO: ['Laos', "Lao People's Democratic Republic", '老挝人民民主共和国'],
  LBY: ['Libyan Arab Jamahiriya'],
  LKA: ['Ceylon'],
  MAC: [
    ...['Macao', 'Macau', 'Macao SAR', 'Macao SAR, China', 'Macau (China)'],
    ...['China, Macao Special Administrative Region', 'China, Macao SAR'],
    ...['澳门', '澳门特别行政区', '中国澳门特别行政区'],
  ],
  MAF: ['St Martin'],
  MDA: ['Republic of Moldova', 'Moldova, Republic of', '摩尔多瓦共和国'],
  MKD: [
    ...['Macedonia', 'Macedonia, FYR', 'FYROM', 'TFYR Macedonia', 'Republic of North Macedonia'],
    ...['The former Yugoslav Republic of Macedonia', '马其顿'],
  ],
  MMR: ['Burma', 'Myanmar (Burma)'],
  MNG: ['蒙古'],
  NLD: ['Holland', 'Netherlands (Kingdom of the)', 'Kingdom of the Netherlands'],
  PRI: ['Puerto Rico (US)'],
  PRK: [
    ...['North Korea', "Democratic People's Republic of Korea", "Korea, Dem. People's Rep."],
    ...["Korea (the Democratic People's Republic of)", "Korea, Democratic People's Republic of"],
    ...['Korea, North', 'DPRK', '朝鲜民主主义人民共和国'],
  ],
  PSE: [
    ...['State of Palestine', 'Palestine, State of', 'Occupied Palestinian Territory'],
    ...['Palestinian Territory', 'Palestinian Territories', 'West Bank and Gaza', '巴勒斯坦国'],
  ],
  RUS: ['Russian Federation', '俄罗斯联邦'],
  SAU: ['沙特'],
  SGS: ['South Georgia and South Sandwich Islands'],
  SHN: ['Saint Helena, Ascension and Tristan da Cunha'],
  SJM: ['Svalbard and Jan Mayen Islands'],
  SOM: ['Federal Republic of Somalia'],
  SVK: ['Slovak Republic', '斯洛伐克共和国'],
  SWZ: ['Swaziland'],
  SXM: ['Sint Maarten'],
  SYR: ['Syrian Arab Republic', '阿拉伯叙利亚共和国'],
  TLS: ['East Timor'],
  TTO: ['Trinidad'],
  TUR: ['Turkey'],
  TWN: [
    ...['Taiwan', 'Taiwan, Province of China'],
    ...['China, Taiwan', 'Chinese Taipei'],
    ...['台湾', '台湾省', '中国台湾省', '中国台北'],
  ],
  TZA: ['United Republic of Tanzania', 'Tanzania, United Republic of', '坦桑尼亚联合共和国'],
  UMI: ['U.S. Outlying Islands'],
  USA: ['United States of America', 'US', '美利坚合众国'],
  VAT: ['Vatican', 'Vatican City', 'Holy See (Vatican City State)'],
  VCT: ['St Vincent and Grenadines'],
  VEN: [
    ...['Venezuela (Bolivarian Republic of)', 'Venezuela, RB', 'Bolivarian Republic of Venezuela'],
    '委内瑞拉玻利瓦尔共和国',
  ],
  VGB: ['Virgin Islands (British)'],
  VIR: ['US Virgin Islands', 'Virgin Islands (U.S.)'],
  VNM: ['Vietnam'],
  WLF: ['Wallis and Futuna Islands'],
  YEM: ['Yemen, Rep.'],
};

/** Codes of areas by names that are not ours. */
export const otherAreaNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(names).flatMap(([code, all]) => all.map((name) => [name, code] as const)),
);

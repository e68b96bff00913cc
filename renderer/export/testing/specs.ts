import type {
  AreaValue,
  ChartFrame,
  ChoroplethSpec,
  FigureLanguage,
  RankingSpec,
  SeriesSpec,
  ValueClasses,
} from '../../chart/spec.ts';

const texts = {
  en: {
    title:
      'Deaths from floods, storms and earthquakes in the countries that signed a Belt and Road memorandum',
    subtitle: '152 signatories',
    measure: 'Deaths per million people',
    unit: 'deaths per million people per year',
    notes: [
      'Reported for 34% of entries; a gap is never zero. Years marked by hatching are not complete and left out of means.',
    ],
    source:
      'EM-DAT country profiles, CRED / UCLouvain, Brussels, version of 3 November 2026, accessed 10 November 2026',
    licence: 'CC BY 4.0',
    names: [
      'Bosnia and Herzegovina',
      'Saint Vincent and the Grenadines',
      'Democratic Republic of the Congo',
      "Côte d'Ivoire",
      'São Tomé and Príncipe',
      'Iran',
      'Türkiye',
    ],
  },
  zh: {
    title: '“一带一路”签约国家洪水、风暴和地震灾害死亡人口：2001至2025年与前十年均值的对比',
    subtitle: '152个签约国家',
    measure: '百万人口死亡率',
    unit: '人/百万人·年',
    notes: ['34%的记录报告了该指标；缺失值不等于零。斜线标记的年份数据不完整，不参与均值计算。'],
    source: 'EM-DAT国家概况，灾害流行病学研究中心（CRED），鲁汶大学，布鲁塞尔，2026年11月3日版',
    licence: 'CC BY 4.0',
    names: [
      '波斯尼亚和黑塞哥维那',
      '圣文森特和格林纳丁斯',
      '刚果民主共和国',
      '科特迪瓦',
      '圣多美和普林西比',
      '伊朗',
      '土耳其',
    ],
  },
} as const;

/** The frame of a made-up figure. */
export function testFrame(language: FigureLanguage): ChartFrame {
  const { title, subtitle, measure, unit, notes, source, licence } = texts[language];
  return {
    version: 1,
    language,
    numbers: { locale: language, decimal: '.', group: ',', fractionDigits: 1 },
    title,
    subtitle,
    measure,
    unit,
    notes,
    source,
    licence,
    period: language === 'zh' ? '2001—2025年' : '2001–2025',
    credit:
      language === 'zh'
        ? '由Riskbelt 0.1.0制作，配方4f2ab81c90de'
        : 'Made with Riskbelt 0.1.0, recipe 4f2ab81c90de',
    provenance: {
      program: 'Riskbelt',
      programVersion: '0.1.0',
      recipeId: '4f2ab81c90de',
      question: '{"countrySet":"BRI_SIGNATORIES"}',
      datasets: [{ name: 'emdat-losses', version: '2026-11-03', sha256: 'ab'.repeat(32) }],
    },
  };
}

/** Classes at rounded limits over the made-up values. */
export const testClasses: ValueClasses = {
  method: 'rounded',
  breaks: [1, 5, 20, 100],
  palette: 'viridis',
};

/** Made-up values that spread over all classes, every ninth missing. */
export function testAreas(codes: readonly string[], language: FigureLanguage): AreaValue[] {
  const { names } = texts[language];
  return codes.map((area, i) => ({
    area,
    label: names[i % names.length] ?? area,
    value: i % 9 === 4 ? 'not-reported' : ((i * 37) % 101) * ((i * 11) % 17) * 0.13,
  }));
}

/** A made-up map over the codes given. */
export function testChoropleth(codes: readonly string[], language: FigureLanguage): ChoroplethSpec {
  return {
    ...testFrame(language),
    kind: 'choropleth',
    baseMap: {
      id: 'natural-earth',
      credit: 'Natural Earth 1:50m (world-atlas 2.0.2)',
      mapNumber: null,
      reviewed: false,
    },
    areas: testAreas(codes, language),
    classes: testClasses,
  };
}

/** A made-up ranking of n areas; one has no data, some have intervals. */
export function testRanking(count: number, language: FigureLanguage): RankingSpec {
  const { names } = texts[language];
  return {
    ...testFrame(language),
    kind: 'ranking',
    areas: Array.from({ length: count }, (_, i) => {
      const value = 12345.6 / (i + 1);
      return {
        area: `A${String(i).padStart(2, '0')}`,
        label: names[i % names.length] ?? '',
        value: i === count - 1 ? 'not-reported' : value,
        rank: i === count - 1 ? 'not-reported' : i + 1,
        interval: i === count - 1 || i % 3 > 0 ? null : [value * 0.8, value * 1.3],
      } as const;
    }),
    ranked: 148,
    classes: { ...testClasses, breaks: [500, 1000, 2000, 5000], palette: 'risk' },
  };
}

/** Made-up losses from 2001 to 2026: one year missing, the last not complete. */
export function testSeries(language: FigureLanguage): SeriesSpec {
  const values = Array.from({ length: 26 }, (_, i) =>
    i === 9 ? null : 4e9 + ((i * 53) % 29) * 1.7e9,
  );
  return {
    ...testFrame(language),
    kind: 'series',
    measure: language === 'zh' ? '直接经济损失' : 'Direct loss',
    unit: language === 'zh' ? '2025年美元' : 'US$ of 2025',
    baselineYears: 10,
    emphasised: 'PAK',
    parts: [
      {
        area: 'PAK',
        label: language === 'zh' ? '巴基斯坦' : 'Pakistan',
        values: values.map((value) => (value === null ? 'not-reported' : value / 5)),
      },
    ],
    years: values.map((value, i) => {
      const before = values.slice(Math.max(0, i - 10), i).filter((one) => one !== null);
      const mean = before.reduce((sum, one) => sum + one, 0) / before.length;
      return {
        year: 2001 + i,
        value: value ?? 'not-reported',
        partial: i === 25,
        baseline: before.length < 3 ? 'no-baseline' : mean,
        deviationPercent:
          value === null || before.length < 3 ? 'no-baseline' : 100 * (value / mean - 1),
        baselineYearsUsed: before.length,
      };
    }),
  };
}

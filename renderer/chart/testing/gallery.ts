import { column } from '../../../analysis/column.ts';
import { correlate, correlated } from '../../../analysis/stats/correlation.ts';
import { correlationMatrix } from '../../../analysis/stats/correlationMatrix.ts';
import { median } from '../../../analysis/stats/median.ts';
import type {
  BumpSpec,
  CellState,
  ChartFrame,
  CorrelationMatrixSpec,
  DecompositionSpec,
  DistributionSpec,
  FigureLanguage,
  IntervalPlotSpec,
  MissingnessSpec,
  ProbabilityBarsSpec,
  ProfileBarsSpec,
  RadarSpec,
  ScatterSpec,
  SceneSpec,
  SlopeSpec,
  SmallMultiplesSpec,
  SobolBarsSpec,
} from '../spec.ts';
import { bundledRows, cell, countryNames, informNodes, informScores } from './bundledRows.ts';
import { galleryFrame } from './galleryFrame.ts';
import { lossBubbles, lossSankey, lossTable, lossTreemap } from './lossGallery.ts';
import { uncertainIndex } from './uncertainIndex.ts';

const scores = informScores();
const byRisk = [...(scores.get('INFORM') ?? [])]
  .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([area]) => area);
const riskClasses = { method: 'fixed', breaks: [2.2, 3.2, 5.1, 6.9], palette: 'risk' } as const;
const score = (node: string, area: string) => scores.get(node)?.get(area) ?? ('no-data' as const);
const regions = new Map(
  bundledRows('inform-2025', 'areas.csv').map(({ iso3 = '', unRegion = '' }) => [iso3, unRegion]),
);

function words<Text>(language: FigureLanguage, en: Text, zh: Text): Text {
  return language === 'zh' ? zh : en;
}

function frame(language: FigureLanguage, en: string, zh: string, measure: string): ChartFrame {
  return galleryFrame(language, words(language, en, zh), measure);
}

function profile(language: FigureLanguage): ProfileBarsSpec {
  const area = 'PAK';
  const depths = ['index', 'dimension', 'category', 'component'];
  const dimensions = ['INFORM', 'HA', 'VU', 'CC'];
  const order = (node: string) => `${dimensions.indexOf(node.split('.')[0] ?? '')} ${node}`;
  const nodes = informNodes(language)
    .filter(
      ({ level, node }) =>
        depths.includes(level) && (node === 'INFORM' || /^(HA|VU|CC)/.test(node)),
    )
    .filter(({ level }) => level !== 'component')
    .toSorted((a, b) => (order(a.node) < order(b.node) ? -1 : 1));
  return {
    ...frame(
      language,
      'Risk profile of Pakistan',
      '巴基斯坦风险剖面',
      words(language, 'Score', '得分'),
    ),
    kind: 'profileBars',
    area,
    label: countryNames(language)(area),
    nodes: nodes.map(({ node, label, level }) => ({
      node,
      label,
      depth: depths.indexOf(level),
      value: score(node, area),
      comparison: median([...(scores.get(node)?.values() ?? [])]),
      imputed: node === 'CC.INS',
    })),
    comparisonLabel: words(
      language,
      'Median of 191 countries and areas',
      '191个国家和地区的中位数',
    ),
    range: [0, 10],
    classes: riskClasses,
  };
}

function decomposition(language: FigureLanguage): DecompositionSpec {
  const parts = informNodes(language).filter(({ node }) => /^CC\.INF\.\w+$/.test(node));
  const name = countryNames(language);
  const areas = byRisk
    .filter((area) => typeof score('CC.INF', area) === 'number')
    .toSorted((a, b) => Number(score('CC.INF', b)) - Number(score('CC.INF', a)))
    .slice(0, 12);
  return {
    ...frame(
      language,
      'Infrastructure: the twelve highest scores and their components',
      '基础设施得分最高的十二个国家及其构成',
      words(language, 'Score', '得分'),
    ),
    kind: 'decomposition',
    parts: parts.map(({ node, label }) => ({ node, label })),
    areas: areas.map((area) => ({
      area,
      label: name(area),
      value: score('CC.INF', area),
      contributions: parts.map(({ node }) => {
        const own = score(node, area);
        return typeof own === 'number' ? own / parts.length : own;
      }),
    })),
  };
}

const editions = bundledRows('inform-trend', 'editions.csv').slice(0, 3);
const ranks = new Map(
  bundledRows('inform-trend', 'edition-results.csv').map((row) => [
    `${row['editionId'] ?? ''} ${row['iso3'] ?? ''}`,
    cell(row, 'rank'),
  ]),
);

function rankPath(language: FigureLanguage, count: number): Omit<BumpSpec, 'kind'> {
  const name = countryNames(language);
  const ids = editions.map((row) => row['editionId'] ?? '');
  const areas = byRisk.slice(0, count);
  return {
    ...frame(
      language,
      'Rank by INFORM Risk in three editions',
      '三个版本的INFORM风险排名',
      words(language, 'Rank, 1 = highest risk', '排名（1为风险最高）'),
    ),
    steps: editions.map((row) => row['year'] ?? ''),
    areas: areas.map((area) => ({
      area,
      label: name(area),
      ranks: ids.map((id) => ranks.get(`${id} ${area}`) ?? ('no-data' as const)),
    })),
    emphasised: ['MMR', 'ETH', 'SYR'],
  };
}

function slope(language: FigureLanguage): SlopeSpec {
  const all = rankPath(language, 20);
  const pick = <T>(values: readonly T[]): readonly [T, T] => {
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined) throw new Error('slope needs two editions');
    return [first, last];
  };
  return {
    ...all,
    kind: 'slope',
    steps: pick(all.steps),
    areas: all.areas.map((path) => ({ ...path, ranks: pick(path.ranks) })),
  };
}

const index = uncertainIndex();
const spreads = index.spread.spreads.toSorted((a, b) => a.nominal - b.nominal);

function intervals(language: FigureLanguage): IntervalPlotSpec {
  const name = countryNames(language);
  return {
    ...frame(
      language,
      'How sure are the ranks? INFORM dimensions, twenty highest',
      '排名有多可靠？INFORM各维度，前二十位',
      words(language, 'Rank', '排名'),
    ),
    kind: 'intervalPlot',
    areas: spreads.slice(0, 20).map(({ area, nominal, median: middle, lower, upper }) => ({
      area,
      label: name(area),
      nominal,
      median: middle,
      lower,
      upper,
    })),
    percentiles: [5, 95],
    runs: 200,
    seed: 7,
  };
}

function probabilities(language: FigureLanguage): ProbabilityBarsSpec {
  const name = countryNames(language);
  const unsure = spreads.filter(({ inClass }) => Math.max(...inClass) < 0.95).slice(0, 14);
  return {
    ...frame(
      language,
      'Countries whose risk class is not certain',
      '风险等级不确定的国家',
      words(language, 'Probability of each risk class', '各风险等级的概率'),
    ),
    unit: '%',
    kind: 'probabilityBars',
    classes: words(
      language,
      ['Very low', 'Low', 'Medium', 'High', 'Very high'],
      ['极低', '低', '中', '高', '极高'],
    ),
    areas: unsure.map(({ area, inClass }) => ({ area, label: name(area), probabilities: inClass })),
    runs: 200,
    seed: 7,
  };
}

function sensitivity(language: FigureLanguage): SobolBarsSpec {
  const labels = words(
    language,
    ['Weights, ± 25 %', 'Mean: geometric or arithmetic', 'Errors of the data'],
    ['权重（±25%）', '集成方法：几何平均或算术平均', '数据误差'],
  );
  return {
    ...frame(
      language,
      'What moves the ranks?',
      '哪些因素影响排名？',
      words(language, 'Share of the variance of rank shifts', '对排名变动方差的贡献'),
    ),
    kind: 'sobolBars',
    assumptions: index.sensitivity.indices.map(
      ({ first, total, firstInterval, totalInterval }, i) => ({
        assumption: ['weights', 'mean', 'data'][i] ?? '',
        label: labels[i] ?? '',
        first: { value: first, interval: firstInterval ?? null },
        total: { value: total, interval: totalInterval ?? null },
      }),
    ),
    runs: index.sensitivity.runs.length,
    seed: 7,
  };
}

function scatter(language: FigureLanguage): ScatterSpec {
  const name = countryNames(language);
  const groups = [...new Set(regions.values())].toSorted();
  const values = (['HA', 'VU'] as const).map((node) =>
    column(byRisk.map((area) => score(node, area))),
  );
  const [x, y] = values;
  if (x === undefined || y === undefined) throw new Error('scatter needs two columns');
  const { coefficient, count } = correlate(correlated(x), correlated(y), 'spearman');
  return {
    ...frame(
      language,
      'Hazard and vulnerability of 191 countries and areas',
      '191个国家和地区的致灾因子与脆弱性',
      words(language, 'Region', '区域'),
    ),
    unit: '',
    kind: 'scatter',
    x: {
      measure: words(language, 'Hazard and exposure', '致灾因子与暴露'),
      unit: '',
      scale: 'linear',
    },
    y: { measure: words(language, 'Vulnerability', '脆弱性'), unit: '', scale: 'linear' },
    points: byRisk.map((area) => ({
      area,
      label: name(area),
      x: score('HA', area),
      y: score('VU', area),
      group: regions.get(area) ?? null,
    })),
    groups: groups.map((group) => ({
      group,
      label: words(language, group, zhRegions[group] ?? group),
    })),
    quadrants: { x: 4, y: 4 },
    correlation:
      typeof coefficient === 'number' ? { method: 'spearman', coefficient, areas: count } : null,
    emphasised: ['PAK', 'CHN', 'SOM'],
  };
}

const zhRegions: Readonly<Record<string, string>> = {
  Africa: '非洲',
  Americas: '美洲',
  Asia: '亚洲',
  Europe: '欧洲',
  Oceania: '大洋洲',
};

function categories(language: FigureLanguage): readonly { node: string; label: string }[] {
  return informNodes(language)
    .filter(({ level, node }) => level === 'category' && /^(HA|VU|CC)/.test(node))
    .map(({ node, label }) => ({ node, label }));
}

function radar(language: FigureLanguage): RadarSpec {
  const name = countryNames(language);
  const nodes = categories(language);
  return {
    ...frame(
      language,
      'Risk categories of three countries',
      '三个国家的各类风险',
      words(language, 'Score', '得分'),
    ),
    kind: 'radar',
    nodes,
    areas: ['PAK', 'KAZ', 'KEN'].map((area) => ({
      area,
      label: name(area),
      values: nodes.map(({ node }) => score(node, area)),
    })),
    range: [0, 10],
  };
}

function distribution(language: FigureLanguage): DistributionSpec {
  const name = countryNames(language);
  const groups = [...new Set(regions.values())].toSorted();
  return {
    ...frame(
      language,
      'INFORM Risk by region',
      '各区域的INFORM风险指数',
      words(language, 'INFORM Risk', 'INFORM风险指数'),
    ),
    kind: 'distribution',
    groups: groups.map((group) => ({
      group,
      label: words(language, group, zhRegions[group] ?? group),
      areas: byRisk
        .filter((area) => regions.get(area) === group)
        .map((area) => ({ area, label: name(area), value: score('INFORM', area) })),
    })),
    emphasised: ['CHN', 'PAK', 'PNG'],
  };
}

function smallMultiples(language: FigureLanguage): SmallMultiplesSpec {
  const name = countryNames(language);
  const rows = bundledRows('world-risk-index', 'results.csv');
  const years = [...new Set(rows.map((row) => Number(row['year'])))].toSorted((a, b) => a - b);
  const value = new Map(
    rows.map((row) => [`${row['iso3'] ?? ''} ${row['year'] ?? ''}`, cell(row, 'v')] as const),
  );
  return {
    ...frame(
      language,
      'Vulnerability by the World Risk Index',
      '世界风险指数中的脆弱性',
      words(language, 'Vulnerability', '脆弱性'),
    ),
    subtitle: '',
    period: `${years[0] ?? ''}–${years.at(-1) ?? ''}`,
    source: words(
      language,
      'Bündnis Entwicklung Hilft / IFHV: World Risk Index',
      'Bündnis Entwicklung Hilft / IFHV：世界风险指数',
    ),
    kind: 'smallMultiples',
    years,
    panels: ['PAK', 'CHN', 'KAZ', 'KEN', 'MMR', 'IRN', 'SRB', 'PER', 'SDN'].map((area) => {
      const values = years.map((year) => value.get(`${area} ${year}`) ?? ('no-data' as const));
      return {
        area,
        label: name(area),
        values,
        baseline: values.map((_, i) => {
          const before = values.slice(Math.max(0, i - 10), i).filter((one) => one !== 'no-data');
          return before.length < 10
            ? ('no-baseline' as const)
            : before.reduce((sum, one) => sum + one, 0) / before.length;
        }),
      };
    }),
    baselineLabel: words(language, 'Mean of the 10 years before', '前10年均值'),
    partialYears: [years.at(-1) ?? 0],
  };
}

function correlations(language: FigureLanguage): CorrelationMatrixSpec {
  const nodes = categories(language);
  const matrix = correlationMatrix(
    nodes.map(({ node }) => column(byRisk.map((area) => score(node, area)))),
    'spearman',
  );
  return {
    ...frame(
      language,
      'Which categories go together?',
      '哪些类别相互关联？',
      words(language, 'Correlation', '相关系数'),
    ),
    kind: 'correlationMatrix',
    nodes,
    values: matrix.coefficients(),
    method: 'spearman',
  };
}

function missingness(language: FigureLanguage): MissingnessSpec {
  const name = countryNames(language);
  const raw = new Map(
    bundledRows('inform-2025', 'raw-values.csv').map((row) => [
      `${row['iso3'] ?? ''} ${row['indicatorId'] ?? ''}`,
      row,
    ]),
  );
  const imputed = new Set(
    bundledRows('inform-2025', 'raw-values.csv')
      .filter((row) => (row['imputation'] ?? '') !== '')
      .map((row) => row['indicatorId'] ?? ''),
  );
  const nodes = bundledRows('inform-2025', 'indicators.csv')
    .filter((row, i) => imputed.has(row['indicatorId'] ?? '') || i % 5 === 0)
    .slice(0, 20)
    .map((row) => ({
      node: row['indicatorId'] ?? '',
      label: row[language === 'zh' ? 'nameZh' : 'nameEn'] ?? '',
    }));
  const areas = byRisk.filter((area) => regions.get(area) === 'Oceania');
  return {
    ...frame(
      language,
      'Data of INFORM 2025 for Oceania',
      'INFORM 2025大洋洲数据完整性',
      words(language, 'Raw values', '原始数值'),
    ),
    kind: 'missingness',
    nodes,
    areas: areas.map((area) => ({
      area,
      label: name(area),
      cells: nodes.map(({ node }): CellState => {
        const row = raw.get(`${area} ${node}`);
        if (row === undefined) return 'not-covered';
        if ((row['gap'] ?? '') !== '') return 'no-data';
        return (row['imputation'] ?? '') === '' ? 'present' : 'imputed';
      }),
    })),
  };
}

/** One figure of each kind on bundled data. */
export const gallery: {
  readonly [Kind in SceneSpec['kind']]: (
    language: FigureLanguage,
  ) => Extract<SceneSpec, { kind: Kind }>;
} = {
  bubbleMatrix: lossBubbles,
  profileBars: profile,
  decomposition,
  slope,
  bump: (language) => ({ ...rankPath(language, 16), kind: 'bump' }),
  intervalPlot: intervals,
  scatter,
  sobolBars: sensitivity,
  probabilityBars: probabilities,
  radar,
  distribution,
  smallMultiples,
  tableFigure: lossTable,
  correlationMatrix: correlations,
  missingness,
  treemap: lossTreemap,
  sankey: lossSankey,
};

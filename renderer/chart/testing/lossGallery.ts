import { median } from '../../../analysis/stats/median.ts';
import { knownHazardColour } from '../colours.ts';
import type {
  BubbleMatrixSpec,
  ChartValue,
  FigureLanguage,
  SankeySpec,
  TableFigureSpec,
  TreemapSpec,
} from '../spec.ts';
import { bundledRows, cell, countryNames } from './bundledRows.ts';
import { galleryFrame } from './galleryFrame.ts';

const measures = ['events', 'deaths', 'affected', 'lossUsd'] as const;
type Measure = (typeof measures)[number];

const zhContinents: Readonly<Record<string, string>> = {
  Africa: '非洲',
  Asia: '亚洲',
  Europe: '欧洲',
  Oceania: '大洋洲',
  'Latin America and Caribbean': '拉丁美洲和加勒比',
  'Northern America': '北美洲',
};

const continents = new Map(
  bundledRows('countries', 'countries.csv').map(({ iso3 = '', continent = '' }) => [
    iso3,
    continent,
  ]),
);

/** Sums of a measure by a key of each row; a sum of gaps only is a gap. */
function sums(
  measure: Measure,
  keyOf: (iso3: string, hazard: string) => string,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const row of bundledRows('emdat-losses', 'losses.csv')) {
    const value = cell(row, measure);
    if (typeof value !== 'number') continue;
    const key = keyOf(row['iso3'] ?? '', row['hazard'] ?? '');
    found.set(key, (found.get(key) ?? 0) + value);
  }
  return found;
}

function hazards(
  language: FigureLanguage,
): readonly { readonly part: string; readonly label: string }[] {
  return bundledRows('emdat-losses', 'hazards.csv')
    .map((row) => ({
      part: row['hazard'] ?? '',
      label: row[language === 'zh' ? 'nameZh' : 'nameEn'] ?? '',
    }))
    .filter(({ part }) => knownHazardColour(part) !== null);
}

const byArea = new Map(
  measures.map((measure) => [measure, sums(measure, (iso3) => iso3)] as const),
);
const byHazard = sums('lossUsd', (iso3, hazard) => `${iso3} ${hazard}`);
const byDeaths = [...(byArea.get('deaths') ?? [])]
  .toSorted((a, b) => b[1] - a[1])
  .map(([iso3]) => iso3);
const byLoss = [...(byArea.get('lossUsd') ?? [])]
  .toSorted((a, b) => b[1] - a[1])
  .map(([iso3]) => iso3);

function frame(language: FigureLanguage, en: string, zh: string) {
  const isZh = language === 'zh';
  return {
    ...galleryFrame(language, isZh ? zh : en, isZh ? '直接经济损失' : 'Direct loss'),
    unit: isZh ? '美元' : 'US$',
    period: '2000–2025',
    subtitle: '',
    source: isZh ? '鲁汶大学CRED：EM-DAT国家概况' : 'CRED / UCLouvain: EM-DAT country profiles',
  };
}

/** The ten countries with most deaths, as a table. */
export function lossTable(language: FigureLanguage): TableFigureSpec {
  const name = countryNames(language);
  const isZh = language === 'zh';
  const headings = isZh
    ? ['灾害次数', '死亡人数', '受灾人次', '直接经济损失']
    : ['Events', 'Deaths', 'Affected', 'Direct loss'];
  const units = isZh ? ['', '人', '', '美元'] : ['', '', '', 'US$'];
  return {
    ...frame(language, 'The ten countries with most disaster deaths', '灾害死亡人数最多的十个国家'),
    kind: 'tableFigure',
    measure: isZh ? '灾害损失' : 'Disaster losses',
    unit: '',
    areaHeading: isZh ? '国家' : 'Country',
    columns: headings.map((heading, i) => ({ heading, unit: units[i] ?? '', fractionDigits: 0 })),
    rows: byDeaths.slice(0, 10).map((area, i) => ({
      area,
      label: name(area),
      rank: i + 1,
      values: measures.map(
        (measure): ChartValue => byArea.get(measure)?.get(area) ?? 'not-reported',
      ),
    })),
  };
}

function lossGroups(language: FigureLanguage, most: number): TreemapSpec['groups'] {
  const name = countryNames(language);
  const shown = byLoss.slice(0, most);
  const groups = [...new Set(shown.map((area) => continents.get(area) ?? ''))].toSorted();
  return groups.map((group) => ({
    group,
    label: language === 'zh' ? (zhContinents[group] ?? group) : group,
    areas: shown
      .filter((area) => continents.get(area) === group)
      .map((area) => ({
        area,
        label: name(area),
        values: hazards(language).map(
          ({ part }): ChartValue => byHazard.get(`${area} ${part}`) ?? 'not-reported',
        ),
      })),
  }));
}

/** Loss by continent, country and hazard, as rectangles. */
export function lossTreemap(language: FigureLanguage): TreemapSpec {
  return {
    ...frame(
      language,
      'Direct loss by continent, country and hazard',
      '按大洲、国家和灾种划分的直接经济损失',
    ),
    kind: 'treemap',
    parts: hazards(language),
    groups: lossGroups(language, 40),
  };
}

/** Loss by continent, country and hazard, as flows. */
export function lossSankey(language: FigureLanguage): SankeySpec {
  const groups = lossGroups(language, 18);
  const parts = hazards(language);
  const node = (code: string, label: string, stage: number, isArea = false) => ({
    node: code,
    label,
    stage,
    isArea,
  });
  const known = (value: ChartValue | undefined) => (typeof value === 'number' ? value : 0);
  return {
    ...frame(
      language,
      'How direct loss splits: eighteen countries',
      '直接经济损失的构成：十八个国家',
    ),
    kind: 'sankey',
    stages: language === 'zh' ? ['大洲', '国家', '灾种'] : ['Continent', 'Country', 'Hazard'],
    nodes: [
      ...groups.map(({ group, label }) => node(group.replaceAll(' ', '-'), label, 0)),
      ...groups.flatMap(({ areas }) => areas.map(({ area, label }) => node(area, label, 1, true))),
      ...parts.map(({ part, label }) => node(part, label, 2)),
    ],
    flows: groups.flatMap(({ group, areas }) =>
      areas.flatMap(({ area, values }) => [
        {
          from: group.replaceAll(' ', '-'),
          to: area,
          value: values.reduce<number>((sum, value) => sum + known(value), 0),
        },
        ...parts
          .map(({ part }, i) => ({ from: area, to: part, value: known(values[i]) }))
          .filter(({ value }) => value > 0),
      ]),
    ),
  };
}

/** Deaths against loss, as large as the number of people affected. */
export function lossBubbles(language: FigureLanguage): BubbleMatrixSpec {
  const name = countryNames(language);
  const isZh = language === 'zh';
  const value = (measure: Measure, area: string): ChartValue =>
    byArea.get(measure)?.get(area) ?? 'not-reported';
  const bubbles = byDeaths.map((area) => ({
    area,
    label: name(area),
    x: value('lossUsd', area),
    y: value('deaths', area),
    size: value('affected', area),
  }));
  const middle = (axis: 'x' | 'y'): number => {
    const found = median(
      bubbles.map((bubble) => bubble[axis]).filter((one) => typeof one === 'number'),
    );
    return typeof found === 'number' ? found : 0;
  };
  return {
    ...frame(language, 'Deaths and direct loss by country', '各国死亡人数与直接经济损失'),
    kind: 'bubbleMatrix',
    measure: isZh ? '灾害损失' : 'Disaster losses',
    unit: '',
    x: { label: isZh ? '直接经济损失' : 'Direct loss', unit: isZh ? '美元' : 'US$' },
    y: { label: isZh ? '死亡人数' : 'Deaths', unit: isZh ? '人' : 'persons' },
    size: { label: isZh ? '受灾人次' : 'Affected', unit: isZh ? '人次' : 'persons' },
    scale: 'logarithmic',
    cuts: { x: middle('x'), y: middle('y'), rule: isZh ? '中位数' : 'medians' },
    bubbles,
  };
}

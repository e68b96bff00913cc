import type { ChartSpec, ChartValue, FigureLanguage, SceneSpec, ValueClasses } from '../spec.ts';
import { galleryFrame } from './galleryFrame.ts';
import { type Stress, share } from './stress.ts';
import { labels } from './stressNames.ts';

/** Kinds that the engine lays out. */
export type EngineKind = Exclude<ChartSpec['kind'], SceneSpec['kind']>;

/** Every one of them. */
export const engineKinds = [
  'choropleth',
  'curves',
  'deviationBars',
  'exceedanceCurve',
  'heatMap',
  'lorenzCurve',
  'ranking',
  'series',
  'stackedBars',
] as const satisfies readonly EngineKind[];

const classes: ValueClasses = { method: 'rounded', breaks: [1, 10, 100], palette: 'viridis' };

/** A made-up figure of such a kind under a stress; some kinds in more than one form. */
export function engineStressed(
  kind: EngineKind,
  { areas: areaCount, nodes: nodeCount, years: yearCount, letters, missing }: Stress,
  language: FigureLanguage,
): readonly ChartSpec[] {
  const frame = {
    ...galleryFrame(language, 'T', language === 'zh' ? '直接经济损失' : 'Direct loss'),
    unit: language === 'zh' ? '美元，当年价，未作价格调整' : 'US dollars of the year, not adjusted',
  };
  const value = (i: number, k = 0): ChartValue =>
    missing || (i * 5 + k * 3) % 11 === 10 ? 'not-reported' : Math.round(share(i, k) * 1e6);
  const areas = labels(areaCount, letters, language).map((label, i) => ({ area: `A${i}`, label }));
  const nodes = labels(nodeCount, letters, language).map((label, k) => ({ code: `N${k}`, label }));
  const years = Array.from({ length: yearCount }, (_, k) => 1961 + k);
  switch (kind) {
    case 'choropleth':
      return [
        {
          ...frame,
          kind,
          baseMap: { id: 'natural-earth', credit: 'made up', mapNumber: null, reviewed: false },
          areas: areas.map((area, i) => ({ ...area, value: value(i) })),
          classes,
        },
      ];
    case 'ranking':
      return [null, classes].map((own) => ({
        ...frame,
        kind,
        areas: areas.map((area, i) => {
          const one = value(i);
          const interval =
            own === null || typeof one !== 'number' ? null : ([one * 0.8, one * 1.4] as const);
          return { ...area, value: one, rank: missing ? 'not-reported' : i + 1, interval };
        }),
        ranked: areaCount,
        classes: own,
      }));
    case 'series':
      return [10, 30].map((baselineYears) => ({
        ...frame,
        kind,
        years: years.map((year, k) => ({
          year,
          value: value(k),
          partial: k === yearCount - 1,
          baseline: missing || k < 3 ? 'no-baseline' : 4e5,
          deviationPercent: missing || k < 3 ? 'no-baseline' : share(k) * 900 - 90,
          baselineYearsUsed: Math.min(k, baselineYears),
        })),
        baselineYears,
        parts: areas.map((area, i) => ({ ...area, values: years.map((_, k) => value(i, k)) })),
        emphasised: areas[0]?.area ?? null,
      }));
    case 'stackedBars':
      return (['bars', 'areas'] as const).map((shape) => ({
        ...frame,
        kind,
        shape,
        show: shape === 'bars' ? 'share' : 'amount',
        columns: years.map((year) => ({ code: String(year), label: String(year), partial: false })),
        parts: nodes
          .slice(0, 10)
          .map((node, i) => ({ ...node, values: years.map((_, k) => value(i, k)) })),
      }));
    case 'deviationBars': {
      const row = (code: string, label: string, i: number) => ({
        code,
        label,
        value: value(i),
        baseline: missing ? ('no-baseline' as const) : 4e5,
        deviationPercent:
          missing || i % 7 === 6
            ? ('no-baseline' as const)
            : share(i) * (i % 5 === 0 ? 9000 : 200) - 99,
        yearsUsed: 10,
        partial: false,
      });
      return [
        {
          ...frame,
          kind,
          of: 'year',
          statistic: 'mean',
          baselineYears: 10,
          rows: years.map((year, i) => row(String(year), String(year), i)),
        },
        {
          ...frame,
          kind,
          of: 'area',
          statistic: 'median',
          baselineYears: 30,
          rows: areas.map(({ area, label }, i) => row(area, label, i)),
        },
      ];
    }
    case 'heatMap':
      return [
        {
          ...frame,
          kind,
          rows: areas.map(({ area, label }, i) => ({
            code: area,
            label,
            values: nodes.map((_, k) => value(i, k)),
          })),
          columns: nodes,
          classes,
          rowsAreAreas: true,
        },
      ];
    case 'exceedanceCurve':
      return (['linear', 'logarithmic'] as const).map((scale) => ({
        ...frame,
        kind,
        points: missing
          ? []
          : areas.map(({ area, label }, i) => ({
              label: `${label} 2008`,
              year: 2008,
              area,
              value: 1e6 / (i + 1),
              returnPeriodYears: (areaCount + 1) / (i + 1),
              interval: [areaCount / (i + 2), areaCount * 3],
            })),
        levels: [],
        model: null,
        confidence: 0.95,
        scale,
      }));
    case 'curves':
      return (['linear', 'logarithmic'] as const).map((scale) => ({
        ...frame,
        kind,
        x: { label: areas[0]?.label ?? 'x', unit: frame.unit, scale },
        y: { label: areas[1]?.label ?? 'y', unit: frame.unit, scale },
        curves: (['dots', 'rings', 'line', 'dashed'] as const).map((shape, k) => ({
          code: shape,
          label: areas[k]?.label ?? shape,
          shape,
          role: (['observed', 'modelled', 'modelled', 'reference'] as const)[k] ?? 'observed',
          intervalLabel: k % 2 === 0 ? frame.measure : null,
          points: areas.map(({ area, label }, i) => ({
            label: `${label} 2008`,
            x: (i + 1) * 100,
            y: value(i, k),
            interval: k % 2 === 0 ? ([i * 50, Number.POSITIVE_INFINITY] as const) : null,
            of: k === 0 ? { area, year: 2008 } : null,
          })),
        })),
        mark: missing ? null : { x: 150, label: areas[2]?.label ?? 'mark' },
      }));
    case 'lorenzCurve':
      return [
        {
          ...frame,
          kind,
          steps: [
            { areas: 0, total: 0, area: '', label: '', value: null },
            ...areas.map((area, i) => ({
              ...area,
              areas: (i + 1) / areaCount,
              total: ((i + 1) / areaCount) * ((i + 1) / areaCount),
              value: i,
            })),
          ],
          gini: 0.5,
        },
      ];
  }
}

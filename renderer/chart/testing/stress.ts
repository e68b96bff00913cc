import type { ChartValue, FigureLanguage, SceneSpec } from '../spec.ts';
import { galleryFrame } from './galleryFrame.ts';
import { labels } from './stressNames.ts';

/** What a made-up figure is stressed with. */
export interface Stress {
  readonly name: string;
  readonly areas: number;
  readonly nodes: number;
  readonly years: number;
  /** Characters of each name. */
  readonly letters: number;
  readonly missing: boolean;
}

/** Fifty areas, long names, nothing at all, one area, sixty years. */
export const stresses: readonly Stress[] = [
  { name: 'fifty areas', areas: 50, nodes: 8, years: 5, letters: 14, missing: false },
  { name: 'names of forty letters', areas: 12, nodes: 10, years: 3, letters: 40, missing: false },
  { name: 'no value at all', areas: 8, nodes: 6, years: 10, letters: 12, missing: true },
  { name: 'one area', areas: 1, nodes: 3, years: 2, letters: 10, missing: false },
  { name: 'nothing', areas: 0, nodes: 0, years: 0, letters: 10, missing: false },
  { name: 'sixty years', areas: 10, nodes: 30, years: 60, letters: 16, missing: false },
];

/** A made-up value in 0 to 1, the same for the same place. */
export function share(i: number, k = 0): number {
  return (((i * 37 + k * 101 + 13) * 7919) % 1000) / 1000;
}

/** A made-up figure of a kind under a stress. */
export function stressed(
  kind: SceneSpec['kind'],
  { areas: areaCount, nodes: nodeCount, years: yearCount, letters, missing }: Stress,
  language: FigureLanguage,
): SceneSpec {
  const frame = {
    ...galleryFrame(language, 'T', language === 'zh' ? '得分' : 'Score'),
    unit: language === 'zh' ? '分' : 'points',
  };
  const names = labels(areaCount, letters, language);
  const value = (i: number, k = 0): ChartValue =>
    missing || (i * 5 + k * 3) % 11 === 10 ? 'not-reported' : share(i, k) * 10;
  const nodeNames = labels(nodeCount, letters, language);
  const nodes = nodeNames.map((label, k) => ({ node: `N${k}`, label }));
  const areas = names.map((label, i) => ({ area: `A${i}`, label }));
  const rank = (i: number, k: number): ChartValue =>
    missing || (i + k) % 13 === 12 ? 'no-data' : 1 + Math.floor(share(i, k) * areaCount * 3);
  const years = Array.from({ length: yearCount }, (_, k) => String(1961 + k));
  const path = areas.map((area, i) => ({ ...area, ranks: years.map((_, k) => rank(i, k)) }));
  const emphasised = areas.slice(0, 3).map(({ area }) => area);
  switch (kind) {
    case 'profileBars':
      return {
        ...frame,
        kind,
        area: 'A0',
        label: names[0] ?? '',
        nodes: nodes.map((node, k) => ({
          ...node,
          depth: k % 4,
          value: value(0, k),
          comparison: value(1, k),
          imputed: k % 2 === 1,
        })),
        comparisonLabel: names[0] ?? '',
        range: [0, 10],
        classes: null,
      };
    case 'decomposition': {
      const parts = nodes.slice(0, 10);
      return {
        ...frame,
        kind,
        parts,
        areas: areas.map((area, i) => ({
          ...area,
          value: value(i),
          contributions: parts.map((_, k) => {
            const own = value(i, k);
            return typeof own === 'number' ? own / 10 - 0.2 : own;
          }),
        })),
      };
    }
    case 'slope':
      return {
        ...frame,
        kind,
        steps: [years[0] ?? 'from', years.at(-1) ?? 'to'],
        areas: path.map((one) => ({
          ...one,
          ranks: [one.ranks[0], one.ranks.at(-1)].map((r) => r ?? 'no-data'),
        })),
        emphasised,
      };
    case 'bump':
      return { ...frame, kind, steps: years, areas: path, emphasised };
    case 'intervalPlot':
      return {
        ...frame,
        kind,
        areas: areas.map((area, i) => ({
          ...area,
          nominal: rank(i, 0),
          median: rank(i, 0),
          lower: rank(i, 0),
          upper: missing ? 'no-data' : areaCount * 3 + 1,
        })),
        percentiles: [5, 95],
        runs: 100,
        seed: 1,
      };
    case 'scatter':
      return {
        ...frame,
        kind,
        x: { measure: names[0] ?? 'x', unit: '%', scale: 'linear' },
        y: { measure: names[1] ?? 'y', unit: '', scale: 'logarithmic' },
        points: areas.map((area, i) => ({
          ...area,
          x: value(i),
          y: missing ? 'no-data' : share(i, 3) * 1e6,
          size: i % 4 === 3 ? 'no-data' : share(i, 5) * 1e9,
          group: 'g',
        })),
        size: { measure: names[2] ?? 'size', unit: '' },
        groups: [{ group: 'g', label: names[0] ?? 'g' }],
        quadrants: { x: 5, y: 1000 },
        correlation: null,
        emphasised,
      };
    case 'bubbleMatrix':
      return {
        ...frame,
        kind,
        x: { label: names[0] ?? 'x', unit: frame.unit },
        y: { label: names[1] ?? 'y', unit: frame.unit },
        size: { label: names[2] ?? 'size', unit: frame.unit },
        scale: 'logarithmic',
        cuts: missing ? null : { x: 5, y: 1e5, rule: 'medians' },
        bubbles: areas.map((area, i) => ({
          ...area,
          x: value(i),
          y: missing ? 'no-data' : share(i, 3) * 1e6,
          size: i % 4 === 3 ? 'no-data' : share(i, 5) * share(i, 7) * share(i, 9) * 1e9,
        })),
      };
    case 'sobolBars':
      return {
        ...frame,
        kind,
        assumptions: nodes.map(({ node, label }, k) => ({
          assumption: node,
          label,
          first: {
            value: missing ? 'no-data' : share(k) - 0.1,
            interval: missing ? null : [-0.2, 0.9],
          },
          total: { value: missing ? 'no-data' : share(k, 1), interval: null },
        })),
        runs: 64,
        seed: 1,
      };
    case 'probabilityBars':
      return {
        ...frame,
        kind,
        classes: labels(5, letters, language),
        areas: areas.map((area, i) => ({
          ...area,
          probabilities: [0.05, 0.1 + share(i) / 4, 0.3, 0.2, 0.35 - share(i) / 4].map((one) =>
            missing ? 'no-data' : one,
          ),
        })),
        runs: 100,
        seed: 1,
      };
    case 'radar':
      return {
        ...frame,
        kind,
        nodes,
        areas: areas.map((area, i) => ({ ...area, values: nodes.map((_, k) => value(i, k)) })),
        range: [0, 10],
      };
    case 'distribution':
      return {
        ...frame,
        kind,
        groups: nodes.map(({ node, label }, k) => ({
          group: node,
          label,
          areas: areas.map(({ area, label: own }, i) => ({
            area: `${area}-${k}`,
            label: own,
            value: value(i, k),
          })),
        })),
        emphasised: nodes.map((_, k) => `A0-${k}`),
      };
    case 'smallMultiples':
      return {
        ...frame,
        kind,
        years: years.map(Number),
        panels: areas.map((area, i) => ({
          ...area,
          values: years.map((_, k) => value(i, k)),
          baseline: i % 2 === 0 ? [] : years.map((_, k) => value(i + 1, k)),
        })),
        baselineLabel: names[0] ?? '',
        partialYears: [2020],
      };
    case 'tableFigure':
      return {
        ...frame,
        kind,
        areaHeading: names[0] ?? '',
        columns: nodes.map(({ label }) => ({ heading: label, unit: 'US$', fractionDigits: 1 })),
        rows: areas.map((area, i) => ({
          ...area,
          rank: rank(i, 0),
          values: nodes.map((_, k) => value(i, k)),
        })),
      };
    case 'correlationMatrix':
      return {
        ...frame,
        kind,
        nodes,
        values: nodes.map((_, i) =>
          nodes.map((_, k) => (missing ? 'constant-values' : i === k ? 1 : share(i + k) * 2 - 1)),
        ),
        method: 'kendall',
      };
    case 'missingness':
      return {
        ...frame,
        kind,
        nodes,
        areas: areas.map((area, i) => ({
          ...area,
          cells: nodes.map((_, k) =>
            missing
              ? 'no-data'
              : ((['present', 'imputed', 'not-reported', 'no-denominator', 'invalid'] as const)[
                  Math.floor(share(i, k) * 5)
                ] ?? 'present'),
          ),
        })),
      };
    case 'treemap':
      return {
        ...frame,
        kind,
        parts: nodes.slice(0, 9).map(({ node, label }) => ({ part: node, label })),
        groups: nodes.map(({ node, label }, k) => ({
          group: node,
          label,
          areas: areas.map(({ area, label: own }, i) => ({
            area: `${area}-${k}`,
            label: own,
            values: nodes.slice(0, 9).map((_, j) => value(i + j, k)),
          })),
        })),
      };
    case 'sankey':
      return {
        ...frame,
        kind,
        stages: labels(3, letters, language),
        nodes: [
          ...nodes.map((node) => ({ ...node, stage: 0, isArea: false })),
          ...areas.map(({ area, label }) => ({ node: area, label, stage: 1, isArea: true })),
          ...nodes.map(({ node, label }) => ({ node: `H${node}`, label, stage: 2, isArea: false })),
        ],
        flows: missing
          ? []
          : nodes.flatMap(({ node }, k) =>
              areas.flatMap(({ area }, i) => [
                { from: node, to: area, value: 1 + share(i, k) * 100 },
                { from: area, to: `H${node}`, value: 1 + share(i, k) * 100 },
              ]),
            ),
      };
  }
}

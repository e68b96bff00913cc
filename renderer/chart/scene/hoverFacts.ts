import type { ChartTarget } from '../ChartViewProps.ts';
import { chartWords, fill } from '../chartWords.ts';
import { figureWords } from '../figureWords.ts';
import type { BubbleQuantity, ChartValue, SceneSpec } from '../spec.ts';
import { fixedText, valueText } from './valueText.ts';

/** What is told of a mark under the pointer. */
export interface HoverFacts {
  readonly title: string;
  readonly lines: readonly string[];
}

type Line = readonly [name: string, value: ChartValue, digits?: number];

function codeOf(target: ChartTarget): string {
  switch (target.kind) {
    case 'area':
      return target.area;
    case 'item':
      return target.code;
    case 'year':
      return String(target.year);
    case 'cell':
      return target.row;
  }
}

/** What a chart tells of one of its marks; null where its picture says it all. */
export function hoverFacts(spec: SceneSpec, target: ChartTarget): HoverFacts | null {
  const words = chartWords[spec.language];
  const { colon } = figureWords[spec.language];
  const code = codeOf(target);
  const print = ([name, value, digits]: Line): string => {
    const written =
      typeof value !== 'number'
        ? words.missing[value]
        : digits === undefined
          ? valueText(value, spec)
          : fixedText(value, digits, spec);
    return name === '' ? written : `${name}${colon}${written}`;
  };
  const told = (title: string | undefined, lines: readonly Line[]): HoverFacts | null =>
    title === undefined ? null : { title, lines: lines.map(print) };

  switch (spec.kind) {
    case 'profileBars': {
      const node = spec.nodes.find((one) => one.node === code);
      return told(node?.label, [
        ['', node?.value ?? 'no-data'],
        [spec.comparisonLabel, node?.comparison ?? 'no-data'],
      ]);
    }
    case 'decomposition': {
      const area = spec.areas.find((one) => one.area === code);
      return told(area?.label, [
        [spec.measure, area?.value ?? 'no-data'],
        ...spec.parts.map(({ label }, i): Line => [label, area?.contributions[i] ?? 'no-data', 2]),
      ]);
    }
    case 'slope':
    case 'bump': {
      const area = spec.areas.find((one) => one.area === code);
      return told(
        area?.label,
        spec.steps.map((step, i): Line => [step, area?.ranks[i] ?? 'no-data']),
      );
    }
    case 'intervalPlot': {
      const area = spec.areas.find((one) => one.area === code);
      const [lower, upper] = spec.percentiles;
      return told(area?.label, [
        [words.nominalRank, area?.nominal ?? 'no-data'],
        [words.medianRank, area?.median ?? 'no-data'],
        [fill(words.percentile, { percentile: lower }), area?.lower ?? 'no-data'],
        [fill(words.percentile, { percentile: upper }), area?.upper ?? 'no-data'],
      ]);
    }
    case 'scatter': {
      const point = spec.points.find((one) => one.area === code);
      return told(point?.label, [
        [spec.x.measure, point?.x ?? 'no-data'],
        [spec.y.measure, point?.y ?? 'no-data'],
        ...(spec.size === undefined
          ? []
          : [[spec.size.measure, point?.size ?? 'no-data'] satisfies Line]),
      ]);
    }
    case 'bubbleMatrix': {
      const bubble = spec.bubbles.find((one) => one.area === code);
      const named = ({ label, unit }: BubbleQuantity): string =>
        unit === '' ? label : figureWords[spec.language].withUnit(label, unit);
      const size = bubble?.size ?? 'no-data';
      return told(bubble?.label, [
        [named(spec.y), bubble?.y ?? 'no-data'],
        [named(spec.x), bubble?.x ?? 'no-data'],
        [named(spec.size), typeof size === 'number' ? Math.round(size) : size],
      ]);
    }
    case 'sobolBars': {
      const one = spec.assumptions.find(({ assumption }) => assumption === code);
      return told(one?.label, [
        [words.firstOrder, one?.first.value ?? 'no-data', 2],
        [words.totalOrder, one?.total.value ?? 'no-data', 2],
      ]);
    }
    case 'probabilityBars': {
      const area = spec.areas.find((one) => one.area === code);
      return told(
        area?.label,
        spec.classes.map((name, i): Line => {
          const share = area?.probabilities[i] ?? 'no-data';
          return [`${name} (%)`, typeof share === 'number' ? share * 100 : share, 0];
        }),
      );
    }
    case 'radar': {
      const area = spec.areas.find((one) => one.area === code);
      return told(
        area?.label,
        spec.nodes.map(({ label }, i): Line => [label, area?.values[i] ?? 'no-data']),
      );
    }
    case 'distribution': {
      const area = spec.groups.flatMap(({ areas }) => areas).find((one) => one.area === code);
      return told(area?.label, [[spec.measure, area?.value ?? 'no-data']]);
    }
    case 'smallMultiples': {
      const panel = spec.panels.find((one) => one.area === code);
      const last =
        target.kind === 'cell'
          ? spec.years.indexOf(Number(target.column))
          : (panel?.values.findLastIndex((value) => typeof value === 'number') ?? -1);
      const year = spec.years[last];
      return told(panel?.label, [
        [year === undefined ? spec.measure : String(year), panel?.values[last] ?? 'no-data'],
        ...(panel === undefined || panel.baseline.length === 0
          ? []
          : [[spec.baselineLabel, panel.baseline[last] ?? 'no-baseline'] as const]),
      ]);
    }
    case 'correlationMatrix': {
      if (target.kind !== 'cell') return null;
      const [i, k] = [target.row, target.column].map((own) =>
        spec.nodes.findIndex(({ node }) => node === own),
      );
      const [one, other] = [spec.nodes[i ?? -1], spec.nodes[k ?? -1]];
      if (one === undefined || other === undefined || one === other) return null;
      const value = spec.values[i ?? -1]?.[k ?? -1] ?? 'no-data';
      return told(figureWords[spec.language].list(one.label, other.label), [
        [words.methods[spec.method], value, 2],
      ]);
    }
    case 'treemap': {
      const group = spec.groups.find(({ areas }) => areas.some((one) => one.area === code));
      const area = group?.areas.find((one) => one.area === code);
      return told(
        area === undefined || group === undefined
          ? undefined
          : figureWords[spec.language].withUnit(area.label, group.label),
        spec.parts
          .map(({ label }, i): Line => [label, area?.values[i] ?? 'no-data'])
          .filter(([, value]) => typeof value === 'number' && value > 0),
      );
    }
    case 'sankey': {
      const node = spec.nodes.find((one) => one.node === code);
      const sum = (end: 'from' | 'to') =>
        spec.flows.reduce((total, flow) => total + (flow[end] === code ? flow.value : 0), 0);
      return told(node?.label, [[spec.measure, Math.max(sum('from'), sum('to'))]]);
    }
    case 'missingness':
    case 'tableFigure':
      return null;
  }
}

import type { ChartTarget } from './ChartViewProps.ts';
import { measureHeading } from './kinds/classLegend.ts';
import { axisHeading } from './kinds/curves.ts';
import { curveRows, curveTarget } from './kinds/curvesRules.ts';
import { lossFigureWords } from './lossFigureWords.ts';
import type { ChartSpec } from './spec.ts';

/** The column of a profile's cell that is the comparison, such as the median of the set. */
export const COMPARISON = 'comparison';

const areaOf = (area: string | undefined): ChartTarget | null =>
  area === undefined || area === '' ? null : { kind: 'area', area };

const cellOf = (row: string | undefined, column: string | undefined): ChartTarget | null =>
  row === undefined || column === undefined ? null : { kind: 'cell', row, column };

/**
 * What a number in the table of a chart's numbers stands for: the mark that draws it, or one place of
 * it where a mark draws several.
 *
 * @param spec -   the chart
 * @param row -    row of the columns of its rules, from 0
 * @param header - of a column of numbers
 * @returns null for a number that is none of the chart's own, such as a share of all areas
 * @example a ranking's second row stands for its second area
 */
export function numberTarget(spec: ChartSpec, row: number, header: string): ChartTarget | null {
  switch (spec.kind) {
    case 'choropleth':
    case 'ranking':
    case 'intervalPlot':
    case 'probabilityBars':
      return areaOf(spec.areas[row]?.area);
    case 'slope':
    case 'bump':
      return cellOf(
        spec.areas[row]?.area,
        spec.steps.find((step) => header === `rank, ${step}`),
      );
    case 'scatter':
      return areaOf(spec.points[row]?.area);
    case 'bubbleMatrix':
      return areaOf(spec.bubbles[row]?.area);
    case 'lorenzCurve':
      return header === measureHeading(spec)
        ? areaOf(spec.steps.filter(({ area }) => area !== '')[row]?.area)
        : null;
    case 'distribution':
      return areaOf(spec.groups.flatMap(({ areas }) => areas)[row]?.area);
    case 'decomposition': {
      const area = spec.areas[row]?.area;
      const part = spec.parts.find(({ label }) => label === header);
      return part === undefined ? areaOf(area) : cellOf(area, part.node);
    }
    case 'treemap': {
      const areas = spec.groups.flatMap(({ areas }) => areas);
      const place = Math.floor(row / Math.max(1, spec.parts.length));
      return cellOf(areas[place]?.area, spec.parts[row % spec.parts.length]?.part);
    }
    case 'sankey':
      return cellOf(spec.flows[row]?.from, spec.flows[row]?.to);
    case 'heatMap':
      return cellOf(spec.rows[row]?.code, spec.columns.find(({ label }) => label === header)?.code);
    case 'tableFigure': {
      const area = spec.rows[row]?.area;
      if (header === 'rank') return areaOf(area);
      // `Deaths per million people` begins with `Deaths`: the longest heading is meant.
      const [found] = spec.columns
        .map(({ heading }, place) => ({ heading, place }))
        .filter(({ heading }) => header.startsWith(heading))
        .toSorted((one, other) => other.heading.length - one.heading.length);
      return found === undefined ? null : cellOf(area, String(found.place));
    }
    case 'series': {
      const year = spec.years[row]?.year;
      const isPart = spec.parts.some(({ label }) => label === header);
      return year === undefined || isPart ? null : { kind: 'year', year };
    }
    case 'stackedBars': {
      const part = spec.parts.find(
        ({ label }) =>
          header === label || header === lossFigureWords[spec.language].shareInPercent(label),
      );
      return cellOf(spec.columns[row]?.code, part?.code);
    }
    case 'exceedanceCurve': {
      const point = spec.points[row];
      if (point === undefined) return null;
      return point.area === null
        ? { kind: 'year', year: point.year }
        : cellOf(point.area, String(point.year));
    }
    case 'curves':
      return header === axisHeading(spec.y, spec.language)
        ? curveTarget(curveRows(spec)[row]?.point)
        : null;
    case 'deviationBars': {
      const code = spec.rows[row]?.code;
      if (code === undefined) return null;
      if (spec.of === 'year') return { kind: 'year', year: Number(code) };
      return spec.of === 'area' ? areaOf(code) : { kind: 'item', code };
    }
    case 'profileBars': {
      const node = spec.nodes[row]?.node;
      if (node === undefined) return null;
      return header === spec.comparisonLabel
        ? cellOf(node, COMPARISON)
        : { kind: 'item', code: node };
    }
    case 'radar':
      return cellOf(spec.areas.find(({ area }) => area === header)?.area, spec.nodes[row]?.node);
    case 'smallMultiples': {
      const panel = spec.panels.find(
        ({ area }) => header === area || header.startsWith(`${area}, `),
      );
      const year = spec.years[row];
      return cellOf(panel?.area, year === undefined ? undefined : String(year));
    }
    case 'sobolBars': {
      const code = spec.assumptions[row]?.assumption;
      return code === undefined ? null : { kind: 'item', code };
    }
    case 'correlationMatrix': {
      const size = spec.nodes.length;
      const [one, other] = [spec.nodes[Math.floor(row / size)], spec.nodes[row % size]];
      return one === other ? null : cellOf(one?.node, other?.node);
    }
    case 'missingness':
      return cellOf(spec.areas[row]?.area, spec.nodes.find(({ node }) => node === header)?.node);
  }
}

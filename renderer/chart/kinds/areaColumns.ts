import { type DataColumn, numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import type { AreaValue, ChartFrame } from '../spec.ts';
import { measureHeading } from './classLegend.ts';

/** Code, name and value of areas, with the reason for each value that is missing. */
export function areaColumns(spec: ChartFrame, areas: readonly AreaValue[]): readonly DataColumn[] {
  const values = areas.map(({ value }) => value);
  return [
    textColumn(
      'area',
      areas.map(({ area }) => area),
    ),
    textColumn(
      'name',
      areas.map(({ label }) => label),
    ),
    numberColumn(measureHeading(spec), values),
    reasonColumn('missing reason', values),
  ];
}

import { type DataColumn, numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import { figureWords } from '../figureWords.ts';
import { formatNumber } from '../formatNumber.ts';
import type { KindRules } from '../KindRules.ts';
import { lossFigureWords } from '../lossFigureWords.ts';
import type { HeatMapSpec } from '../spec.ts';
import { classEntries, classHeading } from './classLegend.ts';
import { CELL_SERIES, fittedHeatMap, heatMap, heatMapHeight, isNumbered } from './heatMap.ts';

function summary(spec: HeatMapSpec): string {
  const words = lossFigureWords[spec.language];
  const cells = spec.rows.flatMap((row) =>
    row.values.map((value, place) => ({
      row: row.label,
      column: spec.columns[place]?.label ?? '',
      value,
    })),
  );
  const known = cells.flatMap((cell) =>
    typeof cell.value === 'number' ? [{ ...cell, value: cell.value }] : [],
  );
  const [first] = known.toSorted((one, other) => other.value - one.value);
  const highest =
    first === undefined
      ? ''
      : words.highestCell(first.row, first.column, formatNumber(first.value, spec.numbers));
  return highest + words.cells(known.length, cells.length - known.length);
}

function columns(spec: HeatMapSpec): readonly DataColumn[] {
  const words = lossFigureWords[spec.language];
  return [
    textColumn(
      words.code,
      spec.rows.map(({ code }) => code),
    ),
    textColumn(
      words.name,
      spec.rows.map(({ label }) => label),
    ),
    ...spec.columns.flatMap(({ label }, place) => {
      const values = spec.rows.map((row) => row.values[place] ?? 'no-data');
      return [
        numberColumn(label, values),
        reasonColumn(`${label}: ${words.missingReason}`, values),
      ];
    }),
  ];
}

/** A table of coloured cells. */
export const heatMapRules: KindRules<HeatMapSpec> = {
  fileName: 'heat-map',
  draw: heatMap,
  legend: (spec, theme) => ({
    heading: classHeading(spec, spec.classes),
    entries: [
      ...classEntries(spec, spec.classes, theme),
      ...(spec.rows.some(({ values }) => values.some((value) => typeof value !== 'number'))
        ? [
            {
              shape: 'hatched',
              colour: theme.gapLine,
              label: figureWords[spec.language].noData,
            } as const,
          ]
        : []),
    ],
  }),
  summary,
  columns,
  height: heatMapHeight,
  fit: fittedHeatMap,
  foot: (spec) =>
    isNumbered(spec) ? [spec.columns.map(({ label }, i) => `${i + 1} ${label}`).join('  ')] : [],
  texts: ({ rows, columns: heads }) => [...rows, ...heads].map(({ label }) => label),
  marks: {
    series: () => [CELL_SERIES],
    target: (spec, name) => {
      const row = spec.rows.find(({ code }) => name.startsWith(`${code} `));
      return row === undefined
        ? null
        : { kind: 'cell', row: row.code, column: name.slice(row.code.length + 1) };
    },
    names: (spec, target) => {
      switch (target.kind) {
        case 'cell':
          return [`${target.row} ${target.column}`];
        case 'area':
          return spec.rowsAreAreas && spec.rows.some(({ code }) => code === target.area)
            ? spec.columns.map(({ code }) => `${target.area} ${code}`)
            : [];
        case 'item':
          return spec.rows.map(({ code }) => `${code} ${target.code}`);
        case 'year':
          return [];
      }
    },
  },
};

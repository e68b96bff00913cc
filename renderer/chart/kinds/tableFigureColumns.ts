import { type DataColumn, numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import { figureWords } from '../figureWords.ts';
import type { TableColumn, TableFigureSpec } from '../spec.ts';

/** The head of a column with its unit. */
export function headingOf({ heading, unit }: TableColumn, { language }: TableFigureSpec): string {
  return unit === '' ? heading : figureWords[language].withUnit(heading, unit);
}

/** The numbers of a table, each column with the digits that it is drawn with. */
export function columns(spec: TableFigureSpec): readonly DataColumn[] {
  return [
    numberColumn(
      'rank',
      spec.rows.map(({ rank }) => rank),
    ),
    textColumn(
      'area',
      spec.rows.map(({ area }) => area),
    ),
    {
      ...textColumn(
        'name',
        spec.rows.map(({ label }) => label),
      ),
      // Rows may be hazards, indicators or return periods.
      label: spec.areaHeading,
    },
    ...(spec.rows.some(({ depth }) => depth !== undefined)
      ? [
          numberColumn(
            'level',
            spec.rows.map(({ depth = 0 }) => depth),
          ),
        ]
      : []),
    ...spec.columns.flatMap((column, i) => {
      const values = spec.rows.map((row) => row.values[i] ?? 'no-data');
      const header = headingOf(column, spec);
      const { fractionDigits } = column;
      return [
        numberColumn(header, values, { fractionDigits }),
        reasonColumn(`${header}, missing reason`, values),
      ];
    }),
  ];
}

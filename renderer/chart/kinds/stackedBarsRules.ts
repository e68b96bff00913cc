import { hazardColour } from '../colours.ts';
import { integerColumn, numberColumn, reasonColumn } from '../DataColumn.ts';
import { figureWords } from '../figureWords.ts';
import { formatPercent } from '../formatNumber.ts';
import type { KindRules } from '../KindRules.ts';
import { lossFigureWords } from '../lossFigureWords.ts';
import type { StackedBarsSpec } from '../spec.ts';
import { measureHeading } from './classLegend.ts';
import { columnTotals, drawnValues, layerId, stackedBars } from './stackedBars.ts';

/** Parts of all columns together, the greatest first. */
function wholeShares(spec: StackedBarsSpec): readonly { label: string; percent: number }[] {
  const total = columnTotals(spec).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return spec.parts
    .map(({ label, values }) => ({
      label,
      percent:
        total === 0
          ? 0
          : (100 *
              values.reduce<number>(
                (sum, value) => sum + (typeof value === 'number' ? value : 0),
                0,
              )) /
            total,
    }))
    .sort((one, other) => other.percent - one.percent);
}

function summary(spec: StackedBarsSpec): string {
  const words = figureWords[spec.language];
  const top = wholeShares(spec)
    .slice(0, 3)
    .map(({ label, percent }) =>
      lossFigureWords[spec.language].mostOf(label, formatPercent(percent, spec)),
    );
  return `${top.join(words.comma)}${words.stop.trim()}`;
}

/** Stacks of hazards by year. */
export const stackedBarsRules: KindRules<StackedBarsSpec> = {
  fileName: 'stack',
  draw: stackedBars,
  legend: (spec, theme) => ({
    heading:
      spec.show === 'share'
        ? lossFigureWords[spec.language].shareOf(spec.measure)
        : measureHeading(spec),
    entries: [
      ...spec.parts.map(
        ({ code, label }) => ({ shape: 'patch', colour: hazardColour(code), label }) as const,
      ),
      ...(spec.columns.some(({ partial }) => partial)
        ? [
            {
              shape: 'hatched',
              colour: theme.bar,
              label: figureWords[spec.language].partialYear,
            } as const,
          ]
        : []),
      ...(columnTotals(spec).some(
        (total) => total === null || (spec.show === 'share' && total === 0),
      )
        ? [
            {
              shape: 'cross',
              colour: theme.mutedText,
              label: figureWords[spec.language].noData,
            } as const,
          ]
        : []),
    ],
  }),
  summary,
  columns: (spec) => {
    const words = lossFigureWords[spec.language];
    return [
      integerColumn(
        words.year,
        spec.columns.map(({ code }) => Number(code)),
      ),
      ...spec.parts.flatMap((part) => [
        numberColumn(part.label, part.values),
        reasonColumn(`${part.label}: ${words.missingReason}`, part.values),
        ...(spec.show === 'share'
          ? [
              numberColumn(
                words.shareInPercent(part.label),
                drawnValues(part, spec).map((value) => value ?? 'no-data'),
              ),
            ]
          : []),
      ]),
    ];
  },
  height: (_, width, fontSize) => Math.max(width * 0.45, fontSize * 15),
  texts: ({ parts, columns }) => [...parts, ...columns].map(({ label }) => label),
  marks: {
    series: ({ parts, shape }) => (shape === 'bars' ? parts.map(({ code }) => layerId(code)) : []),
    target: ({ columns, parts }, name) => {
      const [row = '', ...rest] = name.split(' ');
      const column = rest.join(' ');
      return columns.some(({ code }) => code === row) && parts.some(({ code }) => code === column)
        ? { kind: 'cell', row, column }
        : null;
    },
    names: ({ columns, parts }, target) => {
      switch (target.kind) {
        case 'cell':
          return [`${target.row} ${target.column}`];
        case 'year':
          return parts.map(({ code }) => `${target.year} ${code}`);
        case 'item':
          return columns.map(({ code }) => `${code} ${target.code}`);
        case 'area':
          return [];
      }
    },
  },
};

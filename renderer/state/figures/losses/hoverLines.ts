import type { ChartTarget } from '../../../chart/ChartViewProps.ts';
import { formatNumber, formatPercent, formatPercentChange } from '../../../chart/formatNumber.ts';
import { axisHeading } from '../../../chart/kinds/curves.ts';
import { curvePoint, curveRows } from '../../../chart/kinds/curvesRules.ts';
import { lossFigureWords } from '../../../chart/lossFigureWords.ts';
import { hoverFacts } from '../../../chart/scene/hoverFacts.ts';
import type {
  BubbleMatrixSpec,
  ChartFrame,
  ChartValue,
  CurvesSpec,
  DeviationBarsSpec,
  ExceedanceCurveSpec,
  HeatMapSpec,
  LorenzCurveSpec,
  SankeySpec,
  SmallMultiplesSpec,
  StackedBarsSpec,
  TableFigureSpec,
  TreemapSpec,
} from '../../../chart/spec.ts';

/** A figure below the first view of the loss screen. */
export type LossFigureSpec =
  | BubbleMatrixSpec
  | CurvesSpec
  | DeviationBarsSpec
  | ExceedanceCurveSpec
  | HeatMapSpec
  | LorenzCurveSpec
  | SankeySpec
  | SmallMultiplesSpec
  | StackedBarsSpec
  | TableFigureSpec
  | TreemapSpec;

/** What is told of the mark under the pointer. */
export interface HoverLines {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Prints a value, or why there is none. */
type Print = (value: ChartValue) => string;

/** What a loss figure tells of one of its marks; null where there is nothing to tell. */
export function hoverLines(
  spec: LossFigureSpec,
  target: ChartTarget,
  reason: (missing: Exclude<ChartValue, number>) => string,
): HoverLines | null {
  const print: Print = (value) =>
    typeof value === 'number' ? formatNumber(value, spec.numbers) : reason(value);
  switch (spec.kind) {
    case 'deviationBars':
      return ofDeviation(spec, target, print);
    case 'stackedBars':
      return ofStack(spec, target, print);
    case 'heatMap':
      return ofCell(spec, target, print);
    case 'exceedanceCurve':
      return ofPoint(spec, target, print);
    case 'curves':
      return ofCurve(spec, target, print);
    case 'lorenzCurve':
      return ofStep(spec, target, print);
    case 'bubbleMatrix':
    case 'sankey':
    case 'smallMultiples':
    case 'tableFigure':
    case 'treemap':
      return hoverFacts(spec, target);
  }
}

const unitOf = ({ unit }: Pick<ChartFrame, 'unit'>): string => (unit === '' ? '' : ` ${unit}`);

function ofDeviation(
  spec: DeviationBarsSpec,
  target: ChartTarget,
  print: Print,
): HoverLines | null {
  const code = codeOf(target);
  const row = spec.rows.find((one) => one.code === code);
  if (row === undefined) return null;
  const words = lossFigureWords[spec.language];
  const { deviationPercent: percent, baseline, yearsUsed } = row;
  return {
    title: row.label,
    lines: [
      `${print(row.value)}${unitOf(spec)}`,
      `${words.baseline(spec.statistic, yearsUsed)}: ${print(baseline)}`,
      typeof percent === 'number' ? formatPercentChange(percent, spec) : print(percent),
    ],
  };
}

function codeOf(target: ChartTarget): string {
  switch (target.kind) {
    case 'area':
      return target.area;
    case 'year':
      return String(target.year);
    case 'item':
      return target.code;
    case 'cell':
      return target.row;
  }
}

function ofStack(spec: StackedBarsSpec, target: ChartTarget, print: Print): HoverLines | null {
  if (target.kind !== 'cell') return null;
  const place = spec.columns.findIndex(({ code }) => code === target.row);
  const part = spec.parts.find(({ code }) => code === target.column);
  const value = part?.values[place];
  if (part === undefined || value === undefined) return null;
  const total = spec.parts.reduce((sum, { values }) => {
    const own = values[place];
    return sum + (typeof own === 'number' ? own : 0);
  }, 0);
  const share =
    typeof value === 'number' && total > 0 ? [formatPercent((100 * value) / total, spec)] : [];
  return {
    title: `${part.label}, ${target.row}`,
    lines: [`${print(value)}${unitOf(spec)}`, ...share],
  };
}

function ofCell(spec: HeatMapSpec, target: ChartTarget, print: Print): HoverLines | null {
  if (target.kind !== 'cell') return null;
  const row = spec.rows.find(({ code }) => code === target.row);
  const place = spec.columns.findIndex(({ code }) => code === target.column);
  const value = row?.values[place];
  if (row === undefined || value === undefined) return null;
  return {
    title: `${row.label}, ${spec.columns[place]?.label ?? ''}`,
    lines: [`${print(value)}${unitOf(spec)}`],
  };
}

function ofPoint(spec: ExceedanceCurveSpec, target: ChartTarget, print: Print): HoverLines | null {
  const point = spec.points.find(({ area, year }) => {
    if (target.kind === 'cell') return area === target.row && String(year) === target.column;
    return target.kind === 'year' && area === null && year === target.year;
  });
  if (point === undefined) return null;
  const words = lossFigureWords[spec.language];
  const years = formatNumber(point.returnPeriodYears, { ...spec.numbers, fractionDigits: 1 });
  return {
    title: point.label,
    lines: [`${print(point.value)}${unitOf(spec)}`, `${words.returnPeriod}: ${years}`],
  };
}

function ofCurve(spec: CurvesSpec, target: ChartTarget, print: Print): HoverLines | null {
  const point =
    target.kind === 'item'
      ? curvePoint(spec, target.code)
      : curveRows(spec).find(({ point: { of } }) =>
          target.kind === 'cell'
            ? of?.area === target.row && String(of.year) === target.column
            : target.kind === 'year' && of?.area === null && of.year === target.year,
        )?.point;
  if (point === undefined) return null;
  return {
    title: point.label === '' ? axisHeading(spec.y, spec.language) : point.label,
    lines: [
      `${axisHeading(spec.y, spec.language)}: ${print(point.y)}`,
      `${axisHeading(spec.x, spec.language)}: ${print(point.x)}`,
    ],
  };
}

function ofStep(spec: LorenzCurveSpec, target: ChartTarget, print: Print): HoverLines | null {
  const step = spec.steps.find(({ area }) => area !== '' && area === codeOf(target));
  if (step === undefined) return null;
  const words = lossFigureWords[spec.language];
  return {
    title: step.label,
    lines: [
      `${print(step.value ?? 'no-data')}${unitOf(spec)}`,
      `${words.cumulatedShare}: ${formatPercent(100 * step.total, spec)}`,
    ],
  };
}

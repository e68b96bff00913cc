import { chartWords, fill } from '../chartWords.ts';
import { classColours, namedPalette } from '../classes.ts';
import { inkOn } from '../colours.ts';
import { numberColumn, textColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { textWidth } from '../fontMetrics.ts';
import { formatCount } from '../formatNumber.ts';
import { rect, text } from '../scene/draw.ts';
import { type RowChart, rowChartHeight, rowFrame } from '../scene/rowFrame.ts';
import type { Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { Shape } from '../scene/Shape.ts';
import { linearScale } from '../scene/scale.ts';
import { AXIS_HEIGHT, horizontalAxis } from '../scene/valueAxis.ts';
import { valueText } from '../scene/valueText.ts';
import type { ChartValue, ProbabilityBarsSpec } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';
import { measureHeading } from './classLegend.ts';

type Area = ProbabilityBarsSpec['areas'][number];

/** Shares below this are too narrow for their number. */
const LEAST_PRINTED = 0.1;
/** What counts as sure. */
const SURE = 0.95;

function known({ probabilities }: Area): readonly number[] | null {
  const present = probabilities.filter((share) => typeof share === 'number');
  return present.length === probabilities.length && present.length > 0 ? present : null;
}

/** Those of the map of the same classes. */
function coloursOf({ classes }: ProbabilityBarsSpec, theme: ChartTheme): readonly string[] {
  const breaks = classes.slice(1).map((_, place) => place);
  return classColours({ method: 'fixed', breaks, palette: namedPalette(classes.length) }, theme);
}

function chartOf(spec: ProbabilityBarsSpec): RowChart {
  return {
    labels: spec.areas.map(({ label }) => label),
    rightTexts: [],
    head: 0.2,
    foot: AXIS_HEIGHT,
  };
}

function scene(spec: ProbabilityBarsSpec, drawing: Drawing): Scene {
  const { theme, fontSize } = drawing;
  const frame = rowFrame(chartOf(spec), drawing, spec);
  const right = frame.right - textWidth('100', fontSize) / 2;
  const scale = linearScale([0, 100], frame.left, right, 4);
  const colours = coloursOf(spec, theme);
  const barOf = (shares: readonly number[], middle: number, thick: number): Shape[] => {
    let start = 0;
    return shares.flatMap((share, place) => {
      const [from, to] = [scale.at(start * 100), scale.at((start + share) * 100)];
      start += share;
      if (share <= 0) return [];
      const colour = colours[place] ?? theme.bar;
      const printed = String(Math.round(share * 100));
      const fits =
        share >= LEAST_PRINTED && textWidth(printed, fontSize) < to - from - fontSize / 4;
      return [
        rect(from, middle - thick / 2, to - from, thick, {
          fill: colour,
          stroke: theme.axis,
          lineWidth: fontSize / 24,
        }),
        ...(fits
          ? [text(printed, (from + to) / 2, middle, fontSize, inkOn(colour), 'center')]
          : []),
      ];
    });
  };
  return {
    under: horizontalAxis(scale, frame.top, frame.bottom, drawing, spec),
    marks: frame.rows.flatMap((row, i) => {
      const area = spec.areas[i];
      if (area === undefined) return [];
      const shares = known(area);
      const thick = Math.min(row.height * 0.84, fontSize * 1.5);
      return [
        {
          target: { kind: 'area', area: area.area },
          shapes:
            shares === null
              ? [
                  text(
                    valueText('no-data', spec),
                    frame.left + fontSize * 0.3,
                    row.middle,
                    fontSize,
                    theme.mutedText,
                  ),
                ]
              : barOf(shares, row.middle, thick),
          reach: frame.reachOf(row),
        },
      ];
    }),
    over: frame.names,
  };
}

/** A share in percent, as the bars print it; counts of builds have at most four decimals of a percent. */
function inPercent(share: ChartValue): ChartValue {
  return typeof share === 'number' ? Math.round(share * 1e6) / 1e4 : share;
}

/** How often each area falls into each class. */
export const probabilityBars: SceneKind<ProbabilityBarsSpec> = {
  fileName: 'class-probabilities',
  scene,
  height: (spec, width, fontSize) => rowChartHeight(chartOf(spec), width, fontSize),
  legend: (spec, theme) => {
    const colours = coloursOf(spec, theme);
    return {
      heading: measureHeading(spec),
      entries: spec.classes.map((label, i) => ({
        shape: 'patch',
        colour: colours[i] ?? theme.bar,
        label,
      })),
    };
  },
  summary: (spec) => {
    const shares = spec.areas.map(known).filter((one) => one !== null);
    return fill(chartWords[spec.language].sentences.probable, {
      known: shares.length,
      sure: shares.filter((own) => Math.max(...own) >= SURE).length,
    });
  },
  columns: (spec) => [
    textColumn(
      'area',
      spec.areas.map(({ area }) => area),
    ),
    textColumn(
      'name',
      spec.areas.map(({ label }) => label),
    ),
    ...spec.classes.map((name, place) =>
      numberColumn(
        figureWords[spec.language].withUnit(name, '%'),
        spec.areas.map(({ probabilities }) => inPercent(probabilities[place] ?? 'no-data')),
      ),
    ),
  ],
  texts: (spec) => [...spec.classes, ...spec.areas.map(({ label }) => label)],
  foot: ({ language, numbers, runs, seed }) => [
    fill(chartWords[language].runs, { runs: formatCount(runs, numbers), seed }),
    fill(chartWords[language].outOf, { least: LEAST_PRINTED * 100 }),
  ],
};
